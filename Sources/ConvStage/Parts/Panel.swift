import ConvStory
import Picture

/// A sheet of lines: over the stage, as the help, or below it, as the formula and the code, which go along with what is
/// shown; or at its foot, as what there is to choose from, which must not move what it is about.
package struct Panel {
    package enum Stand: Equatable, Sendable {
        /// Where there is room for the stage and for it; else over the stage.
        case below
        case over
        /// In the place of the stage's last lines, without a title.
        case foot
    }

    package let title: String
    /// What the key that opened it does next, where that is not to close it.
    package var next: String?
    package var stand = Stand.below
    /// Whether the end is what counts, where there is not room for all lines.
    package var showsEnd = false
    /// The line that is kept in sight.
    package var inHand: Int?
    /// Whether a key closes it.
    package var closes = true
    /// The keys that scroll it, as this terminal shows them; nil where they move a cursor in the picture.
    package var arrows: String?
    /// What it says in so many columns.
    package let lines: (_ columns: Int) -> [Phrase]
    /// What is left of it where the foot has no room for all of that.
    package var fewestLines: [Phrase]?

    package init(_ title: String, lines: @escaping (Int) -> [Phrase]) {
        self.title = title
        self.lines = lines
    }

    package func draw(in place: PanelPlace, scroll: Int, theme: Theme, in picture: inout Picture) {
        let (area, lines) = (place.text, place.lines)
        let shown = area.rows
        let hidden = place.hiddenLines
        let first =
            inHand.map { min(max($0 - shown / 2, 0), hidden) }
            ?? (showsEnd ? max(hidden - scroll, 0) : min(scroll, hidden))
        let limit = area.column + area.columns
        switch place.stand {
        case .below: drawDrawer(place, theme: theme, in: &picture)
        case .over:
            let sheet = Area(column: area.column - 2, row: area.row - 1, columns: area.columns + 4, rows: place.rows)
            drawSheet(sheet, theme: theme, in: &picture)
        case .foot: drawGround(area, theme: theme, in: &picture)
        }
        if place.stand != .foot { drawTitle(place, first: first, theme: theme, in: &picture) }
        for (index, line) in lines[first..<min(first + shown, lines.count)].enumerated() {
            picture.add(line, column: area.column, row: area.row + index, limit: limit, theme: theme)
        }
    }

    /// What it is, which part of it is seen, and what keys do with it.
    private func drawTitle(_ place: PanelPlace, first: Int, theme: Theme, in picture: inout Picture) {
        let (area, limit) = (place.text, place.text.column + place.text.columns)
        picture.add([Word(title, .strong)], column: area.column, row: area.row - 1, limit: limit, theme: theme)
        let shownLines = place.hiddenLines > 0 ? "\(first + area.rows)/\(place.lines.count)" : nil
        if let more = hints(shownLines).first(where: { title.count + 1 + $0.unicodeScalars.count <= area.columns }) {
            let column = limit - more.unicodeScalars.count
            picture.add([Word(more, .faint)], column: column, row: area.row - 1, limit: limit, theme: theme)
        }
    }

    /// What keys do with it, from the fullest words to the shortest.
    private func hints(_ shownLines: String?) -> [String] {
        let lines = shownLines.map { (arrows.map { $0 + " " } ?? "") + $0 }
        guard closes else { return [lines ?? ""] }
        let closing = arrows == nil ? ["esc leaves the cursor", "esc"] : ["esc closes", "esc"]
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

    /// From edge to edge, over what stands there.
    private func drawGround(_ text: Area, theme: Theme, in picture: inout Picture) {
        let (top, columns) = (Double(text.row), text.columns + 2)
        if let bar = theme.bar {
            return picture.add(Face(x: 0, y: top, width: Double(columns), height: Double(text.rows), bar))
        }
        let blank = String(repeating: " ", count: columns)
        for row in 0..<text.rows { picture.add(TextRun(blank, at: Point(0, top + Double(row)))) }
    }

    /// Over the stage, with an edge round it.
    private func drawSheet(_ sheet: Area, theme: Theme, in picture: inout Picture) {
        let (x, y) = (Double(sheet.column), Double(sheet.row))
        if let bar = theme.bar {
            let (width, height) = (Double(sheet.columns), Double(sheet.rows))
            picture.add(Face(x: x - 1, y: y - 0.5, width: width + 2, height: height + 1, theme.track ?? bar))
            picture.add(Face(x: x, y: y, width: width, height: height, bar))
            return
        }
        let blank = String(repeating: " ", count: sheet.columns)
        for row in 0..<sheet.rows {
            picture.add(TextRun("|" + blank + "|", at: Point(x - 1, y + Double(row))))
        }
    }
}
