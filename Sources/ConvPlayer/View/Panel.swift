import ConvEngine
import ConvStage
import ConvStory
import Picture
import Terminal

/// A sheet of lines: over the stage, as the help, or below it, as the formula and the code, which go along with what is
/// shown.
struct Panel {
    let title: String
    /// What the key that opened it does next, where that is not to close it.
    var next: String?
    private let glyphs: Glyphs
    /// Whether the arrows move a cursor in the picture, and not the lines.
    private let hasCursor: Bool
    /// Whether it stands below the stage, where there is room for both.
    var isBelow = true
    /// Whether the end is what counts, where there is not room for all lines.
    var showsEnd = false
    let lines: (Int) -> [Phrase]

    init(_ kind: Player.Panel, player: Player) {
        let glyphs = player.settings.glyphs
        self.glyphs = glyphs
        hasCursor = player.inspector != nil && kind != .help
        switch kind {
        case .help:
            title = "keys"
            isBelow = false
            lines = { Self.help(glyphs, columns: $0) }
        case .formula:
            title = "formula"
            let scene = player.storyboard.telling == .windows ? player.scene : nil
            let text = FormulaText(player.convolution, at: scene)
            lines = { Self.formula(text, glyphs, columns: $0) }
        case .code(let page):
            title = "code: " + page.title
            next = page.next.map { "c \($0.title)" }
            showsEnd = page == .loops
            lines = { CodeLines.lines(page, of: player, columns: $0) }
        }
    }

    func draw(in place: PanelPlace, scroll: Int, theme: Theme, in picture: inout Picture) {
        let (area, lines) = (place.text, place.lines)
        let shown = area.rows
        let hidden = place.hiddenLines
        let first = showsEnd ? max(hidden - scroll, 0) : min(scroll, hidden)
        let limit = area.column + area.columns
        if place.isBelow {
            drawDrawer(place, theme: theme, in: &picture)
        } else {
            draw(
                backgroundFrom: area.column - 2, top: area.row - 1, width: area.columns + 4, height: place.rows,
                theme: theme, in: &picture)
        }
        picture.add([Word(title, .strong)], column: area.column, row: area.row - 1, limit: limit, theme: theme)
        let shownLines = hidden > 0 ? "\(first + shown)/\(lines.count)" : nil
        if let more = hints(shownLines).first(where: { title.count + 1 + $0.unicodeScalars.count <= area.columns }) {
            let column = limit - more.unicodeScalars.count
            picture.add([Word(more, .faint)], column: column, row: area.row - 1, limit: limit, theme: theme)
        }
        for (index, line) in lines[first..<min(first + shown, lines.count)].enumerated() {
            picture.add(line, column: area.column, row: area.row + index, limit: limit, theme: theme)
        }
    }

    /// What keys do with it, from the fullest words to the shortest.
    private func hints(_ shownLines: String?) -> [String] {
        let lines = shownLines.map { hasCursor ? $0 : glyphs.spelled("↑↓ ") + $0 }
        let closing = hasCursor ? ["esc leaves the cursor", "esc"] : ["esc closes", "esc"]
        let all = closing.map { [next, lines, $0] } + closing.map { [lines, $0] } + [[closing[1]]]
        return all.map { $0.compactMap(\.self).joined(separator: "   ") }
    }

    /// From edge to edge, under a line of its own.
    private func drawDrawer(_ place: PanelPlace, theme: Theme, in picture: inout Picture) {
        let (top, width) = (Double(place.text.row - 1), Double(place.text.columns + 2))
        guard let bar = theme.bar else {
            return picture.add(TextRun(String(repeating: "-", count: place.text.columns + 2), at: Point(0, top)))
        }
        picture.add(Face(x: 0, y: top, width: width, height: 1, theme.track ?? bar))
        picture.add(Face(x: 0, y: top + 1, width: width, height: Double(place.rows - 1), bar))
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

    private static func help(_ glyphs: Glyphs, columns: Int) -> [Phrase] {
        let table = KeyBindings.table.map { (keys: glyphs.spelled($0.keys), does: glyphs.spelled($0.does)) }
        let keys = table.map(\.keys.unicodeScalars.count).max() ?? 0
        return table.flatMap { line -> [Phrase] in
            let indent = String(repeating: " ", count: keys + 2 - line.keys.unicodeScalars.count)
            let texts = wrapped(line.does, columns: columns - keys - 2)
            return texts.enumerated().map { index, text in
                index == 0
                    ? [Word(line.keys, .strong), Word(indent + text, .plain)]
                    : [Word(String(repeating: " ", count: keys + 2) + text, .plain)]
            }
        }
    }

    private static func formula(_ text: FormulaText, _ glyphs: Glyphs, columns: Int) -> [Phrase] {
        text.sections.flatMap { heading, lines -> [Phrase] in
            [[Word(heading, .strong)]]
                + lines.flatMap { wrapped(glyphs.spelled($0), columns: columns - 2) }.map { [Word("  " + $0, .plain)] }
        }
    }
}
