import Foundation
import Testing

extension RealTerminal {
    /// Terminals of every kind, with few colours or none, with block characters or not.
    @Suite struct TerminalKindTests {
        static let kinds: [[String: String]] = [
            ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "COLORTERM": "truecolor"],
            ["TERM": "screen-256color"],
            ["TERM": "tmux-256color"], ["TERM": "xterm-direct"], ["TERM": "xterm"], ["TERM": "linux"],
            ["TERM": "vt100"],
            ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "xterm-256color", "LC_ALL": "C"],
            ["TERM": "linux", "LC_ALL": "C"], ["TERM": "vt100", "LC_ALL": "C"],
            ["TERM": "xterm-256color", "COLORFGBG": "0;15"],
        ]

        /// Whether this machine knows the type: not every one of them comes with every system.
        static func isKnown(_ kind: [String: String]) -> Bool {
            (try? Program.shell("infocmp \(kind["TERM"] ?? "")"))?.status == 0
        }

        @Test(arguments: kinds.filter(isKnown))
        func tellsTheWholeStory(_ kind: [String: String]) async throws {
            let session = try TmuxSession(environment: kind)
            try await session.waitForPrompt()
            try session.record(to: "sent")
            try session.type("sh play 1d --paused")
            try await session.wait(for: "placement 1/6")
            try session.press(".", ".", ".")
            try await session.wait(for: "x[0]")
            try session.press("G")
            let end = try await session.wait(for: "the end")
            for word in ["placement 6/6", "kernel", "input", "products", "output", "cross-correlation", "stride 1"] {
                #expect(end.contains(word))
            }
            // The numbers of the last sum: on cubes that are large they are no text.
            #expect(end.contains("(-2)") && end.contains("(-1)") && end.contains("-8"))
            try session.press("q")
            try await session.wait(for: "prompt") {
                $0.hasCursor && $0.lines.last?.hasPrefix(TmuxSession.prompt) == true
            }

            let sent = try session.folder.bytes("sent")
            if kind["LC_ALL"] == "C" {
                #expect(sent.allSatisfy { $0 < 0x80 })
                #expect(end.text.utf8.allSatisfy { $0 < 0x80 })
            }
            let hasColors = kind["NO_COLOR"] == nil && kind["TERM"] != "vt100"
            #expect(Self.setsColors(sent) == hasColors)
            #expect(Self.setsExactColors(sent) == (kind["COLORTERM"] != nil || kind["TERM"] == "xterm-direct"))
        }

        /// Whether a colour is ever chosen: 30–37, 40–47, 38, 48, 90–97, 100–107.
        private static func setsColors(_ sent: Data) -> Bool {
            String(decoding: sent, as: UTF8.self)
                .range(
                    of: "\u{1b}\\[([0-9;:]*[;:])?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:0-9]*m", options: .regularExpression)
                != nil
        }

        private static func setsExactColors(_ sent: Data) -> Bool {
            String(decoding: sent, as: UTF8.self).range(of: "[34]8[;:]2[;:]", options: .regularExpression) != nil
        }

        @Test func colorsAreAskedForOrRefused() async throws {
            for (option, environment, hasColors) in [
                ("--color never", [:], false), ("--theme mono", [:], false),
                ("--color always", ["NO_COLOR": "1"], true),
                ("--color auto", ["NO_COLOR": ""], true),
            ] {
                let session = try TmuxSession(environment: environment)
                try await session.waitForPrompt()
                try session.record(to: "sent")
                try session.type("sh play 1d --paused \(option)")
                try await session.wait(for: "placement 1/6")
                try session.press("G", "q")
                try await session.waitForPrompt()
                #expect(Self.setsColors(try session.folder.bytes("sent")) == hasColors, "\(option)")
            }
        }
    }
}
