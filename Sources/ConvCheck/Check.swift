import ConvEngine

/// What comes of holding someone's result against the convolution.
package struct Check: Equatable, Sendable {
    package let tolerance: Tolerance
    package let claimedShape: Shape
    package let outputShape: Shape
    /// Cell by cell; nil where the shapes do not allow it.
    package let comparison: Comparison?
    /// The mistakes that give these numbers, the simplest first; more than one where they give the same.
    package private(set) var explanations: [Explanation] = []
    /// What the numbers seem to have been rounded to, where nothing else is wrong with them.
    package private(set) var rounding: Rounding?
    /// Whether the arrays are so large that not every mistake was tried.
    package private(set) var gaveUp = false
    /// Whether the numbers are so few or so much alike that whatever explains them may do so by chance.
    package private(set) var saysTooLittle = false

    /// What the numbers look like, in as few words as there are: `yours looks flipped`.
    package var look: String? {
        explanations.first.map { $0.look ?? $0.cause } ?? rounding?.look
    }

    /// With which the numbers would agree, where they are only rounded; `absolute` is a power of ten.
    package var toleranceOfRounding: Tolerance? {
        guard rounding != nil, let worst = comparison?.worst else { return nil }
        let exponent = PowerOfTen.exponent(above: worst.size, from: -12)
        return Tolerance(relative: tolerance.relative, absolute: PowerOfTen.value(exponent))
    }

    package var agrees: Bool { comparison?.differingCount == 0 }

    /// More ways to the same numbers than these would only confuse.
    private static let mostExplanations = 2

    /// - Complexity: O(multiplications), and a bounded search for mistakes where something differs.
    package init(_ claim: Tensor, against convolution: Convolution, tolerance: Tolerance) {
        self.tolerance = tolerance
        claimedShape = claim.shape
        outputShape = convolution.outputShape
        comparison =
            claim.shape.isAlike(outputShape)
            ? Comparison(of: claim.values, with: convolution, tolerance: tolerance) : nil
        if !agrees { explain(claim, convolution) }
    }

    /// What hides no mistake comes first, then what gives the very numbers, at last what gives them but for their rounding.
    private mutating func explain(_ claim: Tensor, _ convolution: Convolution) {
        let lot = Chance(of: claim.values)
        let probes = comparison?.first.map { convolution.outputShape.offset(of: $0.position) } ?? []
        var search = MistakeSearch(of: claim, in: convolution, tolerance: tolerance, probes: probes, lot: lot)
        round(claim, lot, convolution, to: \.isPlain)
        if isOpen { explanations = search.explanations(most: Self.mostExplanations) }
        if isOpen { round(claim, lot, convolution) { !$0.isPlain } }
        if isOpen, convolution.needsDigits(beyond: claim.values) {
            explanations = search.explanations(most: Self.mostExplanations, rounded: true)
        }
        gaveUp = search.gaveUp
        saysTooLittle = isOpen && (saysTooLittle || search.foundChance || !lot.isSurprised(by: claim.values))
    }

    private var isOpen: Bool { rounding == nil && explanations.isEmpty }

    /// The rounding that all differences may be owed to, if that is more than chance.
    private mutating func round(
        _ claim: Tensor, _ lot: Chance, _ convolution: Convolution, to isMeant: (Rounding) -> Bool
    ) {
        guard let comparison, let worst = comparison.worst, let found = comparison.roundings.first(where: isMeant)
        else { return }
        // What comes no nearer to the right numbers because it is a float needs no other evidence.
        guard !found.isOfFloats else {
            rounding = found
            return
        }
        let place = convolution.placements[convolution.outputShape.offset(of: worst.position)]
        let leeway = found.leeway(of: SumError(of: place, in: convolution))
        // All numbers may be drawn by lot, or only those that are not the right ones.
        var (all, wrong) = (Draws(), Draws())
        for number in claim.values { all.add(number, within: leeway, from: lot) }
        for _ in 0..<comparison.differingCount { wrong.addNew(within: leeway, from: lot) }
        let choices = wrong.chanceOfPlaces(among: claim.values.count)
        if all.exceedChance(after: Rounding.kinds), wrong.exceedChance(after: Rounding.kinds * choices) {
            rounding = found
        } else {
            saysTooLittle = true
        }
    }
}
