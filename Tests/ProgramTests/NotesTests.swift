import Foundation
import Testing

extension RealTerminal {
    /// What the presenter reads in a second terminal.
    @Suite struct NotesTests {
        private func text(_ folder: Folder, _ name: String = "notes.txt") -> String {
            (try? folder.text("convviz/" + name)) ?? ""
        }

        private func playing(in folder: Folder) async throws -> TmuxSession {
            let session = try TmuxSession(columns: 80, rows: 24, environment: ["XDG_RUNTIME_DIR": folder.url.path])
            try await session.waitForPrompt()
            try session.type("sh play lesson --at row.3")
            try await session.wait(for: "stop 3/5")
            return session
        }

        @Test func notesFollowTheLesson() async throws {
            let folder = try Folder()
            let session = try await playing(in: folder)
            try session.press("NPage")
            try await session.wait(for: "0-9 answer")
            try await session.wait(for: "its notes") { _ in text(folder).contains("stop 4/5") }
            let lines = text(folder).split(separator: "\n").map(String.init)
            #expect(
                Array(lines.prefix(4)) == [
                    "What a convolution does · One row 1/3 · stop 4/5",
                    "NOW   Let them write it down before anyone speaks. 5 is right; 7 has turned the kernel round.",
                    "ASKED The kernel moves on by one cell. Which number comes out?   answer 5",
                    "      7  when the kernel is flipped",
                ])
            #expect(lines.contains("NEXT  How many numbers are there in the output, and why not six?"))
            #expect(lines.last?.hasSuffix(", planned 50 min, stop 4 of 35") == true)
            #expect(try folder.mode("convviz") == 0o700)
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(notes.status == 0 && notes.text.hasPrefix(lines[0]) && notes.text.contains("0 of 50 min (0 %)"))
        }

        /// Two at once have notes of their own; what a killed one leaves is not taken for a lesson.
        @Test func twoLessons() async throws {
            let folder = try Folder()
            let first = try await playing(in: folder)
            let second = try await playing(in: folder)
            try await second.wait(for: "notes of both") { _ in
                text(folder).contains("stop 3/5") && text(folder, "notes-2.txt").contains("stop 3/5")
            }
            try second.press("NPage")
            try await second.wait(for: "0-9 answer")
            try await second.wait(for: "its notes") { _ in text(folder, "notes-2.txt").contains("stop 4/5") }
            #expect(text(folder).contains("stop 3/5"))
            try first.send(signal: SIGKILL)
            try await first.wait(for: "death") {
                $0.contains("Killed") || !$0.isAlternate || $0.contains(TmuxSession.prompt)
            }
            let notes = try Program.run(["notes"], environment: ["XDG_RUNTIME_DIR": folder.url.path])
            #expect(notes.text.hasPrefix("No lesson is being played here."))
        }

        /// A folder that others may write in, or a link to one, is not written into.
        @Test(arguments: [true, false]) func aFolderOfOthers(isLink: Bool) async throws {
            let folder = try Folder()
            if isLink {
                try FileManager.default.createDirectory(
                    atPath: folder.path("other"), withIntermediateDirectories: false)
                try folder.link("convviz", to: folder.path("other"))
            } else {
                try FileManager.default.createDirectory(
                    atPath: folder.path("convviz"), withIntermediateDirectories: false)
                try folder.setMode("convviz", 0o777)
            }
            _ = try await playing(in: folder)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("convviz"))
            #expect(names.isEmpty)
        }
    }
}
