import ConvEngine

/// The operation as formulas: in symbols, with the numbers of a placement, its output size worked through, and what it
/// costs.
package struct FormulaText: Sendable {
    private let subject: Subject
    private let placement: Placement?
    private let labels: Labels
    /// Whether its result is there already.
    private let isKnown: Bool
    /// Whether it may be said how many outputs there are.
    private let saysSize: Bool
    private var convolution: Convolution { subject.convolution }
    private var precision: Int? { subject.precision }

    /// - Parameters:
    ///   - placement: whose numbers are filled in.
    ///   - labels: what it is called; nil is as windows that gather.
    ///   - isKnown: whether its result may be said.
    ///   - saysSize: whether it may be said how large the output is.
    package init(
        _ subject: Subject, at placement: Placement? = nil, labels: Labels? = nil,
        isKnown: Bool = true, saysSize: Bool = true
    ) {
        self.labels = labels ?? Labels(subject.convolution)
        self.saysSize = saysSize
        self.subject = subject
        self.placement = placement
        self.isKnown = isKnown
    }

    /// Heading and lines, in the order they are read.
    package var sections: [(heading: String, lines: [String])] {
        let symbols = OutputFormula(convolution)
        var sections = [("each output", [symbols.text] + symbols.notes(labels))]
        if let placement { sections.append(("the one in hand", inHand(placement))) }
        return saysSize
            ? sections + [("output size", sizes), ("what it costs", CostText(convolution).lines)] : sections
    }

    /// The formula with its indices, and the sum with its numbers.
    private func inHand(_ placement: Placement) -> [String] {
        let numbers = PlacementText(placement, of: convolution, precision: precision)
        let sum =
            isKnown ? ValueText.equation(subject.sum(ofPlacement: placement.step), precision: precision) : "= ?"
        return [
            OutputFormula(convolution, at: placement.output).text,
            "= \(numbers.terms) \(sum)" + (numbers.isCut ? "  (\(numbers.count))" : ""),
        ]
    }

    /// Axes that come to the same in the same way are worked through together.
    private var sizes: [String] {
        let formulas = convolution.axes.indices.map { SizeFormula(convolution, axis: $0) }
        let notes = formulas.compactMap(\.note).prefix(1)
        guard let first = formulas.first, formulas.count > 1, formulas.allSatisfy({ $0.numbers == first.numbers })
        else {
            return formulas.flatMap { ["\($0.name) = \($0.symbols)", $0.worked] } + notes
        }
        let names = formulas.map(\.name)
        return ["\(first.name) = \(first.symbols), and so " + names.dropFirst().joined(separator: " and ")]
            + SizeFormula.worked(formulas) + notes
    }
}
