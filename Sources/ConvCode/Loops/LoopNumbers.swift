import ConvEngine
import ConvStory

/// The numbers beside the loops: those of this moment, or as many digits as any has.
enum LoopNumbers {
    case shown(precision: Int?)
    case widest(Measures)

    /// Longer than all else that a condition comes to.
    static let longestCondition = "False: an inserted 0"

    var isWidest: Bool {
        if case .widest = self { true } else { false }
    }

    func product(_ x: Double, _ w: Double) -> String {
        let texts =
            switch self {
            case .shown(let precision): [x, w, x * w].map { ValueText.shortest($0, precision: precision) }
            case .widest(let measures):
                [measures.inputColumns, measures.weightColumns, measures.productColumns]
                    .map { String(repeating: "0", count: $0) }
            }
        return "\(texts[0]) * \(texts[1]) = \(texts[2])"
    }

    func number(_ value: Double) -> String {
        switch self {
        case .shown(let precision): ValueText.shortest(value, precision: precision)
        case .widest(let measures): String(repeating: "0", count: measures.columns)
        }
    }
}
