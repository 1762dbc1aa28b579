import ConvEngine

/// Looks for the mistake, or the pair of them, that gives someone's numbers.
///
/// A wrong guess is given up at the first cell that contradicts it, and the cells that tell most are looked at first.
struct MistakeSearch {
    private let claim: Tensor
    private let origin: Variant
    /// Wide enough for sums of 32-bit floats: the numbers are to be recognised, not to be judged.
    private let tolerance: Tolerance
    /// Places in the claim that are looked at before all others.
    private let probes: [Int]
    /// What may still be multiplied or copied: huge arrays are given up rather than waited for.
    private var budget = 1 << 29
    private var seen: Set<Variant>

    /// Whether some mistakes were not tried, or not to the end.
    var gaveUp: Bool { budget <= 0 }

    init(of claim: Tensor, in convolution: Convolution, tolerance: Tolerance, probes: [Int]) {
        self.claim = claim
        origin = Variant(convolution)
        self.tolerance = Tolerance(
            relative: max(tolerance.relative, Rounding.singleShare),
            absolute: max(tolerance.absolute, convolution.magnitudeBound * Rounding.singleShare))
        let spread = stride(from: 0, to: claim.values.count, by: claim.values.count / 8 + 1)
        self.probes = probes + spread
        seen = [origin]
    }

    /// The simplest explanations: single mistakes before pairs, and of either no more than `most`.
    mutating func explanations(most: Int) -> [Explanation] {
        let mistakes = Mistake.all(spatialRank: origin.convolution.spatialRank, claimed: claim.shape)
        var made: [(index: Int, step: Explanation.Step)] = []
        var found: [Explanation] = []
        for (index, mistake) in mistakes.enumerated() where found.count < most {
            guard let step = step(mistake, from: origin) else { continue }
            if explains(step.result) { found.append(Explanation([step])) }
            made.append((index, step))
        }
        guard found.isEmpty else { return found }
        for (index, first) in made {
            for mistake in mistakes.dropFirst(index + 1) where found.count < most && budget > 0 {
                guard let second = step(mistake, from: first.result) else { continue }
                if explains(second.result) { found.append(Explanation([first, second])) }
            }
        }
        return found
    }

    /// The mistake made on top of others; nil where it cannot be, or gives what has been looked at already.
    private mutating func step(_ mistake: Mistake, from variant: Variant) -> Explanation.Step? {
        guard budget > 0, let result = try? mistake.applied(to: variant), seen.insert(result).inserted else {
            return nil
        }
        budget -= claim.values.count / 64 + variant.convolution.input.values.count + 64
        return Explanation.Step(mistake: mistake, before: variant, result: result)
    }

    private mutating func explains(_ variant: Variant) -> Bool {
        guard let shape = try? variant.shape(), shape.isAlike(claim.shape) || claim.shape.isAlike(shape) else {
            return false
        }
        let cost = variant.convolution.tapsPerPlacement + 4
        guard probes.allSatisfy({ matches(variant, at: $0) }) else { return false }
        for offset in claim.values.indices {
            budget -= cost
            guard budget > 0, matches(variant, at: offset) else { return false }
        }
        return true
    }

    private func matches(_ variant: Variant, at offset: Int) -> Bool {
        tolerance.accepts(claim.values[offset], for: variant.value(at: offset))
    }
}
