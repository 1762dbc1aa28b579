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

    private let soon = Duration.milliseconds(30)

    private func withScreen<Result>(
        columns: Int = 20, rows: Int = 5, type: String = "xterm-256color", colors: ColorDepth? = .palette,
        _ body: (inout CursesScreen, PseudoTerminal) throws -> Result
    ) throws -> Result {
        let terminal = try PseudoTerminal(columns: columns, rows: rows)
        return try withCursesScreen(CursesOptions(path: terminal.path, type: type, colors: colors)) { screen in
            try body(&screen, terminal)
        }
    }

    private func canvas(_ text: String, columns: Int = 20, rows: Int = 5) -> Canvas {
        var picture = Picture()
        picture.add(TextRun(text, at: Point(1, 1)))
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
    }

    /// To the process, not to this thread: the threads of the pool take no signals.
    private func send(_ signal: Int32) {
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

    // MARK: Output

    @Test func nothingNewIsNothingSent() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            _ = terminal.output()
            screen.show(canvas("hello"))
            #expect(terminal.output().isEmpty)
            screen.show(canvas("hullo"))
            #expect(terminal.output().count < 60)
            screen.redrawAll()
            screen.show(canvas("hullo"))
            var emulator = Emulator(columns: 20, rows: 5)
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " hullo              ")
        }
    }

    @Test func aCanvasOfAnotherSizeIsCut() throws {
        try withScreen(columns: 4, rows: 2) { screen, terminal in
            var emulator = Emulator(columns: 4, rows: 2)
            screen.show(canvas("hello"))
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " hel")
            screen.show(canvas("x", columns: 2, rows: 9))
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " x  ")
            screen.show(Canvas(size: Size(columns: 0, rows: 0)))
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == "    ")
        }
    }

    @Test(arguments: [ColorDepth.mono, .eight, .sixteen, .palette, .direct], ["xterm-256color", "screen-256color"])
    func whatIsShownIsWhatWasDrawn(colors: ColorDepth, type: String) throws {
        let size = Size(columns: 30, rows: 10)
        var generator = SeededGenerator(seed: 1)
        var emulator = Emulator(columns: size.columns, rows: size.rows)
        try withScreen(columns: size.columns, rows: size.rows, type: type, colors: colors) { screen, terminal in
            #expect(screen.capabilities.colors == colors)
            var canvas = Canvas(size: size)
            for _ in 0..<30 {
                canvas.scribble(in: colors, using: &generator)
                screen.show(canvas)
                emulator.take(terminal.output())
                for index in canvas.cells.indices {
                    let seen = emulator[index % size.columns, index / size.columns]
                    try #require(seen == canvas.cells[index].look(in: colors), "cell \(index)")
                }
            }
            #expect(emulator.unknown.isEmpty)
        }
    }

    /// More pairs of colours than curses has: it starts anew, and nothing is drawn wrongly.
    @Test func moreColorsThanPairs() throws {
        let size = Size(columns: 200, rows: 60)
        var emulator = Emulator(columns: size.columns, rows: size.rows)
        try withScreen(columns: size.columns, rows: size.rows, colors: .direct) { screen, terminal in
            for frame in 0..<4 {
                var canvas = Canvas(size: size)
                for index in canvas.cells.indices {
                    let number = UInt32(frame * canvas.cells.count + index)
                    canvas.cells[index] = Cell("▄", foreground: Color(number), background: Color(number * 37 + 1))
                }
                screen.show(canvas)
                emulator.take(terminal.output())
                let wrong = canvas.cells.indices.count {
                    emulator[$0 % size.columns, $0 / size.columns] != canvas.cells[$0].look(in: .direct)
                }
                #expect(wrong == 0, "frame \(frame)")
            }
        }
    }

    @Test(arguments: [(0xE69F00, 0), (0x303030, 7)])
    func inkIsNeverThePaper(paper: UInt32, ink: Int) throws {
        try withScreen(columns: 1, rows: 1, colors: .eight) { screen, terminal in
            var canvas = Canvas(size: screen.size)
            let background = Color(paper)
            canvas[0, 0] = Cell("7", foreground: background.mixed(with: Color(0), 0.1), background: background)
            screen.show(canvas)
            var emulator = Emulator(columns: 1, rows: 1)
            emulator.take(terminal.output())
            #expect(emulator[0, 0].ink == .index(ink))
        }
    }

    @Test func withoutUTF8ThereAreNoBlocks() throws {
        setenv("LC_ALL", "C", 1)
        try withScreen { screen, terminal in
            #expect(!screen.capabilities.hasBlocks)
            screen.show(canvas("é▄"))
            var emulator = Emulator(columns: 20, rows: 5)
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " ??                 ")
        }
    }

    @Test func anUnreadableCharacterTakesItsColumnOnly() throws {
        try withScreen(columns: 5, rows: 2) { screen, terminal in
            var canvas = Canvas(size: screen.size)
            for (column, character) in ["a", "\u{7}", "漢", "\u{301}", "b"].enumerated() {
                canvas[column, 0] = Cell(Unicode.Scalar(character) ?? " ")
            }
            screen.show(canvas)
            var emulator = Emulator(columns: 5, rows: 2)
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 0) == "a???b")
        }
    }

    // MARK: Size

    @Test(arguments: [(1, 1), (2, 1), (300, 2), (1, 200), (1000, 500)])
    func everySizeIsTaken(columns: Int, rows: Int) throws {
        try withScreen(columns: columns, rows: rows) { screen, _ in
            #expect(screen.size == Size(columns: columns, rows: rows))
            screen.show(canvas("hello", columns: columns, rows: rows))
        }
    }

    @Test func aWindowWithoutASizeIsOfTheUsualOne() throws {
        unsetenv("LINES")
        unsetenv("COLUMNS")
        try withScreen(columns: 0, rows: 0, type: "linux") { screen, _ in
            #expect(screen.size == Size(columns: 80, rows: 24))
        }
        try withScreen(columns: 65535, rows: 1) { screen, _ in
            #expect(screen.size == Size(columns: 4096, rows: 1))
        }
    }

    @Test func theWindowMayChange() throws {
        try withScreen { screen, terminal in
            screen.show(canvas("hello"))
            terminal.resize(columns: 8, rows: 3)
            send(SIGWINCH)
            #expect(screen.nextEvent(before: .now + .seconds(5)) == .resized)
            #expect(screen.size == Size(columns: 8, rows: 3))
            _ = terminal.output()
            screen.show(canvas("hello", columns: 8, rows: 3))
            var emulator = Emulator(columns: 8, rows: 3)
            emulator.take(terminal.output())
            #expect(emulator.text(ofRow: 1) == " hello  ")
            // The same size again is no news.
            send(SIGWINCH)
            #expect(screen.nextEvent(before: .now + soon) == nil)
        }
    }

    // MARK: Events

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
        var generator = SeededGenerator(seed: 3)
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

