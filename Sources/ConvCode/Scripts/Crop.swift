import ConvEngine

/// What is left of a transposed output when the padding has taken cells off at both ends: `:, 1:-1, 2:`.
struct Crop {
    let slices: String

    init(_ parameters: Parameters) {
        let kept = parameters.padding.map { padding in
            (padding.before > 0 ? "\(padding.before)" : "") + ":" + (padding.after > 0 ? "-\(padding.after)" : "")
        }
        slices = ([":"] + kept).joined(separator: ", ")
    }
}
