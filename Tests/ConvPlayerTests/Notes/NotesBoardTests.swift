import ConvStage
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// The presenter's window.
@Suite struct NotesBoardTests {
    private static let noon = WallClock(hours: 12, minutes: 0, seconds: 0)

    private static func lines(note count: Int, now: Int = 0) -> [String] {
        ["Ours · scene 1/1 · stop 1/2", "NOW   note 1"] + (2...count).map { "      note \($0)" }
            + ["ASKED What comes out?   answer 5", "NEXT  The end is near.", "begun 11:50:00, stop 1 of 2"]
    }

    private static func board(note count: Int, glyphs: Glyphs = .quadrant) -> NotesBoard {
        let page = NotesPage(lines(note: count), at: noon)
        return NotesBoard(theme: .dark, glyphs: glyphs) { (page, 60) }
    }

    private func drawing(_ board: NotesBoard, columns: Int = 40, rows: Int = 12) -> [String] {
        var frame = Frame()
        return frame.canvas(for: board, size: Size(columns: columns, rows: rows)).drawing
            .split(separator: "\n").map { line in
                String(line.dropFirst().dropLast().reversed().drop { $0 == " " }.reversed())
            }
    }

    @Test func whatHasRoomStandsThere() {
        #expect(
            drawing(Self.board(note: 3)) == [
                " Ours · scene 1/1 · stop 1/2",
                " NOW   note 1",
                "       note 2",
                "       note 3",
                " ASKED What comes out?   answer 5",
                "", "", "", "", "",
                " NEXT  The end is near.",
                " 12:00  10 min, stop 1 of 2 (50 %)",
            ])
    }

    /// Words stay words, and what goes on stands under what it belongs to.
    @Test func narrowWindows() {
        let page = NotesPage(
            [
                "What a convolution does · One row 1/3 · stop 1/5", "ASKED What comes out?   answer 5",
                "      12  when the stride is forgotten", "NEXT  The end.",
            ], at: Self.noon)
        let board = NotesBoard(theme: .dark, glyphs: .quadrant) { (page, 60) }
        #expect(
            drawing(board, columns: 30, rows: 9).filter { !$0.isEmpty } == [
                " What a convolution does ·", " One row 1/3 · stop 1/5", " ASKED What comes out? answer",
                "       5", "       12  when the stride is", "           forgotten", " NEXT  The end.",
            ])
    }

    /// What comes next and the clock stay; the note moves above them.
    @Test func aLongNoteScrolls() {
        var board = Self.board(note: 20)
        let size = Size(columns: 40, rows: 12)
        func body() -> [String] { Array(drawing(board)[1..<10]) }
        func notes(_ range: ClosedRange<Int>) -> [String] { range.map { "       note \($0)" } }
        func isPinned() -> Bool {
            let rows = drawing(board)
            return rows[0] == " Ours · scene 1/1 · stop 1/2" && rows[10] == " NEXT  The end is near."
                && rows[11] == " 12:00  10 min, stop 1 of 2 (50 %)"
        }
        let top = [" NOW   note 1"] + notes(2...8) + [" ↑↓    rows 1 to 8 of 21"]
        #expect(body() == top && isPinned())
        board.take(.key(.down), size: size)
        #expect(body() == notes(2...9) + [" ↑↓    rows 2 to 9 of 21"] && isPinned())
        board.take(.key(.pageDown), size: size)
        #expect(body() == notes(10...17) + [" ↑↓    rows 10 to 17 of 21"])
        board.take(.key(.pageDown), size: size)
        #expect(
            body() == notes(14...20) + [" ASKED What comes out?   answer 5", " ↑↓    rows 14 to 21 of 21"]
                && isPinned())
        board.take(.key(.down), size: size)
        board.take(.key(.up), size: size)
        #expect(body() == notes(13...20) + [" ↑↓    rows 13 to 20 of 21"])
        for _ in 0..<9 { board.take(.key(.pageUp), size: size) }
        #expect(body() == top)
    }

    /// As time goes by a presenter stays where he reads; another stop is read from its beginning.
    @Test func onlyAnotherStopScrollsBack() {
        let pages = Pages([
            NotesPage(Self.lines(note: 20), at: Self.noon),
            NotesPage(Self.lines(note: 20), at: WallClock(hours: 12, minutes: 1, seconds: 0)),
            NotesPage(Self.lines(note: 21), at: WallClock(hours: 12, minutes: 1, seconds: 0)),
        ])
        var board = NotesBoard(theme: .dark, glyphs: .quadrant) { (pages.next(), 60) }
        board.take(.key(.down), size: Size(columns: 40, rows: 12))
        board.advance(to: 60)
        #expect(drawing(board)[1] == "       note 2" && drawing(board)[11].hasPrefix(" 12:01  11 min"))
        board.take(.changed, size: Size(columns: 40, rows: 12))
        #expect(drawing(board)[1] == " NOW   note 1")
    }

    @Test func inASCIIArrowsAreWords() {
        #expect(drawing(Self.board(note: 20, glyphs: .ascii))[9] == " up down    rows 1 to 8 of 21")
    }

    /// However small the window is, the clock is there.
    @Test(arguments: [1, 2, 3, 4, 5, 8], [8, 20, 40])
    func smallWindows(rows: Int, columns: Int) {
        var board = Self.board(note: 20)
        for _ in 0..<30 { board.take(.key(.down), size: Size(columns: columns, rows: rows)) }
        let shown = drawing(board, columns: columns, rows: rows)
        #expect(shown.count == rows)
        #expect(columns < 40 || shown.last == " 12:00  10 min, stop 1 of 2 (50 %)")
    }
}

/// One after another; the last stays.
private final class Pages: @unchecked Sendable {
    private var pages: [NotesPage]

    init(_ pages: [NotesPage]) { self.pages = pages }

    func next() -> NotesPage { pages.count > 1 ? pages.removeFirst() : pages[0] }
}
