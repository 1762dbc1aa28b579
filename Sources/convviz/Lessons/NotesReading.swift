import ConvData
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
        let clock = lines.compactMap { Clock($0) }.last
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

    /// The last line of the notes: `begun 14:02:10, planned 50 min, stop 4 of 35`.
    private struct Clock {
        let begun: WallClock
        var planned: Int?
        let stop, stops: Int

        init?(_ line: String) {
            let parts = line.components(separatedBy: ", ").map { $0.split(separator: " ") }
            guard let first = parts.first, first.count == 2, first[0] == "begun", let begun = WallClock(first[1]),
                let last = parts.last, last.count == 4, last[0] == "stop", let stop = Int(last[1]),
                let stops = Int(last[3]), stops > 0, (0...stops).contains(stop)
            else { return nil }
            (self.begun, self.stop, self.stops) = (begun, stop, stops)
            planned = parts.first { $0.first == "planned" }.flatMap { $0.count > 1 ? Int($0[1]) : nil }
        }

        /// `12 of 50 min (24 %), stop 4 of 35 (11 %)`
        func text(at now: WallClock) -> String {
            let elapsed = now.minutes(since: begun)
            let time =
                planned.flatMap { $0 > 0 ? "\(elapsed) of \($0) min (\(elapsed * 100 / $0) %)" : nil }
                ?? "\(elapsed) min"
            return "\(now.description.dropLast(3))  \(time), stop \(stop) of \(stops) (\(stop * 100 / stops) %)"
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
