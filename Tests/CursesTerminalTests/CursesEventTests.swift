import Foundation
import Picture
import Support
import Terminal
import Testing

@testable import CursesTerminal

extension CursesScreenTests {
    @Test(
        arguments: [
            ("a", .character("a")), ("é", .character("é")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter),
            ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{C}", .control("l")), ("\u{1B}", .escape),
            ("\u{13}", .control("s")), ("\u{16}", .control("v")),
            ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
            ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
            ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
            ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
            ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
            ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
            ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
            ("\u{1B}[15~", .function(5)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
        ] as [(String, Key)])
    func keysAreKnown(bytes: String, key: Key) throws {
        try withScreen { screen, terminal in
            terminal.type(bytes)
            #expect(screen.nextEvent(before: .now + .seconds(1)) == .key(key))
            #expect(screen.nextEvent(before: .now) == nil)
        }
    }

    @Test func keysAreKnownByOtherTerminals() throws {
        for type in ["xterm", "screen-256color", "tmux-256color", "linux", "vt100"] {
            try withScreen(type: type) { screen, terminal in
                terminal.type("\u{1B}[A\u{1B}OB\u{1B}[3~x")
                let events = (0..<4).map { _ in screen.nextEvent(before: .now + .seconds(1)) }
                #expect(events == [.key(.up), .key(.down), .key(.delete), .key(.character("x"))], "\(type)")
            }
        }
    }

    @Test func silenceIsTheTick() throws {
        try withScreen { screen, terminal in
            let start = ContinuousClock.now
            #expect(screen.nextEvent(before: start + soon) == nil)
            #expect(ContinuousClock.now >= start + soon)
            // What has been typed comes first, however late it is.
            terminal.type("ab")
            #expect(screen.nextEvent(before: start) == .key(.character("a")))
            #expect(screen.nextEvent(before: start) == .key(.character("b")))
            #expect(screen.nextEvent(before: start) == nil)
        }
    }

    @Test func escapeIsToldFromWhatBeginsWithIt() throws {
        try withScreen { screen, terminal in
            terminal.type("\u{1B}")
            let start = ContinuousClock.now
            #expect(screen.nextEvent(before: nil) == .key(.escape))
            #expect(ContinuousClock.now - start < .milliseconds(500))
        }
    }

    @Test(
        arguments: [
            (SIGINT, .terminated(signal: SIGINT)), (SIGTERM, .terminated(signal: SIGTERM)),
            (SIGTSTP, .key(.control("z"))), (SIGCONT, .resumed),
        ] as [(Int32, InputEvent)])
    func signalsAreEvents(signal: Int32, event: InputEvent) throws {
        try withScreen { screen, _ in
            send(signal)
            #expect(screen.nextEvent(before: .now + .seconds(5)) == event)
            #expect(screen.nextEvent(before: .now) == nil)
        }
    }

    @Test func afterAPauseAllIsPaintedAgain() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            _ = terminal.output()
            send(SIGCONT)
            #expect(screen.nextEvent(before: .now + .seconds(5)) == .resumed)
            screen.show(canvas("hello"))
            var emulator = Emulator(columns: 20, rows: 5)
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " hello              ")
        }
    }

    @Test func aClosedWindowIsTheEnd() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            terminal.hangUp()
            for _ in 0..<3 { #expect(screen.nextEvent(before: nil) == .terminated(signal: SIGHUP)) }
            screen.show(canvas("nobody"))
        }
    }

    @Test func junkDoesNoHarm() throws {
        var generator = SeededRandom(seed: 3)
        try withScreen { screen, terminal in
            for _ in 0..<50 {
                // Without the characters that are signals.
                terminal.type((0..<1000).map { _ in UInt8.random(in: 0x1D...0xFF, using: &generator) })
                while screen.nextEvent(before: .now) != nil {}
            }
            terminal.type("\u{1B}\\xxxxxxxxq")
            var last: InputEvent?
            while let event = screen.nextEvent(before: .now + soon) { last = event }
            #expect(last == .key(.character("q")))
        }
    }
}
