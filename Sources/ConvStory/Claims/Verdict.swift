import ConvEngine

/// How a claim stands against a convolution.
package struct Verdict: Hashable, Sendable {
    /// `result.npy: 12 of 49 cells differ`
    package let text: String
    package let agrees: Bool

    /// - Parameter sums: of all placements; nil where there are too many to look through.
    init(_ claim: Claim, outputShape: Shape, sums: [Double]?) {
        let (name, shape) = (claim.name, claim.numbers.shape)
        guard shape == outputShape else {
            (text, agrees) = ("\(name) is \(shape), not \(outputShape)", false)
            return
        }
        guard let sums else {
            (text, agrees) = ("\(name): cells that differ are marked", false)
            return
        }
        let count = zip(claim.numbers.values, sums).count { !claim.tolerance.accepts($0, for: $1) }
        agrees = count == 0
        switch count {
        case 0: text = "\(name) agrees"
        case 1: text = "\(name): 1 of \(sums.count) cells differs"
        case sums.count: text = "\(name): all \(count) cells differ"
        default: text = "\(name): \(count) of \(sums.count) cells differ"
        }
    }
}
