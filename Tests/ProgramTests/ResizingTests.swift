import Foundation
import Testing

extension RealTerminal {
    @Suite struct ResizingTests {
        static let storm =
            stride(from: 200, through: 1, by: -13).map { ($0, max($0 * 3 / 10, 1)) }
            + [(1, 1), (1, 60), (200, 1), (1, 1), (2, 2), (39, 11), (40, 12), (3, 50), (120, 3), (80, 24), (200, 60)]

        @Test(arguments: ["--loop --speed 4", "--paused", "--loop --unit window --speed 64 -i random:300 -w gaussian"])
        func aStormOfSizes(options: String) async throws {
            let session = try TmuxSession(columns: 200, rows: 60)
            try await session.play(options)
            for (columns, rows) in Self.storm {
                try session.resize(columns: columns, rows: rows)
            }
            try await session.wait(for: "the whole screen again") {
                $0.isAlternate && $0.contains("placement ") && $0.lines.last?.contains("q quit") == true
            }
            try session.press("q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 0)
        }

        @Test(arguments: [(1, 1), (2, 2), (10, 5), (39, 11), (200, 2), (3, 60)])
        func aWindowThatIsTooSmallIsWaitedFor(columns: Int, rows: Int) async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            try session.resize(columns: columns, rows: rows)
            try await session.wait(for: "anything but the stage") { !$0.contains("cross-correlation") }
            try session.press("Right")
            try session.resize(columns: 120, rows: 36)
            try await session.wait(for: "y[0] = -3 is written")
        }

        @Test func aSmallWindowIsToldWhatItNeeds() async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            try session.resize(columns: 34, rows: 9)
            try await session.wait(for: "a message with a size") {
                $0.text.range(of: "[0-9]+ ?[×x] ?[0-9]+", options: .regularExpression) != nil
            }
        }

        @Test(arguments: [(40, 12), (80, 24), (200, 60), (300, 100)])
        func whatIsNeededIsThere(columns: Int, rows: Int) async throws {
            let session = try TmuxSession(columns: columns, rows: rows)
            try await session.play("--paused")
            try session.press("G")
            let screen = try await session.wait(for: "the end")
            for word in ["stride 1", "padding 0", "placement 6/6", "kernel", "input", "output", "-8"] {
                #expect(screen.contains(word), "\(columns)×\(rows) has no '\(word)':\n\(screen.text)")
            }
        }
    }
}
