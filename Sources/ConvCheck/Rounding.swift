import ConvEngine

/// What right numbers look like after a type of fewer bits has held them, or their sums.
package enum Rounding: Hashable, Sendable {
    /// 32-bit floats.
    case single
    /// 16-bit floats.
    case half
    /// Whole numbers, rounded or cut.
    case whole

    /// A share of the greatest sum: some units in the last of a 32-bit float's 24 bits, for errors add up.
    static let singleShare = 0x1p-20
    /// The same of the 11 bits of a 16-bit float.
    private static let halfShare = 0x1p-9

    /// Whether no cell differs by more than single precision explains. No mistake hides behind that.
    static func isSingle(_ comparison: Comparison, bound: Double) -> Bool {
        comparison.worst.map { $0.size <= bound * singleShare } ?? false
    }

    /// The coarser ones, which are only believed where no mistake is found.
    static func coarse(_ claim: Tensor, _ comparison: Comparison, bound: Double) -> Rounding? {
        guard let worst = comparison.worst else { return nil }
        if worst.size < 1, claim.values.allSatisfy({ $0 == $0.rounded() }) { return .whole }
        // Whole numbers up to 2048 are exact in 16 bits.
        let isExact = worst.expected == worst.expected.rounded() && bound <= 2048
        return worst.size <= bound * halfShare && !isExact ? .half : nil
    }
}
