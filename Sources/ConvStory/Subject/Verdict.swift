import ConvEngine

/// How a claim stands against a convolution.
package struct Verdict: Equatable, Sendable {
    /// `result.npy: 12 of 49 cells differ`
    package let text: String
    package let agrees: Bool

    /// - Parameter sums: of all placements; nil where there are too many to look through.
    ///   Then the claim may know, for the convolution that it was made for.
    init(_ claim: Claim, of convolution: Convolution, sums: [Double]?) {
        let outputShape = convolution.outputShape
        let (name, shape) = (claim.name, claim.numbers.shape)
        guard shape == outputShape else {
            let shapes = Names(convolution).shapes(claimed: shape)
            (text, agrees) = ("\(name) is \(shapes.claimed), not \(shapes.output)", false)
            return
        }
        guard let sums else {
            let differing = claim.asked == convolution ? claim.differingCount : nil
            agrees = differing == 0
            text = Self.text(name, differing, of: outputShape.count) ?? "\(name): cells that differ are marked"
            return
        }
        let count = zip(claim.numbers.values, sums).count { !claim.tolerance.accepts($0, for: $1) }
        agrees = count == 0
        text = Self.text(name, count, of: sums.count) ?? ""
    }

    private static func text(_ name: String, _ differing: Int?, of count: Int) -> String? {
        switch differing {
        case nil: nil
        case 0: "\(name) agrees"
        case 1: "\(name): 1 of \(count) cells differs"
        case count: "\(name): all \(count) cells differ"
        case let differing?: "\(name): \(differing) of \(count) cells differ"
        }
    }
}
