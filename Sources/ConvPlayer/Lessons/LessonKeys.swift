import Terminal

/// What a viewer can ask of a lesson.
enum LessonCommand: Equatable, Sendable {
    case goOn, next, previous
    case scene(Int)
    case contents
    case backToScript
    /// Hides the answer of this stop, or shows it.
    case answer
    /// The button of a clicker that begins a talk.
    case begin
    case reread

    /// Whether it goes on by the script, or back.
    var goesAlong: Bool {
        switch self {
        case .goOn, .next, .previous, .begin: true
        default: false
        }
    }
}

/// Keys that mean something else in a lesson than they do elsewhere.
enum LessonKeys {
    struct Line {
        let keys: String
        let does: String
        let bindings: [([Key], LessonCommand)]
    }

    static let table: [Line] = [
        Line(
            keys: "space",
            does:
                "lesson: on to the next stop, pause; at a question the answer; where one of two stages is seen, then the other one (also page down)",
            bindings: [([.character(" ")], .goOn)]),
        Line(
            keys: "p n", does: "lesson: previous / next stop at once (also page up, page down, enter)",
            bindings: [
                ([.character("n"), .pageDown, .enter], .next), ([.character("p"), .pageUp], .previous),
            ]),
        Line(
            keys: "< >", does: "lesson: previous / next scene",
            bindings: [([.character(">")], .scene(1)), ([.character("<")], .scene(-1))]),
        Line(keys: "C", does: "lesson: contents; enter goes there", bindings: [([.character("C")], .contents)]),
        Line(
            keys: "r", does: "lesson: back to the script, from wherever you have gone",
            bindings: [([.character("r")], .backToScript)]),
        Line(
            keys: "a", does: "lesson: hide or show the answer of this stop; elsewhere ask for the next result",
            bindings: [([.character("a")], .answer)]),
        Line(keys: "R", does: "lesson: read the file again", bindings: [([.character("R")], .reread)]),
        Line(keys: "F5", does: "lesson: begin", bindings: [([.function(5)], .begin)]),
    ]

    private static let commands: [Key: LessonCommand] = {
        let pairs = table.flatMap(\.bindings).flatMap { keys, command in keys.map { ($0, command) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    static subscript(key: Key) -> LessonCommand? { commands[key] }
}
