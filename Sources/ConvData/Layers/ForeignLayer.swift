/// A layer of PyTorch or Keras that is known, but has no counterpart here.
struct ForeignLayer {
    private let name: String
    private let reason: String
    private let hint: String

    private static let known: [(prefix: String, reason: String, hint: String)] = [
        (
            "Adaptive", "fits its windows to the input, so they may differ in size",
            "give windows of one size; for an output of 1 their kernel_size is the size of the input"
        ),
        (
            "Separable", "is two convolutions, one after the other",
            "give one of them, a DepthwiseConv2D or a Conv2D with kernel_size 1"
        ),
        ("LocallyConnected", "has other weights at every place", "give a Conv layer"),
        ("Global", "takes the whole input as its window", "give a pooling whose pool_size is the size of the input"),
        ("UpSampling", "repeats its input", "give a Conv2DTranspose layer, which enlarges too"),
        ("ZeroPadding", "only pads", "give the layer that follows, or --padding"),
        ("FractionalMaxPool", "places its windows by chance", "give a MaxPool layer"),
        ("LPPool", "takes a power mean of its windows", "give an AvgPool or a MaxPool layer"),
        ("MaxUnpool", "puts maxima back where they came from", "give a ConvTranspose layer, which enlarges too"),
    ]

    /// - Returns: nil for any other name.
    init?(_ name: String) {
        guard let one = Self.known.first(where: { name.hasPrefix($0.prefix) }) else { return nil }
        (self.name, reason, hint) = (name, one.reason, one.hint)
    }

    var refusal: DataError { DataError("\(Excerpt.quoted(name)) \(reason): it cannot be shown", hint: hint) }
}
