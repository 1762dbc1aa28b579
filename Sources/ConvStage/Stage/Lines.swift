import ConvStory
import Picture

/// Lines of words and bands of colour: what stands around the cubes.
extension Picture {
    /// A phrase from a column on; what goes beyond `limit` is cut off with an ellipsis.
    package mutating func add(_ phrase: Phrase, column: Int, row: Int, limit: Int, theme: Theme) {
        var column = column
        let cut = phrase.width > limit - column
        for word in phrase.words {
            let room = limit - column - (cut ? 1 : 0)
            guard room > 0 else { break }
            let width = min(word.width, room)
            let text = width < word.width ? String(word.text.unicodeScalars.prefix(room)) : word.text
            add(
                TextRun(
                    text, at: Point(Double(column), Double(row)), theme.color(of: word.tone),
                    style: theme.style(of: word.tone)))
            column += width
        }
        if cut, column < limit {
            add(TextRun("…", at: Point(Double(column), Double(row)), theme.faint))
        }
    }

    /// A full line in the colour of the bars.
    package mutating func addBar(row: Int, from column: Int = 0, columns: Int, theme: Theme) {
        guard let bar = theme.bar else { return }
        add(Face(x: Double(column), y: Double(row), width: Double(columns), height: 1, bar))
    }
}
