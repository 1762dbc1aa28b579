import ConvEngine
import ConvLesson
import ConvStory

/// A question that the show waits at, and what the viewer has typed or marked.
struct OpenQuestion: Sendable {
    var answering: Answering
    /// When what was asked for is there to be seen.
    let end: StoryTime
    /// Whether the viewer has asked for it: no lesson keeps its answer back elsewhere.
    var isByKey = false
    /// What is being typed; nil while keys mean what they always mean.
    var typed: String?
    /// Cells of the input that were marked, and where the cursor is; nil where nothing is to be marked.
    var marking: Marking?

    struct Marking: Equatable, Sendable {
        var cells: Set<Position> = []
        /// As in inspect mode.
        var cursor: Inspector
        /// Whether it goes through more than rows and columns.
        let hasSlices: Bool

        /// - Parameter placement: where it begins.
        init(_ placement: Placement, in convolution: Convolution) {
            cursor = Inspector(placement, in: convolution, at: .input)
            hasSlices = convolution.input.shape.extents.dropLast(2).contains { $0 > 1 }
        }

        mutating func go(_ move: Command.Move, in convolution: Convolution) {
            switch move {
            case .placements(let step): cursor.move(columns: step, in: convolution)
            case .rows(let step): cursor.move(rows: step, in: convolution)
            case .channels(let step): cursor.move(slices: step, in: convolution)
            default: break
            }
        }
    }

    var question: AskedQuestion { answering.question }
    var isAsking: Bool { answering.state != .shown }
    var veil: Veil { isAsking ? question.veil : [] }

    /// Longer than any answer.
    private static let longest = 64

    /// Whether letters are typed as an answer: `same`.
    var takesWords: Bool { question.key.characters.contains { $0 != "x" && $0.isLetter } }

    /// A word is begun by the sign: alone its letters are other keys.
    mutating func type(_ character: Character) {
        guard let typed else {
            answering.dropRemark()
            return self.typed = character == "-" && takesWords ? "" : String(character)
        }
        if typed.count < Self.longest { self.typed = typed + String(character) }
    }

    mutating func rubOut() { typed = typed.map { String($0.dropLast()) } }

    mutating func tryAgain() {
        answering.dropRemark()
        typed = ""
    }

    mutating func give() {
        if let typed {
            self.typed = nil
            if typed.contains(where: { $0 != " " }) { answering.give(typed) }
        } else if let cells = marking?.cells, !cells.isEmpty {
            answering.take(.cells(cells))
        }
    }

    mutating func toggleMark() {
        guard var marking, case .input(let cell) = marking.cursor.cursor else { return }
        if marking.cells.remove(cell) == nil { marking.cells.insert(cell) }
        self.marking = marking
        answering.dropRemark()
    }
}
