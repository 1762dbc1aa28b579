import Foundation
import Testing

extension RealTerminal {
    @Suite struct CheckedPlayingTests {
        /// Marks as they are written, gone when the mistake is made here as well; then the report, and the status.
        @Test func marksAndReports() async throws {
            let session = try TmuxSession()
            try session.folder.write("mine.csv", Data("-1,7,1,9,-4,0\n".utf8))
            try await session.play("--check mine.csv --paused", showing: "mine.csv: all 6 cells differ")
            try session.press("G")
            try await session.wait(for: "y[5] = -8 is written, but mine.csv has 0")
            let marked = try await session.wait(for: "≠0")
            #expect(marked.contains("mine.csv: all 6 cells differ: yours looks flipped"))
            #expect(marked.contains("! yours differs"))
            try session.press("x")
            try await session.wait(for: "mine.csv agrees")
            #expect(try !session.screen.contains("!") && !session.screen.contains("≠"))
            try session.press("q")
            let report = try await session.waitForPrompt()
            #expect(report.contains("mine.csv differs from convviz in all 6 cells"))
            #expect(try await session.run("(exit $?)") == 1)
        }

        @Test func beginsWhereItDiffers() async throws {
            let session = try TmuxSession()
            try session.folder.write("mine.csv", Data("-3,5,-1,0,8,-8\n".utf8))
            try await session.play("--check mine.csv --paused", showing: "placement 4/6")
            try session.press("q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 1)
        }

        @Test func whatAgreesEndsWithZero() async throws {
            let session = try TmuxSession()
            try session.folder.write("right.csv", Data("-3,5,-1,7,8,-8\n".utf8))
            try await session.play("--check right.csv --paused", showing: "right.csv agrees")
            try session.press("q")
            let report = try await session.waitForPrompt()
            #expect(report.contains("right.csv agrees: 6 cells within"))
            #expect(try await session.run("(exit $?)") == 0)
        }
    }
}
