import ConvEngine
import ConvLesson
import ConvStory

/// A question that the show waits at, and what the viewer has typed or marked.
struct OpenQuestion: Sendable {
    var answering: Answering
    /// When what was asked for is there to be seen.
    let end: StoryTime
    /// What is being typed; nil while keys mean what they always mean.
    var typed: String?
    /// Cells of the input that were marked, and where the cursor is; nil where nothing is to be marked.
    var marking: Marking?

    struct Marking: Equatable, Sendable {
        var cells: Set<Position> = []
        /// As in inspect mode.
        var cursor: Inspector
    }

    var question: AskedQuestion { answering.question }
    var isAsking: Bool { answering.state != .shown }
    var veil: Veil { isAsking ? question.veil : [] }

    /// Longer than any answer.
    private static let longest = 64

    /// Whether letters are typed as an answer: `same`.
    var takesWords: Bool { question.key.characters.contains { $0 != "x" && $0.isLetter } }

    /// Digits and signs begin an answer; other characters belong to one that has begun.
    ///
    /// - Returns: false where the key does not belong to an answer.
    mutating func type(_ character: Character) -> Bool {
        let characters = question.key.characters
        guard let typed else {
            let isDigit = character.isASCII && character.isNumber
            guard isDigit || character == "-" || character == "[" && characters.contains("[") else { return false }
            // A word is begun by the sign: alone its letters are other keys.
            self.typed = character == "-" && takesWords ? "" : String(character)
            answering.dropRemark()
            return true
        }
        if characters.contains(character), typed.count < Self.longest { self.typed = typed + String(character) }
        return true
    }

    mutating func give() {
        if let typed {
            self.typed = nil
            if typed.contains(where: { $0 != " " }) { answering.give(typed) }
        } else if let cells = marking?.cells, !cells.isEmpty {
            answering.take(.cells(cells))
        }
    }
}
