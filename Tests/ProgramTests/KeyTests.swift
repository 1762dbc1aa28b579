import Foundation
import Testing

extension RealTerminal {
    @Suite struct KeyTests {
        /// Keys in, and what is on screen after each.
        struct Walk: CustomTestStringConvertible, Sendable {
            let name: String
            let steps: [(keys: [String], shows: String)]

            init(_ name: String, _ steps: [(String, String)]) {
                self.name = name
                self.steps = steps.map { ($0.split(separator: " ").map(String.init), $1) }
            }

            var testDescription: String { name }
        }

        /// The built-in example: eight numbers, three weights, six placements.
        static let walks = [
            Walk(
                "placements",
                [
                    ("Right", "y[0] = -3 is written"), ("Right", "placement 2/6"), ("l", "placement 3/6"),
                    ("Left", "placement 2/6"), ("h", "placement 1/6"), ("n", "placement 2/6"),
                    ("PageDown", "placement 3/6"),
                    ("p", "placement 2/6"), ("Enter", "placement 3/6"), ("PageUp", "placement 2/6"),
                    ("BSpace", "placement 1/6"),
                ]),
            Walk(
                "rows",
                [("Down", "placement 6/6"), ("Up", "placement 1/6"), ("j", "placement 6/6"), ("k", "placement 1/6")]),
            Walk(
                "counts",
                [
                    ("3 Right", "placement 3/6"), ("2 Left", "placement 1/6"), ("5 G", "placement 5/6"),
                    ("9 9 9 Right", "the end"), ("1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 Left", "placement 1/6"),
                    ("7 Escape", "paused"), ("Right", "placement 1/6"),
                ]),
            Walk(
                "ends",
                [
                    ("G", "the end"), ("g g", "placement 1/6"), ("End", "the end"), ("Home", "placement 1/6"),
                    ("3 G", "placement 3/6"),
                ]),
            Walk(
                "multiplications",
                [
                    (". .", "x[0]·w[0] = 2·1 = 2"), (".", "x[1]·w[1] = (-1)·2 = -2"), (".", "x[2]·w[2] = 3·(-1) = -3"),
                    (",", "x[1]·w[1] = (-1)·2 = -2"), (",", "x[0]·w[0] = 2·1 = 2"),
                ]),
            Walk(
                "stride",
                [
                    ("s", "stride 2"), ("s", "stride 3"), ("S", "stride 2"), ("S", "stride 1"), ("4 s", "stride 4"),
                    ("0", "stride 1"),
                ]
            ),
            Walk("padding", [("o", "padding 1"), ("o", "placement 1/10"), ("O", "padding 1"), ("O", "padding 0")]),
            Walk("dilation", [("d", "dilation 2"), ("d", "x [8] ∗ w [3] → y [2]"), ("2 D", "x [8] ∗ w [3] → y [6]")]),
            Walk(
                "padding modes",
                [("o", "padding 1"), ("m", "reflect"), ("m", "replicate"), ("m", "circular"), ("G", "the end")]),
            Walk(
                "flip",
                [("x", "convolution: the kernel is flipped"), ("x", "cross-correlation: the kernel is not flipped")]),
            Walk(
                "speed",
                [("]", "speed ×1.5"), ("]", "speed ×2"), ("[", "speed ×1.5"), (";", "speed ×1"), ("-", "speed ×0.667")]),
            Walk(
                "play",
                [("Space", "playing"), ("Space", "paused"), ("G", "the end"), ("Space", "playing"), ("r", "playing")]),
            Walk("loop", [("L", "loop on"), ("L", "loop off")]),
            Walk(
                "formula",
                [("f", "all of them: 6 outputs × 3 = 18 multiply-adds"), ("f", "placement 1/6"), ("q", "ready>")]),
            Walk(
                "code",
                [
                    ("c", "y[0] += x[0] * w[0] = 2 * 1 = 2"), (".", "y[0] += x[0] * w[0]"), ("Right", "# k = 2"),
                    ("c", "y = F.conv1d(x, w)"), ("c", "np.einsum"), ("c", "input"), ("q", "ready>"),
                ]),
            Walk(
                "themes", [("t", "theme "), ("t", "theme "), ("z", "placement"), ("Z", "placement"), ("q", "ready>")]),
            Walk("redraw", [("C-l", "placement 1/6"), ("Right", "y[0] = -3 is written")]),
        ]

