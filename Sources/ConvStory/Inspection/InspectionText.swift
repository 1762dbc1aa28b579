import ConvEngine

/// What the viewer points at, in words.
package struct InspectionText: Sendable {
    let inspection: Inspection
    let precision: Int?
    private let claim: Claim?
    private let names: Names
    private var convolution: Convolution { inspection.convolution }

    package init(_ inspection: Inspection, precision: Int? = nil, claim: Claim? = nil) {
        self.inspection = inspection
        self.claim = claim
        self.precision = precision
        names = Names(inspection.convolution)
    }

    /// What is lit and why, and what the cursor is on where that is something else.
    package var sentence: String {
        let lit = company(of: inspection.target)
        return inspection.cursor == inspection.target ? lit : "pinned: \(lit); cursor: \(value(of: inspection.cursor))"
    }

    /// The first of the pairs that are lit: `x[3]·w[1] → y[2]`.
    package var pairs: [String] {
        let uses: [Use]
        switch inspection.target {
        case .output: return []
        case .input(let input): uses = Array(convolution.uses(ofInput: input).prefix(Self.most))
        case .kernel(let cell): uses = Array(convolution.uses(ofWeight: inspection.weight(at: cell)).prefix(Self.most))
        }
        return uses.map { use in
            let output = convolution.outputShape.position(at: use.step)
            let tap = convolution.placements[use.step].taps[use.tap]
            return "\(names.source(of: tap))·\(names.weight(tap.weight)) → \(names.output(output))"
        }
    }

    /// More do not fit on any line.
    private static let most = 32

    private func company(of target: Inspection.Target) -> String {
        switch target {
        case .output:
            let bias = convolution.bias == nil ? "" : " and the bias"
            return "\(value(of: target)), the sum of \(convolution.tapsPerPlacement) products\(bias)"
        case .input(let input): return value(of: target) + " " + parts(convolution.uses(ofInput: input).count)
        case .kernel(let cell):
            return value(of: target) + " " + parts(convolution.uses(ofWeight: inspection.weight(at: cell)).count)
        }
    }

    private func parts(_ count: Int) -> String {
        switch count {
        case 0: "is in no product: no window reaches it"
        case 1: "is in 1 product"
        default: "is in \(count) products"
        }
    }

    private func value(of target: Inspection.Target) -> String {
        switch target {
        case .output(let position):
            let sum = convolution.placements[convolution.outputShape.offset(of: position)].sum
            let other = claim?.contradiction(of: sum, at: position, precision: precision)
            return "\(names.output(position)) = \(text(sum))" + (other.map { " (\($0))" } ?? "")
        case .input(let input): return "\(names.input(input)) = \(text(convolution.input[input]))"
        case .kernel(let cell):
            let weight = inspection.weight(at: cell)
            return "\(names.weight(weight)) = \(text(convolution.weight[weight]))"
        }
    }

    private func text(_ value: Double) -> String { ValueText.shortest(value, precision: precision) }
}
