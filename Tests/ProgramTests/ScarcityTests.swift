import Foundation
import Testing

extension RealTerminal {
    /// Where there is less than a program usually finds.
    @Suite struct ScarcityTests {
        /// Closed, standard error must not become the terminal: what is done with it would end the program.
        @Test(arguments: ["2>&-", "<&-", "<&- 2>&-"])
        func playsWithFilesClosed(closed: String) async throws {
            let session = try TmuxSession()
            try await session.play("--paused \(closed)")
            try session.press("Right", "Right")
            try await session.wait(for: "placement 2/6")
            try session.press("q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 0)
        }

        /// Whatever else is closed; where standard error is, nothing can be said.
        @Test(arguments: [">&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"], ["1d", "1d --json", "doctor", "gallery"])
        func aClosedOutputIsRefused(closed: String, arguments: String) async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            #expect(try await session.run("'\(Program.path)' \(arguments) \(closed)") == 73)
            let screen = try session.screen
            #expect(!screen.isAlternate && screen.hasCursor)
            #expect(screen.contains("convviz: standard output is closed.") == !closed.contains("2"))
        }

        @Test(arguments: ["", "<&-", "2>&-", "<&- 2>&-", ">&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
        func aFileIsWrittenWithFilesClosed(closed: String) async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            #expect(try await session.run("'\(Program.path)' 1d --json -o out.json \(closed)") == 0)
            #expect(try session.folder.text("out.json").hasPrefix("{"))
        }

        @Test(arguments: [4, 6, 8, 10])
        func tooFewDescriptorsAreSaid(count: Int) async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            let status = try await session.run(
                "sh -c 'ulimit -n \(count) && exec \"$0\" 1d' '\(Program.path)' 2>said")
            #expect(status == 69)
            #expect(
                try session.folder.text("said").hasPrefix(
                    "convviz: there are too few file descriptors for the terminal; allow more, as with ulimit -n 64.\n")
            )
        }

        /// No picture is as large as the largest window: memory is not either, and leaving takes no time.
        @Test(
            .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "a system that tells of memory"))
        func aHugeWindow() async throws {
            let session = try TmuxSession(columns: 4000, rows: 4000)
            try await session.play("--paused")
            let status = try String(contentsOfFile: "/proc/\(session.process)/status", encoding: .utf8)
            let peak = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            let kilobytes = try #require(Int(peak.split(separator: " ")[1]))
            #expect(kilobytes < 250_000)
        }
    }
}
