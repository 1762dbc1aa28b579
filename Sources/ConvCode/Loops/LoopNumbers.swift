import ConvEngine
import ConvStory

/// The numbers beside the loops: those of this moment, or as many digits as any has.
enum LoopNumbers {
    case shown(precision: Int?)
    case widest(Measures, precision: Int?)

    /// Longer than all else that a condition comes to.
    static let longestCondition = "False: an inserted 0"

    var isWidest: Bool {
        if case .widest = self { true } else { false }
    }

    /// An input times a weight, worked out.
    func product(_ x: Double, _ w: Double) -> String {
        let texts =
            switch self {
            case .shown: [x, w, x * w].map(text)
            case .widest(let measures, _):
                [measures.inputColumns, measures.weightColumns, measures.productColumns].map(Self.zeros)
            }
        return "\(texts[0]) * \(texts[1]) = \(texts[2])"
    }

    func number(_ value: Double) -> String {
        if case .widest(let measures, _) = self { Self.zeros(measures.columns) } else { text(value) }
    }

    private func text(_ value: Double) -> String {
        switch self {
        case .shown(let precision), .widest(_, let precision): ValueText.shortest(value, precision: precision)
        }
    }

    private static func zeros(_ columns: Int) -> String { String(repeating: "0", count: columns) }
}

/// Those of a pooling.
extension LoopNumbers {
    /// A cell of the input, or less than any.
    func input(_ value: Double) -> String {
        guard case .widest(let measures, _) = self, value.isFinite else { return text(value) }
        return Self.zeros(measures.inputColumns)
    }

    /// How many cells of a window have been counted when one of them is in hand.
    func count(of placement: Placement, to tap: Tap) -> String {
        String(isWidest ? placement.taps.count : placement.countedTaps(ofFirst: tap.index + 1))
    }

    /// A sum divided by the number of its cells, worked out.
    ///
    /// - Parameter cells: how many there may be.
    func mean(_ total: Double, _ divisor: Int, of cells: Int) -> String {
        guard case .widest(let measures, let precision) = self else {
            return "\(text(total)) / \(divisor) = \(text(total / Double(divisor)))"
        }
        // A sum has as many digits more as the number of its cells has; a fraction is a sign, 0, a point and ten digits.
        let columns = (measures.columns + String(cells).count, measures.columns + (precision.map { $0 + 1 } ?? 0))
        return "\(Self.zeros(columns.0)) / \(cells) = \(Self.zeros(precision == nil ? max(columns.1, 13) : columns.1))"
    }
}
