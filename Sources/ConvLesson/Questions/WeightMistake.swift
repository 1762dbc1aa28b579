import ConvEngine

/// A mistake in counting the weights of a layer. A new one is one more value.
struct WeightMistake: Sendable {
    /// To go on after "when".
    let cause: String
    /// Instead of so many weights, the biases apart.
    let count: @Sendable (Convolution) -> Int

    init(_ cause: String, count: @escaping @Sendable (Convolution) -> Int) {
        self.cause = cause
        self.count = count
    }

    static let all = [
        WeightMistake("the depth of the kernel is forgotten") { $0.outputChannels.times(cells($0)) },
        WeightMistake("one filter is counted alone") { $0.channelsPerFilter.times(cells($0)) },
        WeightMistake("the groups are forgotten") {
            $0.outputChannels.times($0.inputChannels).times(cells($0))
        },
        WeightMistake("every output is taken to have weights of its own") {
            $0.outputShape.extents.dropFirst().reduce($0.weight?.shape.count ?? 0) { $0.times($1) }
        },
    ]

    private static func cells(_ convolution: Convolution) -> Int {
        convolution.kernelExtents.reduce(1) { $0.times($1) }
    }
}
