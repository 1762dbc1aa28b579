import ConvStage
import ConvStory
import Terminal

extension Overlay.Kind {
    func panel(_ glyphs: Glyphs) -> Panel {
        var panel: Panel
        switch self {
        case .options(let options):
            panel = Panel("options") { columns in options.enumerated().flatMap { Self.option($1, $0 + 1, columns) } }
            panel.closes = false
        case .list(let title, let lines, let inHand):
            panel = Panel(title) { _ in lines.enumerated().map { Self.line($1, isInHand: $0 == inHand) } }
            panel.isBelow = false
            panel.inHand = inHand
            panel.arrows = glyphs.spelled("↑↓")
        }
        return panel
    }

    /// With its number.
    private static func option(_ text: String, _ number: Int, _ columns: Int) -> [Phrase] {
        text.wrapped(columns: columns - 4).enumerated().map { index, line in
            [Word(index == 0 ? "\(number)   " : "    ", .strong), Word(line, .plain)]
        }
    }

    private static func line(_ line: Phrase, isInHand: Bool) -> Phrase {
        guard isInHand else { return [Word("  ")] + line }
        return [Word("> ", .strong)] + Phrase(line.words.map { Word($0.text, .strong) })
    }
}
