import ConvStage
import ConvStory
import Terminal

extension Overlay.Kind {
    func panel(_ glyphs: Glyphs) -> Panel {
        var panel: Panel
        switch self {
        case .options(let options):
            panel = Panel("options") { OptionLines(options).lines(columns: $0) }
            panel.fewestLines = OptionLines(options).oneEach
            panel.stand = .foot
            panel.closes = false
        case .list(let title, let lines, let inHand):
            panel = Panel(title) { _ in lines.enumerated().map { Self.line($1, isInHand: $0 == inHand) } }
            panel.stand = .over
            panel.inHand = inHand
            panel.arrows = glyphs.spelled("↑↓")
        }
        return panel
    }

    private static func line(_ line: Phrase, isInHand: Bool) -> Phrase {
        guard isInHand else { return [Word("  ")] + line }
        return [Word("> ", .strong)] + Phrase(line.words.map { Word($0.text, .strong) })
    }
}
