import ConvData
import ConvEngine
import ConvStory

/// How many outputs there are along the last axis, or what else an author counts.
struct CountKey: AnswerKey {
    private let convolution: Convolution
    private let value: Double
    private let counted: Counted

    /// What is counted, as far as the number tells.
    private enum Counted { case outputs, weights, parameters, something }

    /// - Parameter expect: the right number, which is believed: there is more to count than an operation knows.
    init(_ convolution: Convolution, expect: Double?) {
        self.convolution = convolution
        let outputs = Double(convolution.axes[convolution.spatialRank - 1].outputExtent)
        let weights = convolution.weight.map { Double($0.shape.count) }
        value = expect ?? outputs
        counted =
            switch value {
            case outputs: .outputs
            case weights: .weights
            case weights.map({ $0 + Double(convolution.bias?.count ?? 0) }): .parameters
            default: .something
            }
    }

    private var axis: Int { convolution.spatialRank - 1 }
    private var letter: String { AxisLetters.all(spatialRank: convolution.spatialRank)[axis] }

    var subject: String {
        switch counted {
        case .outputs: "the number of outputs along \(letter)"
        case .weights: "the number of weights"
        case .parameters: "the number of parameters"
        case .something: "the right number"
        }
    }

    var words: String {
        switch counted {
        case .outputs: "How many outputs are there along \(letter)?"
        case .weights: "How many weights are there?"
        case .parameters: "How many parameters are there, with the bias?"
        case .something: "How many are there?"
        }
    }

    var topic: Topic { counted == .outputs ? Topic(ofSizes: convolution) ?? .size : .weights }
    var veil: Veil { counted == .outputs ? .size : [] }
    var right: String { ValueText.shortest(value) }
    var isComputed: Bool { counted != .something }
    var form: String { "type a whole number like \(value == 12 ? "10" : "12")" }
    let characters = Set("0123456789")

    func parsed(_ text: String) throws(DataError) -> Answer {
        let number = try TypedAnswer.number(text)
        guard number == number.rounded() else {
            throw DataError("\(Excerpt.quoted(text)) is not a whole number", hint: "")
        }
        return .number(number)
    }

    func isRight(_ answer: Answer) -> Bool { answer == .number(value) }

    var missteps: [Misstep] {
        switch counted {
        case .outputs: ofSizes
        case .weights, .parameters: ofWeights
        case .something: []
        }
    }

    private var ofSizes: [Misstep] {
        let size = AxisSize(convolution, axis: axis)
        return SizeMistake.all.compactMap { mistake in
            mistake.size(size).map { Misstep(.number(Double($0)), "when \(mistake.cause)") }
        }
    }

    private var ofWeights: [Misstep] {
        let biases = convolution.bias?.count ?? 0
        let added = counted == .parameters ? biases : 0
        let weights = convolution.weight?.shape.count ?? 0
        let ofBias = counted == .parameters ? "when the bias is forgotten" : "when the bias is counted as well"
        let other = counted == .parameters ? weights : weights.plus(biases)
        return WeightMistake.all.map {
            Misstep(.number(Double($0.count(convolution).plus(added))), "when \($0.cause)")
        } + [Misstep(.number(Double(other)), ofBias)]
    }

    func text(of answer: Answer) -> String {
        guard case .number(let number) = answer else { return "" }
        return ValueText.shortest(number)
    }

    func worked(against answer: Answer) -> String? {
        switch counted {
        case .outputs: SizeFormula(convolution, axis: axis).worked
        case .weights: CostText(convolution).weightProduct
        case .parameters: CostText(convolution).weightProduct + ", and \(right) with the bias"
        case .something: nil
        }
    }
}
