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

        var columns = NumberColumns(precision: precision)
        inputColumns = columns.widest(of: convolution.input.values)
        weightColumns = columns.widest(of: weights)
        let operands = max(inputColumns, weightColumns, columns.widest(of: convolution.bias ?? []))
        // Sums of whole numbers have no decimals, means may; and sums of numbers that are not negative have no sign.
        columns.areWhole = columns.areWhole && !convolution.combine.isMean
        let least = isSigned ? -outputScale : 0
        self.columns = max(operands, columns.bound(least, outputScale))
        // Where nothing is weighted, the cells themselves are what is combined; the extremes of a product are products of
        // extremes.
        let products = [input.least, input.most].flatMap { x in [weight.least, weight.most].map { x * $0 } }
        let isWeighted = convolution.weight != nil
        productColumns =
            isWeighted
            ? max(operands, columns.bound(max(products.min() ?? 0, least), min(products.max() ?? 0, outputScale)))
            : inputColumns
        var written = columns
        outputColumns = outputs.map { written.widest(of: $0) } ?? self.columns
    }

    /// The least and the greatest; 0 is always between them.
    static func ends(of values: [Double]) -> (least: Double, most: Double) {
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
