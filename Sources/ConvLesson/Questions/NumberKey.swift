import ConvData
import ConvEngine
import ConvStory

/// A whole number that an author knows: there is more to count than an operation does.
struct NumberKey: AnswerKey {
    private let convolution: Convolution
    private let number: Int

    init(_ convolution: Convolution, right number: Int) {
        self.convolution = convolution
        self.number = number
    }

    let subject = "the right number"
    let words = "How many are there?"
    var topic: Topic { Topic(ofNumbers: convolution) ?? .value }
    /// Most that can be counted follows from the sizes.
    let veil: Veil = .size
    var right: String { "\(number)" }
    let isComputed = false
    var form: String { TypedAnswer.wholeNumberForm(unlike: number) }
    let characters = Set("0123456789")

    func parsed(_ text: String) throws(DataError) -> Answer { .number(try TypedAnswer.wholeNumber(text)) }
    func isRight(_ answer: Answer) -> Bool { answer == .number(Double(number)) }

    func text(of answer: Answer) -> String {
        guard case .number(let number) = answer else { return "" }
        return ValueText.shortest(number)
    }
}
