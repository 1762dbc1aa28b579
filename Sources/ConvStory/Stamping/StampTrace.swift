import ConvEngine

/// Inputs that stamp in words and numbers, one line an event, as ``Trace`` tells windows.
package struct StampTrace: Sendable {
    private let convolution: Convolution
    private let precision: Int?
    private let names: Names

    /// What many stamps finish is looked for among so many.
    private static let looked = 4096

    package init(_ convolution: Convolution, precision: Int? = nil) {
        self.convolution = convolution
        self.precision = precision
        names = Names(convolution)
    }

    /// The first products of a stamp, where each of them goes and what stands there; and what they have made of it.
    ///
    /// - Parameters:
    ///   - taps: those that are told.
    ///   - count: how many stamps there are, if that may be said: `9`, or `?`.
    package func lines(of index: Int, taps: Range<Int>, hasResult: Bool, count: String, isBegun: Bool) -> [String] {
        let stamp = Stamp(index, of: convolution)
        let filter = convolution.outputChannels > 1 ? ", filter \(stamp.filter)" : ""
        let heading = "stamp \(index + 1)/\(count): \(names.input(stamp.input)) = \(shortest(stamp.value))\(filter)"
        return (isBegun ? [] : [heading]) + taps.map { product(of: stamp.cell(at: $0), stamp) }
            + (hasResult ? landings(of: stamp).map { result(at: $0.output, from: $0.cell, stamp) } : [])
    }

    /// `stamps 2 to 8, x[1] to x[7], finish y[1] = 4, y[2] = -1 ...`
    ///
    /// - Parameter most: so many outputs are named.
    package func summary(of stamps: Range<Int>, most: Int) -> String {
        let ends = [stamps.lowerBound, stamps.upperBound - 1].map { names.input(Stamp($0, of: convolution).input) }
        let finished = stamps.prefix(Self.looked).lazy.flatMap { index in
            let stamp = Stamp(index, of: convolution)
            return landings(of: stamp).map(\.output).filter { Stamp.index(lastOn: $0, of: convolution) == index }
        }
        let named = Array(finished.prefix(most + 1))
        let results = named.prefix(most).map { output in
            let sum = convolution.placements[convolution.outputShape.offset(of: output)].sum
            return "\(names.output(output)) \(ValueText.equation(sum, precision: precision))"
        }
        return "stamps \(stamps.lowerBound + 1) to \(stamps.upperBound), \(ends[0]) to \(ends[1])"
            + (results.isEmpty ? "" : ", finish " + results.joined(separator: ", "))
            + (named.count > most ? " ..." : "")
    }

    /// `x[1]·w[0] = 1·1 = 1, onto y[2], where -2 stands`
    private func product(of cell: Position, _ stamp: Stamp) -> String {
        let weight = stamp.weight(cell)
        let (symbols, numbers) = (
            "\(names.input(stamp.input))·\(names.weight(weight.position))",
            "\(factor(stamp.value))·\(factor(weight.value))"
        )
        let product = ValueText.equation(stamp.value * weight.value, precision: precision)
        let line = "  \(symbols) = \(numbers) \(product), "
        guard let output = stamp.output(under: cell) else { return line + "cut off by the padding" }
        let old = stamp.received(by: output, including: false).map { ", where \(shortest($0)) stands" }
        return line + "onto \(names.output(output))" + (old ?? "")
    }

    /// `y[2] = -2 + 1 = -1`; whatever is added beside the products comes with the last of them.
    private func result(at output: Position, from cell: Position, _ stamp: Stamp) -> String {
        let old = stamp.received(by: output, including: false).map(shortest)
        let bias = stamp.isFinished(output, including: true) ? convolution.bias?[output[0]] : nil
        let terms = [old, factor(stamp.value * stamp.weight(cell).value), bias.map { "\(factor($0)) (bias)" }]
            .compactMap(\.self)
        let sum = ValueText.equation(stamp.received(by: output, including: true) ?? 0, precision: precision)
        return "  \(names.output(output)) " + (terms.count > 1 ? "= \(terms.joined(separator: " + ")) \(sum)" : sum)
    }

    /// The cells of the kernel that the padding does not cut off, and what lies below them.
    private func landings(of stamp: Stamp) -> [(cell: Position, output: Position)] {
        (0..<Stamp.size(convolution)).compactMap { index in
            let cell = stamp.cell(at: index)
            return stamp.output(under: cell).map { (cell, $0) }
        }
    }

    private func shortest(_ value: Double) -> String { ValueText.shortest(value, precision: precision) }
    private func factor(_ value: Double) -> String { ValueText.factor(value, precision: precision) }
}
