import Foundation
import Testing

extension RealTerminal {
    /// A teacher's hour with a lesson of one's own.
    @Suite struct LessonPlayingTests {
        private static let lesson = """
            convviz: 1
            title: Ours
            scenes:
              - scene: first
                title: A row
                show: 1d -i "2 0 3 1 4 2" -w "1 2 -1"
                stops:
                  - at: start
                    say: Look at this.
                  - at: y[1]
                    ask: value
                    think: 1
              - scene: words
                text: |
                  Now *you*.
              - scene: last
                like: first
                with: --stride 2
                stops:
                  - at: end
                    say: That was it.
            """

        private func playing(_ options: String = "", in session: TmuxSession) async throws {
            try session.folder.write("our lesson.yaml", Data(Self.lesson.utf8))
            try await session.waitForPrompt()
            try session.type("sh play lesson 'our lesson.yaml' \(options)")
            try await session.wait(for: "the lesson") { $0.isAlternate && $0.contains("stop ") }
        }

        /// Leaving says how to go on, and that does.
        @Test func leavingAndComingBack() async throws {
            let session = try TmuxSession(columns: 80, rows: 24)
            try await playing(in: session)
            try await session.wait(for: "Look at this.")
            try session.press("Space")
            try await session.wait(for: "Which number comes out at y[1]?")
            try await session.wait(for: "0-9 answer")
            try session.press("7", "Enter")
            try await session.wait(for: "7 is what comes out when the kernel is flipped.")
            try session.press("q")
            try await session.wait(for: "To go on here: convviz lesson 'our lesson.yaml' --at first.2")
            try await playing("--at first.2", in: session)
            try await session.wait(for: "Which number comes out at y[1]?")
            try session.press("NPage", "NPage")
            try await session.wait(for: "Now you.")
            try session.press("Space")
            try await session.wait(for: "That was it.")
        }

        /// The file is read anew when it is written, by whatever way; a broken one leaves the lesson as it was.
        @Test func theFileIsWatched() async throws {
            let session = try TmuxSession(columns: 80, rows: 24)
            try await playing(in: session)
            let folder = session.folder
            try folder.write("our lesson.yaml", Data(Self.lesson.replacing("Look at", "Listen to").utf8))
            try await session.wait(for: "the file was read again")
            try session.press("x", "r")
            try await session.wait(for: "Listen to this.")
            try folder.write("new", Data(Self.lesson.replacing("Look at", "Think of").utf8))
            #expect(rename(folder.path("new"), folder.path("our lesson.yaml")) == 0)
            try session.press("x", "r")
            try await session.wait(for: "Think of this.")
            try folder.write("our lesson.yaml", Data(Self.lesson.replacing("stops:", "stop:").utf8))
            try await session.wait(for: "there is no key 'stop' in a scene")
            try session.press("x", "r")
            try await session.wait(for: "Think of this.")
        }

        /// A pipe in the file's place is not waited for.
        @Test func aPipeInItsPlace() async throws {
            let session = try TmuxSession(columns: 80, rows: 24)
            try await playing("--present", in: session)
            let file = session.folder.path("our lesson.yaml")
            #expect(unlink(file) == 0 && mkfifo(file, 0o600) == 0)
            try session.press("R")
            try await session.wait(for: "our lesson.yaml is no file that can be read again")
            try session.press("NPage")
            try await session.wait(for: "Which number comes out at y[1]?")
        }

        /// Nothing is computed while a lesson waits, also with its file watched.
        @Test func aStopSleeps() async throws {
            let session = try TmuxSession(columns: 80, rows: 24)
            try await playing(in: session)
            try await session.wait(for: "Look at this.")
            try await Task.sleep(for: .milliseconds(300))
            let before = try wakings(of: session.process)
            try await Task.sleep(for: .milliseconds(700))
            #expect(try wakings(of: session.process) == before)
        }

        /// How often it was put to sleep and woke up; Linux counts that.
        private func wakings(of process: Int32) throws -> String {
            let path = "/proc/\(process)/status"
            guard FileManager.default.fileExists(atPath: path) else { return "" }
            let status = try String(contentsOfFile: path, encoding: .utf8)
            return status.split(separator: "\n").filter { $0.contains("ctxt_switches") }.joined()
        }
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        replacingOccurrences(of: old, with: new)
    }
}
