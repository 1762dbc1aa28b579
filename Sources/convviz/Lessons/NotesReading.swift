import ConvData
import ConvPlayer
import SystemPackage

/// The notes of the lesson that is played, read for a second terminal.
struct NotesReading: Sendable {
    /// Which of several lessons; nearly always there is one.
    let number: Int

    /// As many bytes as a lesson has, which may all be one note, and what stands around it.
    private static let most = 1 << 21

    /// - Returns: what is to be shown, and for how many seconds that is true.
    func now() -> (page: NotesPage, seconds: Double) {
        let folder: FilePath
        do throws(Failure) {
            folder = try NotesFolder.path()
        } catch {
            return (NotesPage([error.message, error.hint ?? ""].map { Excerpt.printable($0).asSentence }), 60)
        }
        let lines = Self.lines(of: NotesFile.path(number, in: folder))
        guard NotesFile.isPlayed(number, in: folder), !lines.isEmpty else {
            return (NotesPage(Self.none(after: lines.first ?? "")), 60)
        }
        let now = WallClock.now
        return (NotesPage(lines, at: now), Double(60 - now.seconds % 60))
    }

    /// - Parameter last: what the last lesson has written.
    private static func none(after last: String) -> [String] {
        ["No lesson is being played here."] + (last.hasPrefix(NotesWriter.wasLeft) ? [last] : [])
            + ["convviz lesson plays one, and its notes will stand here; q leaves."]
    }

    private static func lines(of path: FilePath) -> [String] {
        let options: FileDescriptor.OpenOptions = [.noFollow, .nonBlocking, .closeOnExec]
        let file = try? FileDescriptor.open(path, .readOnly, options: options)
        guard let file, let bytes = try? file.closeAfter({ try file.bytes(beyond: most) }) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { Excerpt.printable(String($0)) }
    }
}
