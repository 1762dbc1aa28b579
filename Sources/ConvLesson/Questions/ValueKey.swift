import ConvCheck
import ConvData
import ConvEngine
import ConvStory

/// Which number comes out at a cell of the output.
struct ValueKey: AnswerKey {
    private let convolution: Convolution
    private let placement: Placement
    private let value: Double
    /// What rounding may leave of a sum that cancels.
    private let noise: Double
    private let names: Names
    private let precision: Int?

    /// - Parameter precision: so many digits after the point are shown at the most.
    init(_ convolution: Convolution, at output: Position, precision: Int? = nil) throws(DataError) {
        placement = try convolution.placement(askedFor: output)
        self.convolution = convolution
        value = placement.sum
        noise = Double.ulpOfOne * Double(convolution.mostTerms) * placement.magnitude
        (names, self.precision) = (Names(convolution), precision)
    }

    var output: Position? { placement.output }
    var subject: String { names.output(placement.output) }
    var words: String { "Which number comes out at \(subject)?" }
    var topic: Topic { Topic(ofNumbers: convolution) ?? .value }
    var veil: Veil { .value }
    var right: String { ValueText.shortest(value) }

    var form: String {
        let examples = ["12", "-0.5", "1/3"].filter { (try? parsed($0)).map(isRight) != true }
        return "type a number like \(examples.dropLast().joined(separator: ", ")) or \(examples[examples.count - 1])"
    }

    let characters = Set("0123456789-.,/ ")

    func parsed(_ text: String) throws(DataError) -> Answer { .number(try TypedAnswer.number(text)) }
    func isRight(_ answer: Answer) -> Bool { isSame(answer, as: .number(value)) }

    func isSame(_ answer: Answer, as reference: Answer) -> Bool {
        guard case .number(let given) = answer, case .number(let value) = reference else { return false }
        // Of 0 there is no share.
        return RoundedNumber(value, precision: precision).accepts(given)
            || Tolerance(relative: 1e-6, absolute: abs(value) <= noise ? 1e-6 : 0).accepts(given, for: value)
    }

    /// The mistakes, and between the likely and the unlikely ones the numbers of the cells next to it.
    var missteps: [Misstep] {
        let mistakes = MistakenNumber.all(at: placement.output, of: convolution)
        func made(_ areLikely: Bool) -> [Misstep] {
            mistakes.filter { $0.isLikely == areLikely }.map { Misstep(.number($0.value), "when \($0.cause)") }
        }
        let neighbours = placement.neighbours(in: convolution).map {
            Misstep(.number($0.sum), "at \(names.output($0.output))")
        }
        return made(true) + StampMisstep.all(at: placement, of: convolution) + neighbours + made(false)
    }

    func text(of answer: Answer) -> String {
        guard case .number(let number) = answer else { return "" }
        return ValueText.shortest(number)
    }

    func worked(against answer: Answer) -> String? { PlacementText(placement, of: convolution).worked }
}
