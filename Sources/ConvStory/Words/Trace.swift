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
    ///
    /// - Parameters:
    ///   - saysSize: whether it may be said how large the output is.
    ///   - saysFormula: and by which formula.
    package func heading(title: String, saysSize: Bool = true, saysFormula: Bool = true) -> [String] {
        let labels = Labels(convolution)
        var lines = [
            "\(title), \(labels.convention)",
            "input \(names.inputShape)" + numbers(convolution.input),
            convolution.weight.map { "kernel \(names.weightShape)" + numbers($0) } ?? "window \(names.weightShape)",
            labels.saying(size: saysSize, formula: saysFormula).parameterList.map(\.description).joined(
                separator: ", "),
        ]
        if saysFormula { lines += convolution.axes.indices.map { SizeFormula(convolution, axis: $0).told } }
        if saysSize { lines.append("output \(names.outputShape)") }
        return lines
    }

    /// The first products of a placement, or cells of a pooling's, and the result once it is there.
    ///
    /// - Parameters:
    ///   - taps: those that are told.
    ///   - count: how many placements there are, if that may be said: `9`, or `?`.
    package func lines(
        of placement: Placement, taps: Range<Int>, hasResult: Bool, count: String, isBegun: Bool
    ) -> [String] {
        var whole: [String] = [""]
        write(placement) { piece in
            for (index, part) in piece.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { whole.append("") }
                whole[whole.count - 1] += part
            }
        }
        let all = placement.taps.count
        // The heading, a line for every tap, what is added to them, the result, and nothing.
        let body = whole.dropFirst().dropLast()
        let heading = "placement \(placement.step + 1)/\(count): \(names.output(placement.output))"
        return (isBegun ? [] : [heading]) + body.dropFirst(taps.lowerBound).prefix(taps.count)
            + (hasResult ? Array(body.dropFirst(all)) : [])
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
    /// Passed on in pieces: the products of a large kernel do not fit into memory, and the reader may stop after a few.
    ///
    /// - Complexity: O(k), k the number of taps.
    package func write(_ placement: Placement, to sink: (String) throws -> Void) rethrows {
        let count = convolution.placements.count
        try sink("placement \(placement.step + 1)/\(count): \(names.output(placement.output))\n")
        if convolution.combine.isPooling {
            try writePooled(placement, to: sink)
        } else {
            try writeSummed(placement, to: sink)
        }
    }

    private func writeSummed(_ placement: Placement, to sink: (String) throws -> Void) rethrows {
        let text = TapText(names: names, precision: precision)
        let bias = convolution.bias == nil ? nil : placement.bias
        for tap in placement.taps {
            try sink("  \(text.symbols(tap)) = \(text.numbers(tap)) \(equation(tap.product))\n")
        }
        if let bias { try sink("  bias \(shortest(bias))\n") }
        try sink("  \(names.output(placement.output)) = ")
        let products = placement.taps.lazy.map(\.product)
        let terms = [AnySequence(products), AnySequence(bias.map { [$0] } ?? [])].joined()
        try JoinText(.weights).write(terms.lazy.map(factor), to: sink)
        try sink(" \(equation(placement.sum))\n")
    }

    /// Every cell that is a number of the result, how they are joined, and which of them has won.
    private func writePooled(_ placement: Placement, to sink: (String) throws -> Void) rethrows {
        let text = TapText(names: names, precision: precision)
        let taps = placement.taps
        for tap in taps {
            try sink("  \(text.symbols(tap))" + (tap.isCounted ? " \(equation(tap.x))\n" : ": not counted\n"))
        }
        try sink("  \(names.output(placement.output)) = ")
        let join = JoinText(convolution.combine, divisor: placement.divisor)
        try join.write(taps.lazy.filter(\.isCounted).map(text.numbers), to: sink)
        let total = placement.total.flatMap { total in placement.divisor.map { " = \(shortest(total))/\($0)" } } ?? ""
        let winner = placement.winner.map { ", from \(text.symbols(taps[$0]))" } ?? ""
        try sink("\(total) \(equation(placement.sum))\(winner)\n")
    }

    private func equation(_ value: Double) -> String { ValueText.equation(value, precision: precision) }

    private func shortest(_ value: Double) -> String { ValueText.shortest(value, precision: precision) }

    private func factor(_ value: Double) -> String {
        ValueText.factor(value, precision: precision)
    }
}
