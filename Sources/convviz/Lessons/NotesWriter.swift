import ConvPlayer

/// Writes a lesson's notes whenever it comes to another stop or question, or has become another lesson.
final class NotesWriter {
    private let file: NotesFile?
    private let begun: WallClock
    /// The stop that was shown first.
    private var first: Int?
    private var written: LessonNotes.Basis?
    /// Why notes are missing. It is no reason to end a lesson, and is said when that is left.
    private(set) var fault: Failure?

    init() {
        begun = .now
        do throws(Failure) {
            file = try NotesFile()
        } catch {
            (file, fault) = (nil, error)
        }
    }

    func write(_ player: LessonPlayer) {
        guard file != nil else { return }
        let basis = player.basisOfNotes
        // Kept also where it is the same: what is shared is compared at once.
        defer { written = basis }
        guard basis != written else { return }
        let notes = player.notes
        first = first ?? notes.stop
        let clock = NotesClock(
            begun: begun, at: first ?? 1, planned: notes.minutes, stop: notes.stop, stops: notes.stops)
        write((notes.lines + [clock.description]).map { $0 + "\n" }.joined())
    }

    private func write(_ text: String) {
        do throws(Failure) {
            try file?.write(text)
        } catch {
            fault = fault ?? error
        }
    }

    /// So begins what stands there when nothing is played any more.
    static let wasLeft = "The lesson was left at "

    func end(_ address: String) {
        write("\(Self.wasLeft)\(address).\n")
        file?.close()
    }
}