        @Test(arguments: walks)
        func keysDoWhatTheyAreFor(_ walk: Walk) async throws {
            let session = try TmuxSession()
            try await session.play("--paused --reduced-motion")
            for (keys, shows) in walk.steps {
                try session.press(keys)
                try await session.wait(for: shows)
            }
        }

        /// All keys but those that leave, in any order, and faster than frames.
        @Test(arguments: ["", "-i '1 2;3 4;5 6' -w random:3 --padding 2", "-i ramp:500 -w gaussian --loop --speed 64"])
        func aStormOfKeys(options: String) async throws {
            let session = try TmuxSession()
            try await session.play(options)
            let keys =
                "h l j k n p g G 1 2 9 0 s S o O d D m x z Z f t b L r ? < > , . = + [ ] Space Tab Enter Escape Up Down"
                .split(separator: " ").map(String.init)
            var numbers = Numbers(state: 1)
            for _ in 0..<20 {
                try session.press((0..<60).map { _ in keys.randomElement(using: &numbers) ?? "Space" })
            }
            try session.press("Escape", "Escape", "q")
            try await session.waitForPrompt()
            #expect(try await session.run("(exit $?)") == 0)
        }

        /// The same storm every time.
        struct Numbers: RandomNumberGenerator {
            var state: UInt64

            mutating func next() -> UInt64 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state ^ (state >> 29)
            }
        }

        /// A kernel that does not fit is a message; what is on screen stays.
        @Test func anImpossibleChangeIsAMessage() async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            try session.press("d", "d", "d")
            let refused = try await session.wait(for: "the kernel covers 9 cells (3 with dilation 4)")
            #expect(refused.contains("dilation 3"))
            try session.press("Right")
            let next = try await session.wait(for: "placement 1/2") { !$0.contains("covers 9 cells") }
            #expect(next.contains("dilation 3"))
            try session.press("9", "9", "9", "o", "m")
            try await session.wait(for: "padding 999")
            // No mirror image is so wide: the mode that can be is taken.
            try await session.wait(for: "padding_mode replicate")
        }

        @Test func helpListsEveryKey() async throws {
            let session = try TmuxSession(columns: 120, rows: 50)
            try await session.play("--paused")
            try session.press("?")
            let help = try await session.wait(for: "quit (also ^C)")
            for does in [
                "play or pause", "placement back / on", "multiplication back / on", "output row back / on",
                "previous / next placement", "output channel", "a number first", "the parameters of the start again",
                "first / last placement",
                "slower / faster", "restart", "loop on / off", "stride up / down", "padding up / down",
                "dilation up / down", "next padding mode", "flip the kernel", "bigger / smaller cells", "formula",
                "next theme", "blank the screen", "this help", "close a panel", "suspend", "redraw",
            ] {
                #expect(help.contains(does))
            }
            try session.press("Escape")
            try await session.wait(for: "no help") { !$0.contains("quit (also ^C)") && $0.contains("placement") }
        }

        /// Even where it does not fit, it can be scrolled to its end.
        @Test func helpScrolls() async throws {
            let session = try TmuxSession(columns: 80, rows: 24)
            try await session.play("--paused")
            try session.press("?")
            try await session.wait(for: "play or pause")
            for _ in 0..<30 { try session.press("Down") }
            try await session.wait(for: "quit (also ^C)")
        }

        @Test func blankIsBlankUntilAKeyIsPressed() async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            let before = try session.screen
            try session.press("b")
            try await session.wait(for: "nothing") { $0.lines.allSatisfy { $0.allSatisfy { $0 == " " } } }
            try session.press("b")
            try await session.wait(for: "what was there before") { $0.text == before.text }
        }

        @Test func biggerAndSmallerCubes() async throws {
            let session = try TmuxSession()
            try await session.play("--paused")
            let middle = try session.screen
            try session.press("Z")
            let small = try await session.wait(for: "smaller cubes") { $0.text != middle.text }
            try session.press("z")
            try await session.wait(for: "the cubes as before") { $0.text == middle.text }
            #expect(small.contains("placement 1/6"))
        }
    }
}
