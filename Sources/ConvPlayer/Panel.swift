import ConvEngine
import ConvStage
import ConvStory
import Picture
import Terminal

/// A sheet of lines over the stage: the help, the formulas.
struct Panel {
    let title: String
    /// In the narrowest window, where it has the most lines.
    static let fewestColumns = Stage.smallest.columns - 6
    let lines: (Int) -> [Phrase]

    init(_ kind: Player.Panel, player: Player) {
        switch kind {
        case .help:
            title = "keys"
            lines = Self.help
        case .formula:
            title = "formula"
            let convolution = player.convolution
            lines = { Self.formula(convolution, columns: $0) }
        }
    }

    func draw(size: Size, scroll: Int, theme: Theme, in picture: inout Picture) {
        let most = size.columns - 6
        let lines = self.lines(most)
        let width = min(max(lines.map(\.width).max() ?? 0, 24), most)
        let height = min(lines.count + 2, size.rows)
        let shown = max(height - 2, 0)
        let first = min(scroll, max(lines.count - shown, 0))
        let left = (size.columns - width - 4) / 2
        let top = (size.rows - height) / 2
        draw(backgroundFrom: left, top: top, width: width + 4, height: height, theme: theme, in: &picture)
        picture.add([Word(title, .strong)], column: left + 2, row: top, limit: left + width + 2, theme: theme)
        let more = lines.count - shown > 0 ? "↑↓ \(first + shown)/\(lines.count)" : "esc closes"
        picture.add(
            [Word(more, .faint)], column: left + 2 + width - more.count, row: top, limit: left + width + 2, theme: theme
        )
        for (index, line) in lines[first..<min(first + shown, lines.count)].enumerated() {
            picture.add(line, column: left + 2, row: top + 1 + index, limit: left + 2 + width, theme: theme)
        }
    }

    private func draw(
        backgroundFrom left: Int, top: Int, width: Int, height: Int, theme: Theme, in picture: inout Picture
    ) {
        if let bar = theme.bar {
            let edge = theme.track ?? bar
            let (x, y) = (Double(left), Double(top))
            picture.add(Face(x: x - 1, y: y - 0.5, width: Double(width) + 2, height: Double(height) + 1, edge))
            picture.add(Face(x: x, y: y, width: Double(width), height: Double(height), bar))
            return
        }
        for row in 0..<height {
            let blank = String(repeating: " ", count: max(width, 0))
            picture.add(TextRun("|" + blank + "|", at: Point(Double(left - 1), Double(top + row))))
        }
    }

    private static func help(columns: Int) -> [Phrase] {
        let keys = KeyBindings.table.map(\.keys.unicodeScalars.count).max() ?? 0
        return KeyBindings.table.flatMap { line -> [Phrase] in
            let indent = String(repeating: " ", count: keys + 2 - line.keys.unicodeScalars.count)
            let texts = wrapped(line.does, columns: columns - keys - 2)
            return texts.enumerated().map { index, text in
                index == 0
                    ? [Word(line.keys, .strong), Word(indent + text, .plain)]
                    : [Word(String(repeating: " ", count: keys + 2) + text, .plain)]
            }
        }
    }

    private static func formula(_ convolution: Convolution, columns: Int) -> [Phrase] {
        FormulaText(convolution).sections.flatMap { heading, lines -> [Phrase] in
            [[Word(heading, .strong)]]
                + lines.flatMap { wrapped($0, columns: columns - 2) }.map { [Word("  " + $0, .plain)] } + [[]]
        }
    }
}
