import ConvPlayer

/// Writes a lesson's notes whenever it comes to another stop or question, or has become another lesson.
final class NotesWriter {
    private let file: NotesFile
    private let begun: WallClock
    private var written: LessonNotes.Basis?

    /// Nil where there is no place for notes.
    init?() {
        guard let file = NotesFile() else { return nil }
        self.file = file
        begun = .now
    }

    func write(_ player: LessonPlayer) {
        let basis = player.basisOfNotes
        // Kept also where it is the same: what is shared is compared at once.
        defer { written = basis }
        guard basis != written else { return }
        let notes = player.notes
        let clock = NotesClock(begun: begun, planned: notes.minutes, stop: notes.stop, stops: notes.stops)
        file.write((notes.lines + [clock.description]).map { $0 + "\n" }.joined())
    }

    /// So begins what stands there when nothing is played any more.
    static let wasLeft = "The lesson was left at "

    func end(_ address: String) {
        file.write("\(Self.wasLeft)\(address).\n")
        file.close()
    }
}
