import ConvEngine

/// How wide and how great the numbers of a convolution are: taken once, before any output is computed, so that neither
/// the columns nor the heat colours change while the story goes on.
package struct Measures: Equatable, Sendable {
    /// Columns that a number takes, outputs and products included.
    package let columns: Int
    /// Columns that an output takes.
    package let outputColumns: Int
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

    /// - Parameter outputs: all of them, where they are made; else their columns are bounded by the operands.
    package init(_ convolution: Convolution, precision: Int?, outputs: [Double]? = nil) {
        let input = Self.ends(of: convolution.input.values)
        let weights = convolution.weight?.values ?? []
        let weight = Self.ends(of: weights)
        inputScale = max(input.most, -input.least)
        weightScale = max(weight.most, -weight.least)
        outputScale = convolution.outputBound

        let inputIsSigned = input.least < 0
        let isSigned =
            inputIsSigned || weight.least < 0
            || convolution.bias?.contains { $0 < 0 } == true
        self.inputIsSigned = inputIsSigned
        self.isSigned = isSigned

        var areWhole = true
        /// Fractions have some of their decimals.
        func columns(_ values: [Double]) -> Int {
            // The widest whole numbers are the least and the greatest.
            let ends = Self.ends(of: values)
            let sample = values.prefix(Self.sampled) + [ends.least.rounded(.down), ends.most.rounded(.up)]
            let widest = sample.reduce(0) { max($0, ValueText.shortest($1, precision: precision).utf8.count) }
            guard !sample.allSatisfy({ $0 == $0.rounded() }) else { return widest }
            areWhole = false
            return min(widest, Self.decimals)
        }
        inputColumns = columns(convolution.input.values)
        weightColumns = columns(weights)
        let operands = max(inputColumns, weightColumns, columns(convolution.bias ?? []))
        // Sums of whole numbers have no decimals, means may; and sums of numbers that are not negative have no sign.
        let isWhole = areWhole && !convolution.combine.isMean
        func bound(_ scale: Double) -> Int {
            let widest = ValueText.shortest(isSigned ? -scale.rounded(.up) : scale.rounded(.up)).utf8.count
            return max(operands, isWhole ? widest : min(widest + 2, Self.decimals))
        }
        let sumScale = outputScale
        /// The extremes of a product are products of extremes.
        func productWidth() -> Int {
            let ends = [input.least, input.most].flatMap { x in [weight.least, weight.most].map { x * $0 } }
            let widest = ends.reduce(0) { widest, end in
                let bound = min(max(end, -sumScale), sumScale)
                return max(widest, ValueText.shortest(bound.rounded(.awayFromZero)).utf8.count)
            }
            return isWhole ? widest : min(widest + 2, Self.decimals)
        }
        // Where nothing is weighted, the cells themselves are what is combined.
        let isWeighted = convolution.weight != nil
        productColumns = isWeighted ? max(operands, productWidth()) : inputColumns
        self.columns = bound(outputScale)
        outputColumns = outputs.map(columns) ?? self.columns
    }

    /// The least and the greatest; 0 is always between them.
    private static func ends(of values: [Double]) -> (least: Double, most: Double) {
        var (least, most) = (0.0, 0.0)
        for value in values {
            if value < least { least = value }
            if value > most { most = value }
        }
        return (least, most)
    }

    package var input: NumberField { NumberField(columns: inputColumns, scale: inputScale, isSigned: inputIsSigned) }
    package var weight: NumberField { NumberField(columns: weightColumns, scale: weightScale, isSigned: true) }
    /// A product is drawn on the scale of the sums, so that the eye can add.
    package var product: NumberField { NumberField(columns: productColumns, scale: outputScale, isSigned: isSigned) }
    /// Of sums on their way, which may be greater than all that are finished.
    package var sum: NumberField { NumberField(columns: columns, scale: outputScale, isSigned: isSigned) }
    package var output: NumberField { NumberField(columns: outputColumns, scale: outputScale, isSigned: isSigned) }
}
