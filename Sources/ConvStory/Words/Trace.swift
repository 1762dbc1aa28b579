import ConvEngine

/// The story in words and numbers, one line an event: for pipes, logs and screen readers.
package struct Trace: Sendable {
    package let convolution: Convolution
    package let precision: Int?
    private let names: Names
    private let text: TapText

    package init(_ convolution: Convolution, precision: Int? = nil) {
        self.convolution = convolution
        self.precision = precision
        names = Names(convolution)
        text = TapText(names: names, precision: precision)
    }

    /// What is convolved with what, and how.
    ///
    /// - Parameters:
    ///   - perspective: from whose side it is told.
    ///   - saysSize: whether it may be said how large the output is.
    ///   - saysFormula: and by which formula.
    package func heading(
        title: String, perspective: Perspective = .outputs, saysSize: Bool = true, saysFormula: Bool = true
    ) -> [String] {
        let labels = Labels(convolution, from: perspective)
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
        let first = isBegun ? [] : [heading(of: placement, count: count)]
        let told = first + placement.taps.dropFirst(taps.lowerBound).prefix(taps.count).map(line)
        guard hasResult else { return told }
        var result = ""
        writeResult(of: placement) { result += $0 }
        return told + biasLine(of: placement) + [result]
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
        try sink(heading(of: placement, count: "\(convolution.placements.count)") + "\n")
        for tap in placement.taps { try sink(line(tap) + "\n") }
        for bias in biasLine(of: placement) { try sink(bias + "\n") }
        try writeResult(of: placement, to: sink)
        try sink("\n")
    }

    private func heading(of placement: Placement, count: String) -> String {
        "placement \(placement.step + 1)/\(count): \(names.output(placement.output))"
    }

    /// A product, or a cell that is pooled.
    private func line(_ tap: Tap) -> String {
        guard convolution.combine.isPooling else {
            return "  \(text.symbols(tap)) = \(text.numbers(tap)) \(equation(tap.product))"
        }
        return "  \(text.symbols(tap))" + (tap.isCounted ? " \(equation(tap.x))" : ": not counted")
    }

    /// None where there is no bias.
    private func biasLine(of placement: Placement) -> [String] {
        convolution.bias == nil ? [] : ["  bias \(shortest(placement.bias))"]
    }

    private func writeResult(of placement: Placement, to sink: (String) throws -> Void) rethrows {
        try sink("  \(names.output(placement.output)) = ")
        if convolution.combine.isPooling {
            try writePooled(placement, to: sink)
        } else {
            try writeSummed(placement, to: sink)
        }
    }

    private func writeSummed(_ placement: Placement, to sink: (String) throws -> Void) rethrows {
        let bias = convolution.bias == nil ? [] : [placement.bias]
        let terms = [AnySequence(placement.taps.lazy.map(\.product)), AnySequence(bias)].joined()
        try JoinText(.weights).write(terms.lazy.map(factor), to: sink)
        try sink(" \(equation(placement.sum))")
    }

    /// How the cells that count are joined, and which of them has won.
    private func writePooled(_ placement: Placement, to sink: (String) throws -> Void) rethrows {
        let taps = placement.taps
        let join = JoinText(convolution.combine, divisor: placement.divisor)
        try join.write(taps.lazy.filter(\.isCounted).map(text.numbers), to: sink)
        let total = placement.total.flatMap { total in placement.divisor.map { " = \(shortest(total))/\($0)" } } ?? ""
        let winner = placement.winner.map { ", from \(text.symbols(taps[$0]))" } ?? ""
        try sink("\(total) \(equation(placement.sum))\(winner)")
    }

    private func equation(_ value: Double) -> String { ValueText.equation(value, precision: precision) }

    private func shortest(_ value: Double) -> String { ValueText.shortest(value, precision: precision) }

    private func factor(_ value: Double) -> String {
        ValueText.factor(value, precision: precision)
    }
}
