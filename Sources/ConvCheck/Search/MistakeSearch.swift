import ConvEngine

/// Looks for the mistake, or the pair of them, that gives someone's numbers.
///
/// A wrong guess is given up at the first cell that contradicts it, and the cells most likely to contradict it are looked at first.
struct MistakeSearch {
    let claim: Tensor
    let origin: Variant
    let tolerance: Tolerance
    /// Places in the claim that are looked at before all others.
    let probes: [Int]
    let lot: Chance
    /// What may still be multiplied or copied: huge arrays are given up rather than waited for.
    private var budget = 1 << 27
    /// The origin and all single mistakes: a pair that gives one of them says nothing new.
    private var seen: [Variant] = []
    /// What the numbers are taken to be rounded to.
    private var rounding: Rounding?
    /// Whether some mistakes were not tried, or not to the end.
    private(set) var gaveUp = false
    /// Whether there are mistakes that give the numbers, but others would as well: there is too little in them.
    private(set) var foundChance = false

    init(of claim: Tensor, in convolution: Convolution, tolerance: Tolerance, probes: [Int], lot: Chance) {
        self.claim = claim
        origin = Variant(convolution)
        self.tolerance = tolerance
        self.lot = lot
        let spread = stride(from: 0, to: claim.values.count, by: claim.values.count / 8 + 1)
        self.probes = probes + spread
    }

    /// The simplest explanations: single mistakes before pairs, and of either no more than `most`.
    ///
    /// - Parameter rounded: whether the numbers are taken for rounded ones, to the digits that they show.
    mutating func explanations(most: Int, rounded: Bool = false) -> [Explanation] {
        // No mistake makes NaN or infinity of numbers.
        guard claim.values.allSatisfy(\.isFinite) else { return [] }
        rounding = rounded ? lot.decimals.map { .decimals($0) } : nil
        seen = [origin]
        let mistakes = Mistake.all(spatialRank: origin.convolution.spatialRank, claim: claim)
        var made: [Step] = []
        let single = singles(mistakes, most: most, made: &made)
        guard single.isEmpty else { return single }
        if let guessed = guess() { return [guessed] }
        return foundChance ? [] : pairs(made, mistakes, most: most)
    }

    /// A mistake that was made alone, and its place among all of them: the second of a pair comes after it.
    private typealias Step = (index: Int, first: MadeMistake)

    /// The mistakes that give the numbers alone.
    ///
    /// - Parameter made: gets all those that pairs are made of.
    private mutating func singles(_ mistakes: [Mistake], most: Int, made: inout [Step]) -> [Explanation] {
        var found: [Explanation] = []
        var rank = 0
        for (index, mistake) in mistakes.enumerated() where found.count < most {
            guard let step = step(mistake, from: origin) else { continue }
            seen.append(step.result)
            if hasShape(step.result) {
                rank += 1
                if explains(step.result, guesses: Chance.guesses(upTo: rank)) { found.append(explanation([step])) }
            }
            if !mistake.isRare { made.append((index, step)) }
        }
        return found
    }

    private mutating func guess() -> Explanation? {
        for guess in guesses() {
            guard let step = step(guess.mistake, from: guess.first?.result ?? origin), hasShape(step.result),
                explains(step.result, guesses: Chance.guesses(upTo: seen.count) * guess.count)
            else { continue }
            return explanation([guess.first, step].compactMap(\.self))
        }
        return nil
    }

    private mutating func pairs(_ made: [Step], _ mistakes: [Mistake], most: Int) -> [Explanation] {
        var found: [Explanation] = []
        var results: [Variant] = []
        for (rank, (index, first)) in made.enumerated() {
            for (distance, mistake) in mistakes.dropFirst(index + 1).enumerated()
            where !mistake.isRare && found.count < most {
                let guesses = Chance.guesses(upTo: rank + 1) * Chance.guesses(upTo: rank + 2 + distance)
                guard mistake.canFollow(first.mistake), let second = step(mistake, from: first.result),
                    !results.contains(second.result), hasShape(second.result),
                    explains(second.result, guesses: guesses)
                else { continue }
                results.append(second.result)
                found.append(explanation([first, second]))
            }
        }
        return found
    }

    private func explanation(_ steps: [MadeMistake]) -> Explanation {
        Explanation(steps, of: origin.convolution, rounding: rounding)
    }

    /// The mistake made on top of others; nil where it cannot be, or gives what has been looked at already.
    private mutating func step(_ mistake: Mistake, from variant: Variant) -> MadeMistake? {
        guard spend(mistake.cost(in: variant.convolution), claim.values.count / 64 + 64),
            let step = mistake.made(on: variant), !seen.contains(step.result)
        else { return nil }
        return step
    }

    /// Half of it is how far a number may be off; 0 where none is taken for rounded.
    var unit: Double { rounding == nil ? 0 : lot.unit }

    func hasShape(_ variant: Variant) -> Bool {
        guard let shape = variant.shape else { return false }
        return shape.isAlike(claim.shape) || claim.shape.isAlike(shape)
    }

    /// Whether it gives the numbers, and they are none that a guess hits by chance.
    private mutating func explains(_ variant: Variant, guesses: Double) -> Bool {
        for offset in probes { guard leeway(variant, at: offset) != nil else { return false } }
        // All numbers may be drawn by lot; or only those that are not the right ones, and which they are.
        var (all, wrong) = (Draws(), Draws())
        let isAlike = hasShape(origin)
        for offset in claim.values.indices {
            guard let leeway = leeway(variant, at: offset) else { return false }
            all.add(claim.values[offset], within: leeway, from: lot)
            guard isAlike, self.leeway(origin, at: offset) == nil else { continue }
            wrong.add(claim.values[offset], within: leeway, from: lot)
        }
        let choices = isAlike ? wrong.chanceOfPlaces(among: claim.values.count) : 0
        let exceeds = all.exceedChance(after: guesses) && wrong.exceedChance(after: guesses * choices)
        if !exceeds, !gaveUp { foundChance = true }
        return exceeds && !gaveUp
    }

    /// How far the number may be off there; nil where it is another one.
    private mutating func leeway(_ variant: Variant, at offset: Int) -> Double? {
        guard spend(variant.convolution.tapsPerPlacement, 4) else { return nil }
        return variant.leeway(of: claim.values[offset], at: offset, within: tolerance, unit: unit)
    }

    /// Whether there is enough left for some work; if not, the search ends here.
    mutating func spend(_ work: Int, _ more: Int) -> Bool {
        guard !gaveUp, work <= budget, more <= budget - work else {
            gaveUp = true
            return false
        }
        budget -= work + more
        return true
    }
}
