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
        func wrapped(_ lines: [String]) -> [String] {
            lines.flatMap { glyphs.spelled($0).wrapped(columns: max(size.columns - 2, 1), indent: 6) }
        }
        let clock = wrapped(page.clock)
        let next = wrapped(page.next).prefix(max(size.rows / 2 - clock.count, 0))
        foot = Array((next + clock).suffix(size.rows))
        head = Array(wrapped(page.head).prefix(size.rows - foot.count))
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
    /// Lines after the first stand under its words.
    fileprivate func wrapped(columns: Int, indent: Int) -> [String] {
        guard count > columns, columns > 2 * indent else { return [self] }
        let head = String(prefix(indent))
        let rest = String(dropFirst(indent)).wrapped(columns: columns - indent)
        return rest.enumerated().map { ($0 == 0 ? head : String(repeating: " ", count: indent)) + $1 }
    }
}
