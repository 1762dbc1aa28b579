import ConvEngine

/// How wide and how great the numbers of a convolution are: taken once, before any output is computed, so that neither
/// the columns nor the heat colours change while the story goes on.
package struct Measures: Hashable, Sendable {
    /// Columns that a number takes, outputs and products included.
    package let columns: Int
    /// Columns that a number of the input or of the kernel takes.
    package let operandColumns: Int
    /// Columns that a product takes.
    package let productColumns: Int
    package let inputScale: Double
    package let weightScale: Double
    package let outputScale: Double

    /// Numbers beyond these are not looked at for the columns: writing them all out would delay the first frame.
    private static let sampled = 4096

    package init(_ convolution: Convolution, precision: Int?) {
        func scale(_ values: some Sequence<Double>) -> Double { values.reduce(0) { max($0, abs($1)) } }
        inputScale = scale(convolution.input.values)
        weightScale = scale(convolution.weight.values)
        outputScale = convolution.magnitudeBound

        let numbers =
            convolution.input.values.prefix(Self.sampled) + convolution.weight.values.prefix(Self.sampled)
            + (convolution.bias ?? []).prefix(Self.sampled)
        let operands = numbers.reduce(0) { max($0, ValueText.shortest($1, precision: precision).utf8.count) }
        let bound = ValueText.shortest(-outputScale.rounded(.up)).utf8.count
        // Fractions want room for some decimals, sums of whole numbers none.
        let areWhole = numbers.allSatisfy { $0 == $0.rounded() }
        operandColumns = areWhole ? operands : min(operands, 6)
        let product = ValueText.shortest(-(inputScale * weightScale).rounded(.up)).utf8.count
        productColumns = areWhole ? max(operands, product) : max(min(operands, 6), min(product + 2, 6))
        columns =
            areWhole ? max(operands, bound) : max(min(operands, 6), min(bound + 2, 6))
    }
}
