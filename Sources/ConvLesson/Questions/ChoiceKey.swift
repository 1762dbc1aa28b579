import ConvData
import ConvEngine
import ConvStory

/// One of the options that an author wrote. Only the author can say why it is right.
struct ChoiceKey: AnswerKey {
    private let convolution: Convolution
    private let options: [String]
    private let rightOption: Int
    /// Why others are not right.
    private let reasons: [Int: String]

    init(
        _ convolution: Convolution, options: [String], right: Int, because reasons: [Int: String] = [:]
    ) throws(DataError) {
        guard options.count > 1 else {
            throw DataError("there is nothing to choose from", hint: "give two options or more")
        }
        guard (1...options.count).contains(right) else {
            throw DataError(
                "option \(right) is said to be right, but there are \(options.count)",
                hint: "count the options from 1")
        }
        self.convolution = convolution
        (self.options, self.reasons) = (options, reasons)
        rightOption = right
    }

    let subject = "the right option"
    let words = "Which of these is right?"
    let veil: Veil = []
    var topic: Topic { Topic(ofNumbers: convolution) ?? .value }
    var right: String { "\(rightOption)" }
    let isComputed = false
    var form: String { "type the number of an option, from 1 to \(options.count)" }
    /// Behind the number its mark: what an option says may be a number, too.
    var characters: Set<Character> { Set((1...options.count).map { "\($0)" }.joined() + ").") }

    /// What stands before an option, counted from 1.
    static func mark(ofOption number: Int) -> String { "\(number))" }

    /// Its number; or what it says, where that is no number of one.
    func parsed(_ text: String) throws(DataError) -> Answer {
        let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let digits = typed.drop { $0 == "(" }.prefix { $0 != "." && $0 != ")" }
        let said = options.firstIndex(of: typed).map { $0 + 1 }
        if let number = Int(digits), (1...options.count).contains(number) {
            // `3` may be the third option, or what the second one says.
            let mark = Self.mark(ofOption: number)
            guard let said, said != number, typed != mark else { return .option(number) }
            throw DataError(
                "\(typed) is what option \(said) says, so type \(Self.mark(ofOption: said)) for it, and \(mark) for option \(number)",
                hint: "")
        }
        if let index = options.firstIndex(where: { $0.lowercased() == typed.lowercased() }) {
            return .option(index + 1)
        }
        throw DataError("\(Excerpt.quoted(text)) is no option", hint: "")
    }

    func isRight(_ answer: Answer) -> Bool { answer == .option(rightOption) }

    func remark(on answer: Answer) -> String? {
        guard case .option(let option) = answer else { return nil }
        return reasons[option]
    }

    func text(of answer: Answer) -> String {
        guard case .option(let option) = answer else { return "" }
        return "\(option)"
    }
}
