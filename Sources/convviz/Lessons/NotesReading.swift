import ConvData
import ConvPlayer
import SystemPackage

/// The notes of the lesson that is played, read for a second terminal.
struct NotesReading: Sendable {
    /// Which of several lessons; nearly always there is one.
    let number: Int

    private static let longest = 1 << 16

    /// - Returns: what is to be shown, and for how many seconds that is true.
    func now() -> (lines: [String], seconds: Double) {
        let folder: FilePath
        do throws(Failure) {
            folder = try NotesFolder.path()
        } catch {
            return ([error.message, error.hint ?? ""].map { Excerpt.printable($0).asSentence }, 60)
        }
        guard NotesFile.isPlayed(number, in: folder), let text = Self.text(of: NotesFile.path(number, in: folder))
        else { return (Self.none, 60) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Excerpt.printable(String($0)) }
        let now = WallClock.now
        let clock = lines.compactMap { NotesClock($0) }.last
        return (lines + (clock.map { ["", $0.text(at: now)] } ?? []), Double(60 - now.seconds % 60))
    }

    private static let none = [
        "No lesson is being played here.", "convviz lesson plays one, and its notes will stand here; q leaves.",
    ]

    private static func text(of path: FilePath) -> String? {
        guard let file = try? FileDescriptor.open(path, .readOnly, options: [.noFollow, .closeOnExec]) else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: longest)
        let count = try? file.closeAfter { try bytes.withUnsafeMutableBytes { try file.read(into: $0) } }
        return count.map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
}
