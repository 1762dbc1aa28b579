import ConvEngine

/// The story in words and numbers, one line an event: for pipes, logs and screen readers.
package struct Trace: Sendable {
    package let convolution: Convolution
    package let precision: Int?
    private let names: Names

    package init(_ convolution: Convolution, precision: Int? = nil) {
        self.convolution = convolution
        self.precision = precision
        names = Names(convolution)
    }

    /// What is convolved with what, and how.
    package func heading(title: String) -> [String] {
        let labels = Labels(convolution)
        var lines = [
            "\(title), \(labels.convention)",
            "input \(names.inputShape)" + numbers(convolution.input),
            "kernel \(names.weightShape)" + numbers(convolution.weight),
            labels.parameterList.map(\.description).joined(separator: ", "),
        ]
        lines += convolution.axes.indices.map { SizeFormula(convolution, axis: $0).worked }
        lines.append("output \(names.outputShape)")
        return lines
    }

    /// The numbers of a small array, rows by `;` and slices by `|` as they can be typed; longer ones would hide the story.
    private func numbers(_ tensor: Tensor) -> String {
        guard tensor.shape.count <= 256 else { return "" }
        let extents = tensor.shape.extents
        let row = extents[extents.count - 1]
        let slice = extents.count > 2 ? row * extents[extents.count - 2] : 0
        var text = ":"
        for (index, value) in tensor.values.enumerated() {
            if index > 0, index % row == 0 { text += slice > row && index % slice == 0 ? " |" : ";" }
            text += " " + ValueText.shortest(value, precision: precision)
        }
        return text
    }

    /// A placement: where the kernel stands, every product, the sum.
    ///
    /// - Complexity: O(k), k the number of taps.
    package func lines(of placement: Placement) -> [String] {
        let count = convolution.placements.count
        var lines = ["placement \(placement.step + 1)/\(count): \(names.output(placement.output))"]
        var terms: [String] = []
        for tap in placement.taps {
            let product = ValueText.shortest(tap.product, precision: precision)
            lines.append(
                "  \(names.source(of: tap))·\(names.weight(tap.weight)) = \(factor(tap.x))·\(factor(tap.w)) = \(product)"
            )
            terms.append(factor(tap.product))
        }
        if convolution.bias != nil {
            lines.append("  bias \(ValueText.shortest(placement.bias, precision: precision))")
            terms.append(factor(placement.bias))
        }
        let sum = ValueText.shortest(placement.sum, precision: precision)
        lines.append("  \(names.output(placement.output)) = \(terms.joined(separator: " + ")) = \(sum)")
        return lines
    }

    private func factor(_ value: Double) -> String {
        ValueText.factor(value, precision: precision)
    }
}
