import ConvStory
import Picture

/// A page of words in place of a stage: a heading, and lines as they were written, in the middle.
package struct PageOfWords {
    private let text: String

    package init(_ text: String) { self.text = text }

    /// - Parameter speech: what is said to the viewer, above it.
    package func draw(in area: Area, speech: Speech?, theme: Theme, of picture: inout Picture) {
        let limit = area.column + area.columns - 1
        picture.addBar(row: area.row, from: area.column, columns: area.columns, theme: theme)
        if let speech {
            let said: Phrase = [Word(speech.text, speech.isNotice ? .notice : .strong)]
            picture.add(said, column: area.column + 1, row: area.row, limit: limit, theme: theme)
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Self.words(String($0)).wrapped(columns: area.columns - 4)
        }
        let width = lines.map(\.width).max() ?? 0
        let (left, top) = ((area.columns - width) / 2, max((area.rows - 1 - lines.count) / 2, 1) + 1)
        for (index, line) in lines.prefix(max(area.rows - top, 0)).enumerated() {
            picture.add(line, column: area.column + left, row: area.row + top + index, limit: limit, theme: theme)
        }
    }

    /// What stands between two stars is said with emphasis.
    private static func words(_ line: String) -> Phrase {
        let parts = line.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.count % 2 == 1 else { return [Word(line, .plain)] }
        return Phrase(parts.enumerated().map { Word(String($1), $0 % 2 == 1 ? .strong : .plain) })
    }
}

extension Phrase {
    /// As lines of at most so many columns, broken at blanks.
    fileprivate func wrapped(columns: Int) -> [Phrase] {
        var lines: [Phrase] = []
        var rest = words.flatMap { word in word.text.map { Word(String($0), word.tone) } }
        for line in description.wrapped(columns: columns) {
            let count = line.count
            while rest.first?.text == " ", line.first != " " { rest.removeFirst() }
            lines.append(Phrase(Array(rest.prefix(count))).joined)
            rest = Array(rest.dropFirst(count))
        }
        return lines
    }

    /// With neighbours of one tone as one word.
    private var joined: Phrase {
        Phrase(
            words.reduce(into: []) { words, word in
                if let last = words.last, last.tone == word.tone {
                    words[words.count - 1].text += word.text
                } else {
                    words.append(word)
                }
            })
    }
}
