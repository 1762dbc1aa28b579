import ConvEngine

/// What a convolution costs, in plain words: numbers to learn, and multiplications to make.
package struct CostText {
    private let convolution: Convolution

    package init(_ convolution: Convolution) {
        self.convolution = convolution
    }

    var lines: [String] {
        guard !convolution.combine.isPooling else { return pooled }
        return weighted
    }

    /// Nothing is learned: cells are only looked at.
    private var pooled: [String] {
        let (outputs, taps) = (convolution.outputShape.count, convolution.tapsPerPlacement)
        let all = product(outputs, taps).map(String.init) ?? "more than \(Int.max)"
        return [
            "weights: none, nothing is learned", "each output: \(cells) are looked at",
            "all of them: \(outputs.counted("output")) × \(taps) = \(all) cells",
        ]
    }

    private var weighted: [String] {
        [weights, parameters] + (convolution.parameters.isTransposed ? stamped : gathered)
    }

    private var weightCount: Int { convolution.weight?.shape.count ?? 0 }
    private var cells: String { convolution.kernelExtents.map(String.init).joined(separator: "·") + " cells" }
    private var channels: String { convolution.channelsPerFilter.counted("channel") }

    private var weights: String { "weights: \(weightProduct)" }

    /// `2 filters × 3 channels × 3·3 cells = 54`
    package var weightProduct: String {
        let inGroup = convolution.parameters.groups > 1 ? " of its group" : ""
        return "\(convolution.outputChannels.counted("filter")) × \(channels)\(inGroup) × \(cells) = "
            + "\(weightCount)"
    }

    private var parameters: String {
        let weights = weightCount
        let size = "however large the input is"
        guard let bias = convolution.bias else { return "parameters: \(weights), without a bias, \(size)" }
        let biases = bias.count.counted("bias", "biases")
        return "parameters: \(weights) weights + \(biases) = \(weights + bias.count), \(size)"
    }

    private var gathered: [String] {
        let outputs = convolution.outputShape.count
        return [
            "each output: \(channels) × \(cells) = \(multiplyAdds(convolution.tapsPerPlacement))",
            "all of them: \(outputs.counted("output")) × \(convolution.tapsPerPlacement) = "
                + multiplyAdds(product(outputs, convolution.tapsPerPlacement)),
        ]
    }

    /// Inserted zeros and the border cost nothing: only inputs are multiplied.
    private var stamped: [String] {
        let (stamps, size) = (Stamp.count(convolution), Stamp.size(convolution))
        return [
            "each input that a filter reads: \(cells) = \(multiplyAdds(size)), the inserted zeros left out",
            "all of them: \(stamps) inputs read × \(size) = \(multiplyAdds(product(stamps, size)))",
        ]
    }

    /// nil is more than can be counted.
    private func product(_ a: Int, _ b: Int) -> Int? {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? nil : product
    }

    private func multiplyAdds(_ count: Int?) -> String {
        guard let count else { return "more than \(Int.max) multiply-adds" }
        return count.counted("multiply-add")
    }
}
