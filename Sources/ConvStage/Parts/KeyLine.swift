import ConvStory
import Picture

/// The bottom line: keys and what they do, as many as there is room for.
package struct KeyLine {
    package let keys: [(keys: String, hint: String)]
    /// What stands before them.
    private let lead: Phrase

    package init(_ keys: [(keys: String, hint: String)], after lead: Phrase = []) {
        (self.keys, self.lead) = (keys, lead)
    }

    package func draw(row: Int, columns: Int, theme: Theme, in picture: inout Picture) {
        picture.addBar(row: row, columns: columns, theme: theme)
        picture.add(lead, column: 1, row: row, limit: columns, theme: theme)
        var column = 1 + (lead.width > 0 ? lead.width + 3 : 0)
        let gap = gap(columns: columns - column + 1)
        for (keys, hint) in keys {
            let width = Self.width(keys, hint)
            guard column + width < columns else { break }
            let y = Double(row)
            picture.add(TextRun(keys, at: Point(Double(column), y), theme.key, style: .bold))
            picture.add(TextRun(hint, at: Point(Double(column + width - hint.count), y), theme.faint))
            column += width + gap
        }
    }

    /// The air between two keys gives way before the last of them does.
    private func gap(columns: Int) -> Int {
        let words = keys.reduce(0) { $0 + Self.width($1.keys, $1.hint) }
        return 1 + words + 3 * (keys.count - 1) < columns ? 3 : 2
    }

    private static func width(_ keys: String, _ hint: String) -> Int { keys.unicodeScalars.count + hint.count + 1 }
}
