import ConvEngine

/// What the viewer points at, in words.
package struct InspectionText: Sendable {
    let inspection: Inspection
    let precision: Int?
    private let claim: Claim?
    /// Knows the sums, where they are made.
    private let subject: Subject?
    private let names: Names
    private var convolution: Convolution { inspection.convolution }

    package init(_ inspection: Inspection, precision: Int? = nil, of subject: Subject? = nil) {
        self.inspection = inspection
        self.precision = precision
        self.subject = subject
        claim = subject?.fittingClaim
        names = Names(inspection.convolution)
    }

    /// What is lit and why, and what the cursor is on where that is something else.
    package var sentence: String {
        let lit = explanation(of: inspection.target)
        return inspection.cursor == inspection.target ? lit : "pinned: \(lit); cursor: \(value(of: inspection.cursor))"
    }

    /// The first of the pairs that are lit: `x[3]·w[1] → y[2]`.
    package var pairs: [String] {
        let text = TapText(names: names, precision: precision)
        let first: [Use] =
            switch inspection.target {
            case .output: []
            case .input(let input): Array(convolution.uses(ofInput: input).prefix(Self.most))
            case .kernel: weightUses.map { Array($0.prefix(Self.most)) } ?? []
            }
        return first.map { use in
            let output = convolution.outputShape.position(at: use.step)
            let tap = convolution.placements[use.step].taps[use.tap]
            return "\(text.symbols(tap)) → \(names.output(output))"
        }
    }

    /// How many pairs are lit.
    package var pairCount: Int {
        switch inspection.target {
        case .output: 0
        case .input(let input): convolution.uses(ofInput: input).count
        case .kernel: weightUses?.count ?? 0
        }
    }

    private var weightUses: WeightUses? {
        guard case .kernel(let cell) = inspection.target else { return nil }
        return inspection.weight(at: cell).map { convolution.uses(ofWeight: $0) }
    }

    /// More do not fit on any line.
    private static let most = 32

    private func explanation(of target: Inspection.Target) -> String {
        switch target {
        case .output(let position):
            return "\(value(of: target)), \(origin(of: position))"
        case .input, .kernel: return value(of: target) + " " + parts(pairCount)
        }
    }

    /// What an output comes of: of a pooling, the cells that are counted.
    private func origin(of position: Position) -> String {
        let count = convolution.tapsPerPlacement
        let placement = convolution.placements[convolution.outputShape.offset(of: position)]
        return switch convolution.combine {
        case .weights: "the sum of \(count) products" + (convolution.bias == nil ? "" : " and the bias")
        case .maximum: "the greatest of \(placement.countedTaps.counted("cell"))"
        case .mean: "the mean of \(placement.countedTaps.counted("cell"))"
        }
    }

    private func parts(_ count: Int) -> String {
        let whole = convolution.combine.isPooling ? "window" : "product"
        return count == 0 ? "is in no \(whole): no window reaches it" : "is in \(count.counted(whole))"
    }

    private func value(of target: Inspection.Target) -> String {
        switch target {
        case .output(let position):
            let step = convolution.outputShape.offset(of: position)
            let sum = subject?.sum(ofPlacement: step) ?? convolution.placements[step].sum
            let other = claim?.contradiction(of: sum, at: position, precision: precision)
            return "\(names.output(position)) \(equation(sum))" + (other.map { " (\($0))" } ?? "")
        case .input(let input): return "\(names.input(input)) \(equation(convolution.input[input]))"
        case .kernel(let cell):
            guard let position = inspection.weight(at: cell), let weight = convolution.weight else { return "" }
            return "\(names.weight(position)) \(equation(weight[position]))"
        }
    }

    private func equation(_ value: Double) -> String { ValueText.equation(value, precision: precision) }
}
