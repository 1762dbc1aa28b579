import Foundation
import Picture
import Support
import Terminal
import Testing

@testable import CursesTerminal

extension CursesScreenTests {
    private func click(_ column: Int, _ row: Int) -> InputEvent {
        .mouse(MouseEvent(column: column, row: row, action: .press))
    }

    @Test func theMouseIsOffAtFirst() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            var emulator = Emulator(columns: 20, rows: 5)
            emulator.take(terminal.output())
            #expect(emulator.mouseModes.isEmpty)
        }
    }

    @Test func theMouseIsSwitchedOnAndOff() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            _ = terminal.output()
            screen.setMouse(true)
            #expect(text(terminal.output()) == "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h")
            screen.setMouse(false)
            #expect(text(terminal.output()) == "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
        }
    }

    @Test func aTerminalOfOldHasNoMouse() throws {
        try withScreen(type: "vt100") { screen, terminal in
            screen.show(canvas("hello"))
            _ = terminal.output()
            screen.setMouse(true)
            screen.setMouse(false)
            #expect(terminal.output().isEmpty)
        }
    }

    @Test(arguments: [false, true])
    func theTerminalIsGivenBackWithoutTheMouse(isMishap: Bool) throws {
        struct Mishap: Error {}
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        var emulator = Emulator(columns: 20, rows: 5)
        try? withCursesScreen(CursesOptions(path: terminal.path, type: "xterm-256color")) { screen in
            screen.setMouse(true)
            screen.show(canvas("hello"))
            emulator.take(terminal.output())
            #expect(emulator.mouseModes == ["?1000", "?1002", "?1006"])
            if isMishap { throw Mishap() }
        }
        emulator.take(terminal.output())
        #expect(emulator.mouseModes.isEmpty)
        // The next one begins without it.
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            emulator.take(terminal.output())
            #expect(emulator.mouseModes.isEmpty)
        }
    }

    @Test(arguments: [false, true])
    func afterAPauseTheMouseIsAsBefore(isOn: Bool) throws {
        try withScreen { screen, terminal in
            screen.setMouse(true)
            screen.setMouse(isOn)
            screen.show(canvas("hello"))
            _ = terminal.output()
            send(SIGCONT)
            #expect(screen.nextEvent(before: .now + .seconds(5)) == .resumed)
            var emulator = Emulator(columns: 20, rows: 5)
            emulator.take(terminal.output())
            #expect(emulator.mouseModes == (isOn ? ["?1000", "?1002", "?1006"] : []))
        }
    }

    /// Whatever the description of the terminal says of its mouse, both forms are known.
    @Test(arguments: ["xterm-256color", "xterm", "xterm-kitty", "tmux-256color", "screen-256color", "screen", "rxvt"])
    func clicksAndTheWheelAreEvents(type: String) throws {
        guard isKnown(type) else { return }
        try withScreen(type: type) { screen, terminal in
            screen.setMouse(true)
            terminal.type("\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<64;1;1Mx\u{1B}[<65;300;1M\u{1B}[A")
            terminal.type("\u{1B}[M ,%\u{1B}[M#,%\u{1B}[M`!!x\u{1B}[Ma!!\u{1B}[M \u{7F}%\u{7F}")
            terminal.type([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x80, 0x71])
            let events = (0..<12).map { _ in screen.nextEvent(before: .now + .seconds(1)) }
            #expect(
                events == [
                    click(11, 4),
                    .mouse(MouseEvent(column: 0, row: 0, action: .wheelUp)),
                    .key(.character("x")),
                    .mouse(MouseEvent(column: 299, row: 0, action: .wheelDown)),
                    .key(.up),
                    click(11, 4),
                    .mouse(MouseEvent(column: 0, row: 0, action: .wheelUp)),
                    .key(.character("x")),
                    .mouse(MouseEvent(column: 0, row: 0, action: .wheelDown)),
                    click(94, 4),
                    .key(.backspace),
                    click(222, 95),
                ])
            #expect(screen.nextEvent(before: .now + .seconds(1)) == .key(.character("q")))
            #expect(screen.nextEvent(before: .now) == nil)
        }
    }

    @Test func aClickMayComeInPieces() throws {
        try withScreen { screen, terminal in
            screen.setMouse(true)
            for piece in ["\u{1B}[<0;1", "2;", "5"] {
                terminal.type(piece)
                #expect(screen.nextEvent(before: .now + soon) == nil)
            }
            terminal.type("M")
            #expect(screen.nextEvent(before: .now + .seconds(1)) == click(11, 4))
        }
    }

    @Test func junkOfTheMouseDoesNoHarm() throws {
        var generator = SeededRandom(seed: 5)
        let letters = Array("\u{1B}[[<<M0123456789;;;;mM ~\u{7F}a".utf8) + [0x00, 0xFF]
        try withScreen { screen, terminal in
            screen.setMouse(true)
            var clicks = 0
            for _ in 0..<40 {
                // Without an Escape at the end, which takes its time.
                terminal.type((0..<3000).map { _ in letters.randomElement(using: &generator) ?? 0 } + [0x61])
                while let event = screen.nextEvent(before: .now) {
                    if case .mouse = event { clicks += 1 }
                }
            }
            #expect(clicks > 0)
            terminal.type("\u{1B}\\xxxxxxxxq")
            var last: InputEvent?
            while let event = screen.nextEvent(before: .now + soon) { last = event }
            #expect(last == .key(.character("q")))
        }
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Not every machine knows every type of terminal.
    private func isKnown(_ type: String) -> Bool {
        (try? withScreen(type: type) { _, _ in true }) ?? false
    }
}
