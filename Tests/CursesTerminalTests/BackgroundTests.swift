import Foundation
import Picture
import Terminal
import Testing

@testable import CursesTerminal

extension CursesScreenTests {
    static let light = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\"
    static let kind = "\u{1B}[?62;22c"

    private func keys(of screen: inout CursesScreen, within time: Duration) -> [InputEvent] {
        let end = ContinuousClock.now + time
        var events: [InputEvent] = []
        while let event = screen.nextEvent(before: end) { events.append(event) }
        return events
    }

    private var ab: [InputEvent] { [.key(.character("a")), .key(.character("b"))] }

    @Test func itsBackgroundIsAskedFor() throws {
        try withScreen { screen, terminal in
            _ = terminal.output()
            terminal.type("a" + Self.light + Self.kind + "b")
            let begin = ContinuousClock.now
            #expect(screen.background(within: .seconds(5)) == Color(0xFFFFFF))
            #expect(ContinuousClock.now - begin < .seconds(1))
            #expect(String(decoding: terminal.output(), as: UTF8.self) == "\u{1B}]11;?\u{1B}\\\u{1B}[c")
            // What was typed before and after it stays, in order.
            #expect(keys(of: &screen, within: soon) == ab)
        }
    }

    /// A terminal that knows no colours says its kind all the same: nobody waits.
    @Test(arguments: [
        "", "\u{1B}]11;nonsense\u{7}", "\u{1B}]11;rgb:zz/zz/zz\u{1B}\\", "\u{1B}P0$r\u{1B}\\", "\u{1B}[0n",
    ])
    func orItsKindAlone(_ nonsense: String) throws {
        try withScreen { screen, terminal in
            terminal.type("a" + nonsense + Self.kind + "b")
            let begin = ContinuousClock.now
            #expect(screen.background(within: .seconds(5)) == nil)
            #expect(ContinuousClock.now - begin < .seconds(1))
            #expect(keys(of: &screen, within: soon) == ab)
        }
    }

    @Test func silenceIsWaitedForNoLonger() throws {
        try withScreen { screen, terminal in
            terminal.type("a")
            let begin = ContinuousClock.now
            #expect(screen.background(within: soon) == nil)
            #expect(ContinuousClock.now - begin >= soon && ContinuousClock.now - begin < .milliseconds(300))
            terminal.type("b")
            #expect(keys(of: &screen, within: soon) == ab)
            // Escape may begin an answer as long as one may come.
            terminal.type("\u{1B}")
            #expect(keys(of: &screen, within: .seconds(1)) == [.key(.escape)])
        }
    }

    /// In one piece, in two, and byte by byte.
    @Test(arguments: [1, 2, 100])
    func aLateAnswerIsSwallowed(pieces: Int) throws {
        try withScreen { screen, terminal in
            let answer = Array((Self.light + Self.kind).utf8)
            let length = (answer.count + pieces - 1) / pieces
            let parts = stride(from: 0, to: answer.count, by: length).map {
                Array(answer[$0..<min($0 + length, answer.count)])
            }
            terminal.type([[0x61]] + parts + [[0x62]], after: 60, every: pieces == 2 ? 50 : 1)
            #expect(screen.background(within: soon) == nil)
            #expect(keys(of: &screen, within: .milliseconds(400)) == ab)
        }
    }

    /// Whoever leaves before the answer has come does not leave it to the shell.
    @Test func nothingIsLeftBehind() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        try withCursesScreen(CursesOptions(path: terminal.path, type: "xterm-256color", colors: .palette)) { screen in
            _ = screen.background(within: soon)
            terminal.type([Array((Self.light + Self.kind + "ls").utf8)], after: 100)
        }
        #expect(terminal.waiting == 2)
    }

    @Test func butWaitsNoLongerThanAnAnswerMay() throws {
        let begin = ContinuousClock.now
        try withScreen { screen, _ in _ = screen.background(within: soon) }
        #expect(ContinuousClock.now - begin < .milliseconds(900))
    }
}
