import ConvStory
import Picture

/// The bottom line: keys and what they do, as many as there is room for.
package struct KeyLine {
    package let keys: [(keys: String, hint: String)]

    package init(_ keys: [(keys: String, hint: String)]) {
        self.keys = keys
    }

    package func draw(row: Int, columns: Int, theme: Theme, in picture: inout Picture) {
        picture.addBar(row: row, columns: columns, theme: theme)
        var column = 1
        for (keys, hint) in keys {
            let width = keys.unicodeScalars.count + hint.count + 1
            guard column + width < columns else { break }
            let y = Double(row)
            picture.add(TextRun(keys, at: Point(Double(column), y), theme.key, style: .bold))
            picture.add(TextRun(hint, at: Point(Double(column + width - hint.count), y), theme.faint))
            column += width + 3
        }
    }
}
