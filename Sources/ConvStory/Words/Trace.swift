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
            convolution.weight.map { "kernel \(names.weightShape)" + numbers($0) } ?? "window \(names.weightShape)",
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

    /// A placement: where the kernel stands, every product, the result.
    ///
    /// - Complexity: O(k), k the number of taps.
    package func lines(of placement: Placement) -> [String] {
        let count = convolution.placements.count
        let heading = "placement \(placement.step + 1)/\(count): \(names.output(placement.output))"
        return [heading] + (convolution.combine.isPooling ? pooled(placement) : summed(placement))
    }

    private func summed(_ placement: Placement) -> [String] {
        let text = TapText(names: names, precision: precision)
        var (lines, terms): ([String], [String]) = ([], [])
        for tap in placement.taps {
            lines.append("  \(text.symbols(tap)) = \(text.numbers(tap)) = \(shortest(tap.product))")
            terms.append(factor(tap.product))
        }
        if convolution.bias != nil {
            lines.append("  bias \(shortest(placement.bias))")
            terms.append(factor(placement.bias))
        }
        return lines + [
            "  \(names.output(placement.output)) = \(terms.joined(separator: " + ")) = \(shortest(placement.sum))"
        ]
    }

    /// Every cell that is a number of the result, how they are joined, and which of them has won.
    private func pooled(_ placement: Placement) -> [String] {
        let text = TapText(names: names, precision: precision)
        let taps = placement.taps
        let counted = taps.filter(\.isCounted)
        let lines = taps.map { tap in
            "  \(text.symbols(tap))" + (tap.isCounted ? " = \(shortest(tap.x))" : ": not counted")
        }
        let joined = JoinText(convolution.combine, divisor: placement.divisor).joined(counted.map(text.numbers))
        let total = placement.total.flatMap { total in placement.divisor.map { " = \(shortest(total))/\($0)" } } ?? ""
        let winner = placement.winner.map { ", from \(text.symbols(taps[$0]))" } ?? ""
        let result = "\(names.output(placement.output)) = \(joined)\(total) = \(shortest(placement.sum))\(winner)"
        return lines + ["  " + result]
    }

    private func shortest(_ value: Double) -> String { ValueText.shortest(value, precision: precision) }

    private func factor(_ value: Double) -> String {
        ValueText.factor(value, precision: precision)
    }
}
