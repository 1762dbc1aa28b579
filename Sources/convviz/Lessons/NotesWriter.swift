import ConvPlayer

/// Writes a lesson's notes whenever it comes to another stop or question.
final class NotesWriter {
    private let file: NotesFile
    private let begun: WallClock
    private var written: LessonNotes.Standing?

    /// Nil where there is no place for notes.
    init?() {
        guard let file = NotesFile() else { return nil }
        self.file = file
        begun = .now
    }

    func write(_ player: LessonPlayer) {
        let standing = player.standing
        guard standing != written else { return }
        written = standing
        let notes = player.notes
        let clock = NotesClock(begun: begun, planned: notes.minutes, stop: notes.stop, stops: notes.stops)
        file.write((notes.lines + [clock.description]).map { $0 + "\n" }.joined())
    }

    func end(_ address: String) {
        file.write("The lesson was left at \(address).\n")
        file.close()
    }
}
