import ConvStory

/// What stands in the bottom line while a question is open.
extension OpenQuestion {
    /// `answer: 7_`, and in the end `yours 7  answer: 5`.
    var answerText: Phrase {
        if let typed { return [Word("answer: ", .plain), Word(typed + "_", .strong)] }
        guard !isLong || isAsking else { return answerOfMany }
        let right = question.told(question.key.right)
        guard isAsking else {
            guard let given = answering.given.map(question.told) else {
                return [Word("answer: ", .plain), Word(right, .strong)]
            }
            guard answering.isRight != true else {
                return [Word("yours ", .plain), Word(given, .strong), Word(" is right")]
            }
            return [Word("yours ", .plain), Word(given, .strong), Word("  answer: ", .plain), Word(right, .strong)]
        }
        if let given = answering.given.map(question.told) {
            return isLong ? [Word("not these", .plain)] : [Word("not ", .plain), Word(given, .strong)]
        }
        return [Word("?", .strong)]
    }

    /// Where there is no line of keys: how a line is left, and where cells are to be marked which key does it, and which goes on.
    var presentedText: Phrase {
        guard typed == nil else { return answerText + [Word("  esc", .strong), Word(" drops it", .plain)] }
        guard isAsking, let marking else { return answerText }
        guard !marking.cells.isEmpty else {
            return [Word("enter", .strong), Word(" marks, ", .plain), Word("n", .strong), Word(" goes on", .plain)]
        }
        return [
            Word("\(marking.cells.count)", .strong), Word(" marked, ", .plain), Word("space", .strong),
            Word(" gives them", .plain),
        ]
    }

    /// The answer where there is no room for more: what is typed, and of an option its number.
    var briefAnswer: Phrase {
        guard typed == nil else { return answerText }
        guard !isAsking, !question.options.isEmpty else { return [] }
        return [Word("answer: ", .plain), Word(question.key.right, .strong)]
    }

    /// Many cells are seen, and not told.
    private var isLong: Bool { question.veil.contains(.window) && question.key.right.count > Self.longestTold }

    private static let longestTold = 16

    private var answerOfMany: Phrase {
        guard let isRight = answering.isRight else { return [] }
        return [Word("yours is ", .plain), Word(isRight ? "right" : "not right", .strong)]
    }

    var hints: [(keys: String, hint: String)]? {
        guard isAsking else { return nil }
        if typed != nil { return [("enter", "give it"), ("esc", "drop it")] }
        if answering.state == .again, marking == nil { return [("enter", "once more"), ("space", "show the answer")] }
        guard let marking else {
            let word = takesWords ? [("-", "a word")] : []
            return [(digits, "answer")] + word + [("space", "show the answer"), ("?", "help")]
        }
        let giving = marking.cells.isEmpty ? "show the answer" : "give them"
        return [("←↑↓→", "move"), ("enter", "mark"), ("space", giving), ("?", "help")]
    }

    private var digits: String {
        let options = question.options.count
        return options > 0 ? "1-\(options)" : "0-9"
    }
}
