import ConvEngine

/// Looks for the mistake, or the pair of them, that gives someone's numbers.
///
/// A wrong guess is given up at the first cell that contradicts it, and the cells most likely to contradict it are looked at first.
struct MistakeSearch {
    private let claim: Tensor
    private let origin: Variant
    private let tolerance: Tolerance
    /// Places in the claim that are looked at before all others.
    private let probes: [Int]
    /// What may still be multiplied or copied: huge arrays are given up rather than waited for.
    private var budget = 1 << 27
    /// The origin and all single mistakes: a pair that gives one of them says nothing new.
    private var seen: [Variant]
    /// Whether some mistakes were not tried, or not to the end.
    private(set) var gaveUp = false

    init(of claim: Tensor, in convolution: Convolution, tolerance: Tolerance, probes: [Int]) {
        self.claim = claim
        origin = Variant(convolution)
        self.tolerance = tolerance
        let spread = stride(from: 0, to: claim.values.count, by: claim.values.count / 8 + 1)
        self.probes = probes + spread
        seen = [origin]
    }

    /// The simplest explanations: single mistakes before pairs, and of either no more than `most`.
    mutating func explanations(most: Int) -> [Explanation] {
        // No mistake makes NaN or infinity of numbers.
        guard claim.values.allSatisfy(\.isFinite) else { return [] }
        let mistakes = Mistake.all(spatialRank: origin.convolution.spatialRank, claim: claim)
        var made: [Step] = []
        let single = singles(mistakes, most: most, made: &made)
        guard single.isEmpty else { return single }
        if let guessed = guess() { return [guessed] }
        return pairs(made, mistakes, most: most)
    }

    /// A mistake that was made alone, and its place among all of them: the second of a pair comes after it.
    private typealias Step = (index: Int, first: MadeMistake)

    /// The mistakes that give the numbers alone.
    ///
    /// - Parameter made: gets all those that pairs are made of.
    private mutating func singles(_ mistakes: [Mistake], most: Int, made: inout [Step]) -> [Explanation] {
        var found: [Explanation] = []
        for (index, mistake) in mistakes.enumerated() where found.count < most {
            guard let step = step(mistake, from: origin) else { continue }
            seen.append(step.result)
            if explains(step.result) { found.append(explanation([step])) }
            if !mistake.isRare { made.append((index, step)) }
        }
        return found
    }

    private mutating func guess() -> Explanation? {
        for guess in guesses {
            if let step = step(guess, from: origin), explains(step.result) { return explanation([step]) }
        }
        return nil
    }

    private mutating func pairs(_ made: [Step], _ mistakes: [Mistake], most: Int) -> [Explanation] {
        var found: [Explanation] = []
        var results: [Variant] = []
        for (index, first) in made {
            for mistake in mistakes.dropFirst(index + 1) where !mistake.isRare && found.count < most {
                guard mistake.canFollow(first.mistake), let second = step(mistake, from: first.result),
                    !results.contains(second.result), explains(second.result)
                else { continue }
                results.append(second.result)
                found.append(explanation([first, second]))
            }
        }
        return found
    }

    private func explanation(_ steps: [MadeMistake]) -> Explanation {
        Explanation(steps, of: origin.convolution)
    }

    /// The mistake made on top of others; nil where it cannot be, or gives what has been looked at already.
    private mutating func step(_ mistake: Mistake, from variant: Variant) -> MadeMistake? {
        guard spend(mistake.cost(in: variant.convolution), claim.values.count / 64 + 64),
            let step = mistake.made(on: variant), !seen.contains(step.result)
        else { return nil }
        return step
    }

    private mutating func explains(_ variant: Variant) -> Bool {
        guard let shape = try? variant.shape(), shape.isAlike(claim.shape) || claim.shape.isAlike(shape) else {
            return false
        }
        for offset in probes { guard matches(variant, at: offset) else { return false } }
        for offset in claim.values.indices { guard matches(variant, at: offset) else { return false } }
        return true
    }

    private mutating func matches(_ variant: Variant, at offset: Int) -> Bool {
        spend(variant.convolution.tapsPerPlacement, 4)
            && variant.has(claim.values[offset], at: offset, within: tolerance)
    }

    /// Whether there is enough left for some work; if not, the search ends here.
    private mutating func spend(_ work: Int, _ more: Int) -> Bool {
        guard !gaveUp, work <= budget, more <= budget - work else {
            gaveUp = true
            return false
        }
        budget -= work + more
        return true
    }
}

extension MistakeSearch {
    /// Mistakes whose numbers are read off the claim: another order of the filters, a factor, a constant.
    private var guesses: [Mistake] {
        guard claim.shape.isAlike(origin.convolution.outputShape) else { return [] }
        let placements = origin.convolution.placements
        let probe = probes.map { ($0, placements[$0].sum) }.max { abs($0.1) < abs($1.1) }
        let constants = probe.map { Mistake.constants(claim.values[$0.0], for: $0.1, numbers: claim.values) } ?? []
        return (filterOrder.map { [.filterOrder($0)] } ?? []) + constants
    }

    /// For every channel the first filter that its cells fit to and that is not taken yet.
    private var filterOrder: [Int]? {
        let shape = origin.convolution.outputShape
        let (filters, length) = (shape[0], shape.count / shape[0])
        guard (2...Self.mostFilters).contains(filters) else { return nil }
        var free = Array(0..<filters)
        var order: [Int] = []
        for channel in 0..<filters {
            let fitting = free.firstIndex { filter in
                stride(from: 0, to: length, by: length / 4 + 1).allSatisfy { cell in
                    tolerance.accepts(
                        claim.values[channel * length + cell],
                        for: origin.convolution.placements[filter * length + cell].sum)
                }
            }
            guard let fitting else { return nil }
            order.append(free.remove(at: fitting))
        }
        return order
    }

    /// For more than these it would take too long to try each for each channel.
    private static let mostFilters = 64
}
