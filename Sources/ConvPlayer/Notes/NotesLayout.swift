import ConvStory
import Terminal

/// The notes in a window: what comes next and the clock stand at its bottom, however long a note is, which scrolls above.
struct NotesLayout {
    private let head, body, foot: [String]
    private let glyphs: Glyphs
    /// How many rows there are between head and foot, and how many of them are the body's.
    private let free: Int
    let room: Int

    init(_ page: NotesPage, size: Size, glyphs: Glyphs) {
        let columns = max(size.columns - 2, 1)
        func wrapped(_ lines: [String]) -> [String] {
            lines.flatMap { glyphs.spelled($0).hanging(columns: columns) }
        }
        let clock = wrapped(page.clock)
        let next = wrapped(page.next).prefix(max(size.rows / 2 - clock.count, 0))
        foot = Array((next + clock).suffix(size.rows))
        head = Array(page.head.flatMap { glyphs.spelled($0).wrapped(columns: columns) }.prefix(size.rows - foot.count))
        body = wrapped(page.body)
        self.glyphs = glyphs
        free = size.rows - head.count - foot.count
        // What is not all there has a row that says so.
        room = body.count > free ? max(free - 1, 0) : free
    }

    /// How far it can be scrolled.
    var last: Int { max(body.count - room, 0) }

    /// - Parameter first: how many rows of the body lie above.
    func rows(from first: Int) -> [(text: String, isStrong: Bool)] {
        let first = min(first, last)
        let seen = Array(body.dropFirst(first).prefix(room))
        let mark = room > 0 && room < free ? [self.mark(first, seen.count)] : []
        let blank = Array(repeating: "", count: free - seen.count - mark.count)
        return head.map { ($0, true) } + (seen + blank + mark + foot).map { ($0, false) }
    }

    private func mark(_ first: Int, _ count: Int) -> String {
        glyphs.spelled("↑↓    rows \(first + 1) to \(first + count) of \(body.count)")
    }
}

extension String {
    /// Behind `NOW   `, and behind an answer that stands before its reasons, `      7  when …`, words begin; lines after the first
    /// stand under them.
    fileprivate func hanging(columns: Int) -> [String] {
        let mark = prefix(while: { $0 != " " }).count
        let words = 6
        let answer =
            hasPrefix(String(repeating: " ", count: words)) ? dropFirst(words).prefix(while: { $0 != " " }).count : 0
        let start = index(startIndex, offsetBy: min(words + answer, count))
        let indent = mark <= words && self[start...].hasPrefix("  ") ? words + answer + 2 : words
        guard count > columns, columns > 2 * indent else { return [self] }
        let rest = String(dropFirst(indent)).wrapped(columns: columns - indent)
        return rest.enumerated().map {
            ($0 == 0 ? String(prefix(indent)) : String(repeating: " ", count: indent)) + $1
        }
    }
}
