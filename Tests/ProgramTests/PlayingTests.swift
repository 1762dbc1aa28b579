import Foundation
import Testing

extension RealTerminal {
    @Suite struct PlayingTests {
        @Test func playsToTheEndAndHoldsTheLastFrame() async throws {
            let session = try TmuxSession()
            try await session.play("--speed 32 --glyphs ascii", showing: "playing")
            let end = try await session.wait(for: "the end")
            #expect(end.contains("placement 6/6"))
            #expect(end.lines.contains { $0.split(separator: " ").suffix(6) == ["-3", "5", "-1", "7", "8", "-8"] })
            for _ in 0..<20 { #expect(try session.screen.text == end.text) }
            #expect(kill(try session.process, 0) == 0)
            try session.press("q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 0)
        }

        @Test func pausedDoesNotMove() async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            let first = try session.screen
            #expect(first.contains("placement 1/6") && first.contains("paused"))
            for _ in 0..<40 { #expect(try session.screen.text == first.text) }
        }

        /// The last placement is told like the others, and then comes the first.
        @Test func loopsFromTheEnd() async throws {
            let session = try TmuxSession()
            try await session.play("--loop --speed 2 --start 5 --paused", showing: "placement 5/6")
            try session.press("Space")
            try await session.wait(for: "the last placement, told") {
                $0.contains("placement 6/6") && $0.contains("playing")
            }
            try await session.wait(for: "the first placement") {
                $0.contains("placement 1/6") && $0.contains("playing")
            }
        }

        @Test func startsWhereItIsTold() async throws {
            let session = try TmuxSession()
            try await session.play("--paused -i '1 2 3' -w 1 --padding 500000000 --start 1000000003")
            try await session.wait(for: "placement 1000000003/1000000003")
        }

        /// Three inputs are stamped one after the other; `i` tells the same by its seven outputs.
        @Test func aTransposedConvolutionToldByItsInputs() async throws {
            let session = try TmuxSession()
            let operation = "-i '2 1 3' -w '1 2 -1' --transposed --stride 2 --view stamps"
            try await session.play("\(operation) --paused --start 3", showing: "3/3")
            try session.press("i")
            try await session.wait(for: "/7")
        }

        @Test func anImageIsSeenWholeAndCloser() async throws {
            let session = try TmuxSession()
            try await session.run("(echo P2 60 40 255; seq 2400 | awk '{ print $1 % 256 }') > slope.pgm")
            try session.type("sh play 2d -i slope.pgm -w sobel-x --paused")
            try await session.wait(for: "a dot is 1.25×1.25 pixels")
            try session.press("z")
            try await session.wait(for: "cubes") { $0.contains("input x [40,60]") && !$0.contains("a dot") }
            try session.press("Z")
            try await session.wait(for: "a dot is 1.25×1.25 pixels")
            try session.press("G")
            try await session.wait(for: "placement 2204/2204")
        }

        @Test func keysComeFromTheTerminalWhileNumbersComeThroughAPipe() async throws {
            let session = try TmuxSession()
            try await session.waitForPrompt()
            try session.type("printf '1 2 3 4' | sh play 1d -i - -w '1 1' --paused")
            try await session.wait(for: "placement 1/3")
            try session.press("G")
            try await session.wait(for: "the end")
            try session.press("q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 0)
        }

        @Test func aTypeOfTerminalThatIsNotKnownIsRefused() async throws {
            let session = try TmuxSession()
            #expect(try await session.run("TERM=nonsense sh play 1d") == 69)
            #expect(try session.screen.contains("terminal type nonsense is not known"))
        }
    }
}
