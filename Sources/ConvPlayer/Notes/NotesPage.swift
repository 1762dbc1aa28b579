/// The notes as a presenter has them before him, in the parts that a window has a place for.
package struct NotesPage: Equatable, Sendable {
    /// Where the lesson is.
    let head: [String]
    /// What there is to say, and what is asked: as long as its author made it.
    let body: [String]
    /// What comes next.
    let next: [String]
    let clock: [String]

    /// Notes as a lesson writes them.
    package init(_ lines: [String], at now: WallClock) {
        let clock = lines.last.flatMap { NotesClock($0) }
        let told = lines.dropLast(clock == nil ? 0 : 1).dropFirst()
        let end = told.lastIndex { $0.hasPrefix("NEXT") } ?? told.endIndex
        head = Array(lines.prefix(1))
        body = Array(told[..<end])
        next = Array(told[end...])
        self.clock = clock.map { [$0.text(at: now)] } ?? []
    }

    /// What is said where there are none.
    package init(_ sentences: [String]) {
        (head, body, next, clock) = (Array(sentences.prefix(1)), Array(sentences.dropFirst()), [], [])
    }

    package var lines: [String] { head + body + next + clock }

    /// Whether only time has passed.
    func says(theSameAs other: NotesPage) -> Bool { (head, body, next) == (other.head, other.body, other.next) }
}
