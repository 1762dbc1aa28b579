import ConvEngine

/// What comes of holding someone's result against the convolution.
package struct Check: Equatable, Sendable {
    package let tolerance: Tolerance
    package let claimedShape: Shape
    package let outputShape: Shape
    /// Cell by cell; nil where the shapes do not allow it.
    package let comparison: Comparison?
    /// The mistakes that give these numbers, the simplest first; more than one where they give the same.
    package let explanations: [Explanation]
    /// Whether the arrays are so large that not every mistake was tried.
    package let gaveUp: Bool
    /// What the numbers seem to have been rounded to, where nothing else is wrong with them.
    package let rounding: Rounding?

    package var agrees: Bool { comparison?.differingCount == 0 }

    /// More ways to the same numbers than these would only confuse.
    private static let mostExplanations = 2

    /// - Complexity: O(multiplications), and a bounded search for mistakes where something differs.
    package init(_ claim: Tensor, against convolution: Convolution, tolerance: Tolerance) {
        self.tolerance = tolerance
        claimedShape = claim.shape
        outputShape = convolution.outputShape
        let comparison =
            claim.shape.isAlike(outputShape)
            ? Comparison(of: claim.values, with: convolution, tolerance: tolerance) : nil
        self.comparison = comparison
        if comparison?.differingCount == 0 {
            (explanations, gaveUp, rounding) = ([], false, nil)
        } else if let fine = comparison?.roundings.first(where: \.isFine) {
            (explanations, gaveUp, rounding) = ([], false, fine)
        } else {
            let probes = comparison?.first.map { convolution.outputShape.offset(of: $0.position) } ?? []
            var search = MistakeSearch(of: claim, in: convolution, tolerance: tolerance, probes: probes)
            explanations = search.explanations(most: Self.mostExplanations)
            gaveUp = search.gaveUp
            rounding = explanations.isEmpty ? comparison?.roundings.first : nil
        }
    }
}
