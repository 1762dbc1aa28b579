import ConvEngine

/// How wide and how great the numbers of a convolution are: taken once, before any output is computed, so that neither
/// the columns nor the heat colours change while the story goes on.
package struct Measures: Hashable, Sendable {
    /// Columns that a number takes, outputs and products included.
    package let columns: Int
    /// Columns that a number of the input takes, and one of the kernel.
    package let inputColumns: Int
    package let weightColumns: Int
    /// Columns that a product takes.
    package let productColumns: Int
    package let inputScale: Double
    package let weightScale: Double
    package let outputScale: Double
    package let inputIsSigned: Bool
    /// Whether anything is negative: then outputs may be.
    package let isSigned: Bool

    /// Columns that a fraction takes at the most.
    private static let decimals = 6
    /// Numbers beyond these are not looked at for the columns: writing them all out would delay the first frame.
    private static let sampled = 4096

    package init(_ convolution: Convolution, precision: Int?) {
        func scale(_ values: some Sequence<Double>) -> Double { values.reduce(0) { max($0, abs($1)) } }
        inputScale = scale(convolution.input.values)
        weightScale = scale(convolution.weight.values)
        outputScale = convolution.magnitudeBound

        let inputIsSigned = convolution.input.values.contains { $0 < 0 }
        let isSigned =
            inputIsSigned || convolution.weight.values.contains { $0 < 0 }
            || convolution.bias?.contains { $0 < 0 } == true
        self.inputIsSigned = inputIsSigned
        self.isSigned = isSigned

        var areWhole = true
        /// Fractions have some of their decimals.
        func columns(_ values: some Collection<Double>) -> Int {
            let sample = values.prefix(Self.sampled)
            let widest = sample.reduce(0) { max($0, ValueText.shortest($1, precision: precision).utf8.count) }
            guard !sample.allSatisfy({ $0 == $0.rounded() }) else { return widest }
            areWhole = false
            return min(widest, Self.decimals)
        }
        inputColumns = columns(convolution.input.values)
        weightColumns = columns(convolution.weight.values)
        let operands = max(inputColumns, weightColumns, columns(convolution.bias ?? []))
        // Sums of whole numbers have no decimals, and of numbers that are not negative no sign.
        let isWhole = areWhole
        func bound(_ scale: Double) -> Int {
            let widest = ValueText.shortest(isSigned ? -scale.rounded(.up) : scale.rounded(.up)).utf8.count
            return max(operands, isWhole ? widest : min(widest + 2, Self.decimals))
        }
        productColumns = bound(inputScale * weightScale)
        self.columns = bound(outputScale)
    }
}