extension Canvas {
    /// Changes a few cells, now and then all.
    fileprivate mutating func scribble(in depth: ColorDepth, using generator: inout SeededGenerator) {
        let characters: [Unicode.Scalar] = [" ", " ", " ", "a", "7", "é", "▀", "▄", "▌", "▖", "▛", "▚", "█"]
        // Of the first, no two become one on any terminal.
        let colors =
            [nil, Color(0), Color(0xFFFFFF), Color(0xE69F00), Color(0x0072B2), Color(0xCC0000)]
            + (depth < .palette ? [] : [Color(0x000003), Color(0x808080), Color(0xFEFEFE)])
        let isWhole = Int.random(in: 0..<5, using: &generator) == 0
        let row = Int.random(in: 0..<size.rows, using: &generator)
        var cell = Cell()
        for column in 0..<size.columns {
            for row in isWhole ? 0..<size.rows : row..<row + 1 {
                if Int.random(in: 0..<3, using: &generator) == 0 {
                    cell = Cell(
                        characters.randomElement(using: &generator) ?? " ",
                        foreground: colors.randomElement(using: &generator) ?? nil,
                        background: colors.randomElement(using: &generator) ?? nil,
                        style: TextStyle(rawValue: UInt8.random(in: 0..<16, using: &generator)))
                    if cell.style.contains(TextStyle(rawValue: 8)) { cell.style = [] }
                }
                self[column, row] = cell
            }
        }
    }
}

extension Cell {
    /// What is to be seen of it on a terminal with so many colours.
    fileprivate func look(in depth: ColorDepth) -> Emulator.Look {
        func hue(_ color: Color?, _ own: Emulator.Hue) -> Emulator.Hue {
            guard let color else { return own }
            return switch depth {
            case .mono: own
            case .eight: .index(Int(AnsiPalette.index(nearestTo: color, of: 8)))
            case .sixteen: .index(Int(AnsiPalette.index(nearestTo: color, of: 16)))
            case .palette: .index(Int(XtermPalette.index(nearestTo: color)))
            case .direct: .color(color)
            }
        }
        return Emulator.Look(
            character, ink: hue(foreground, .ownInk), paper: hue(background, .ownPaper), style: style)
    }
}
