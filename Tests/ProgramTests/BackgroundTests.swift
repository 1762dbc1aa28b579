import Foundation
import Testing

extension RealTerminal {
    /// The theme that is chosen where none is asked for.
    @Suite struct BackgroundTests {
        /// - Returns: the first picture, with its colours.
        private func picture(
            _ options: String, on background: String?, environment: [String: String] = [:]
        ) async throws -> String {
            let session = try TmuxSession(environment: environment)
            if let background { try session.setBackground(background) }
            try await session.play("--paused \(options)")
            return try session.coloredText
        }

        @Test func followsWhatTheTerminalSays() async throws {
            let (dark, light) = try await (picture("--theme dark", on: nil), picture("--theme light", on: nil))
            #expect(dark != light)
            // This terminal knows no background of its own, and says nothing.
            #expect(try await picture("", on: nil) == dark)
            #expect(try await picture("", on: "#fdf6e3") == light)
            #expect(try await picture("--theme auto", on: "#fdf6e3") == light)
            #expect(try await picture("", on: "#002b36") == dark)
            // What is said before, or asked for, counts.
            #expect(try await picture("", on: "#fdf6e3", environment: ["COLORFGBG": "15;0"]) == dark)
            #expect(try await picture("", on: "#002b36", environment: ["COLORFGBG": "0;15"]) == light)
            #expect(try await picture("--theme dark", on: "#fdf6e3") == dark)
        }

        /// Typed before the program was there, and while it asks.
        @Test func keysThatAreTypedAheadCount() async throws {
            let session = try TmuxSession()
            try session.setBackground("#fdf6e3")
            try await session.waitForPrompt()
            try session.type("sleep 0.5; sh play 1d --paused")
            try session.press("Right", "Right", "Right")
            let screen = try await session.wait(for: "placement 3/6")
            #expect(!screen.contains("does nothing here"))
            try session.press("q")
            let end = try await session.waitForPrompt()
            #expect(!end.contains("rgb:"))
        }
    }
}
