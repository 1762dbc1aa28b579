import ConvData
import ConvEngine
import ConvStory

/// How many outputs there are along the last axis, or how many numbers are learned.
struct CountKey: AnswerKey {
    private let convolution: Convolution
    private let counted: Counted
    private let count: Int

    init(_ convolution: Convolution, of counted: Counted) throws(DataError) {
        self.convolution = convolution
        self.counted = counted
        guard counted != .outputs else {
            count = convolution.axes[convolution.spatialRank - 1].outputExtent
            return
        }
        guard let weights = convolution.weight?.shape.count else {
            throw DataError("a pooling has no \(counted.rawValue) to be counted", hint: "ask for its outputs")
        }
        count = counted == .weights ? weights : weights.plus(convolution.bias?.count ?? 0)
    }

    private var axis: Int { convolution.spatialRank - 1 }
    private var letter: String { AxisLetters.all(spatialRank: convolution.spatialRank)[axis] }

    var subject: String {
        switch counted {
        case .outputs: "the number of outputs along \(letter)"
        case .weights: "the number of weights"
        case .parameters: "the number of parameters"
        }
    }

    var words: String {
        switch counted {
        case .outputs: "How many outputs are there along \(letter)?"
        case .weights: "How many weights are there?"
        case .parameters: "How many parameters are there, with the bias?"
        }
    }

    var topic: Topic { counted == .outputs ? Topic(ofSizes: convolution) ?? .size : .weights }
    let veil: Veil = .size
    var right: String { "\(count)" }
    var form: String { TypedAnswer.wholeNumberForm(unlike: count) }
    let characters = Set("0123456789")

    func parsed(_ text: String) throws(DataError) -> Answer { .number(try TypedAnswer.wholeNumber(text)) }
    func isRight(_ answer: Answer) -> Bool { answer == .number(Double(count)) }

    var missteps: [Misstep] { counted == .outputs ? ofSizes : ofWeights }

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
        }
    }
}
