import Foundation
import Picture
import Terminal
import Testing

@testable import CursesTerminal

/// Whole sessions on a pseudo-terminal. One at a time: curses has one screen, and signals are the process's.
@Suite(.serialized) struct CursesScreenTests {
    init() {
        #if canImport(Darwin)
            setenv("LC_ALL", "en_US.UTF-8", 1)
        #else
            setenv("LC_ALL", "C.UTF-8", 1)
        #endif
    }

    let soon = Duration.milliseconds(30)

    func withScreen<Result>(
        columns: Int = 20, rows: Int = 5, type: String = "xterm-256color", colors: ColorDepth? = .palette,
        _ body: (inout CursesScreen, PseudoTerminal) throws -> Result
    ) throws -> Result {
        let terminal = try PseudoTerminal(columns: columns, rows: rows)
        return try withCursesScreen(CursesOptions(path: terminal.path, type: type, colors: colors)) { screen in
            try body(&screen, terminal)
        }
    }

    func canvas(_ text: String, columns: Int = 20, rows: Int = 5) -> Canvas {
        var picture = Picture()
        picture.add(TextRun(text, at: Point(1, 1)))
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
    }

    /// To the process, not to this thread: the threads of the pool take no signals.
    func send(_ signal: Int32) {
        kill(getpid(), signal)
    }

    // MARK: Taking and giving back

    @Test func theTerminalIsTakenAndGivenBack() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        let modes = terminal.modes
        var emulator = Emulator(columns: 20, rows: 5)
        try withCursesScreen(CursesOptions(path: terminal.path, type: "xterm-256color")) { screen in
            screen.show(canvas("hello"))
            emulator.take(terminal.output())
            #expect(emulator.isAlternate)
            #expect(!emulator.isCursorShown)
            #expect(emulator.text(ofRow: 1) == " hello              ")
            #expect(terminal.modes != modes)
            #expect(screen.size == Size(columns: 20, rows: 5))
            #expect(screen.capabilities.hasBlocks)
        }
        emulator.take(terminal.output())
        #expect(!emulator.isAlternate)
        #expect(emulator.isCursorShown)
        #expect(terminal.modes == modes)
        #expect(emulator.unknown.isEmpty)
    }

    @Test func anErrorGivesItBack() throws {
        struct Mishap: Error {}
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        let modes = terminal.modes
        #expect(throws: Mishap.self) {
            try withCursesScreen(CursesOptions(path: terminal.path, type: "xterm-256color")) { screen in
                screen.show(canvas("hello"))
                throw Mishap()
            }
        }
        #expect(terminal.modes == modes)
    }

    @Test func messagesAreHeldUntilTheScreenIsGone() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        try terminal.asStandardError {
            try withCursesScreen(CursesOptions(path: terminal.path, type: "xterm-256color")) { screen in
                screen.show(canvas("hello"))
                FileHandle.standardError.write(Data("a message".utf8))
                #expect(!String(decoding: terminal.output(), as: UTF8.self).contains("a message"))
            }
        }
        #expect(String(decoding: terminal.output(), as: UTF8.self).hasSuffix("a message"))
    }

    @Test func whatIsMissingIsSaid() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 5)
        func error(path: String, type: String) -> CursesError? {
            #expect(throws: CursesError.self) {
                try withCursesScreen(CursesOptions(path: path, type: type)) { _ in }
            }
        }
        #expect(error(path: "/nowhere", type: "xterm") == .noTerminal(path: "/nowhere"))
        #expect(error(path: "/dev/null", type: "xterm") == .noTerminal(path: "/dev/null"))
        #expect(error(path: terminal.path, type: "nosuch") == .unknownType("nosuch"))
        #expect(error(path: terminal.path, type: "dumb") == .tooSimple("dumb"))
        try withScreen { _, _ in
            #expect(error(path: terminal.path, type: "xterm") == .busy)
        }
    }
}
