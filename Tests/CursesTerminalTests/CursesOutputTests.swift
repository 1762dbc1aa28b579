import Foundation
import Picture
import Support
import Terminal
import Testing

@testable import CursesTerminal

extension CursesScreenTests {
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
        var generator = SeededRandom(seed: 1)
        var emulator = Emulator(columns: size.columns, rows: size.rows)
        try withScreen(columns: size.columns, rows: size.rows, type: type, colors: colors) { screen, terminal in
            #expect(screen.capabilities.colors == colors)
            var canvas = Canvas(size: size)
            for _ in 0..<30 {
                canvas.scribble(in: colors, using: &generator)
                screen.show(canvas)
                emulator.take(terminal.output())
                for (column, row) in size.places {
                    let seen = emulator[column, row]
                    try #require(seen == canvas[column, row].look(in: colors), "column \(column), row \(row)")
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
                for (index, (column, row)) in size.places.enumerated() {
                    let number = UInt32(frame * size.columns * size.rows + index)
                    canvas[column, row] = Cell("▄", foreground: Color(number), background: Color(number * 37 + 1))
                }
                screen.show(canvas)
                emulator.take(terminal.output())
                let wrong = size.places.count { emulator[$0, $1] != canvas[$0, $1].look(in: .direct) }
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
        for side in [4096, 65535] {
            try withScreen(columns: side, rows: side) { screen, _ in
                #expect(screen.size == Canvas.largest)
            }
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
}

extension Canvas {
    /// Changes a few cells, now and then all.
    fileprivate mutating func scribble(in depth: ColorDepth, using generator: inout SeededRandom) {
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
                        style: TextStyle(rawValue: UInt8.random(in: 0..<32, using: &generator)))
                    if cell.style.contains(TextStyle(rawValue: 16)) { cell.style = [] }
                    // Curses switches the one off with the other; and what is dim stands for a colour.
                    if cell.style.contains(.bold) || cell.foreground != nil || cell.background != nil {
                        cell.style.remove(.dim)
                    }
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

extension Size {
    /// All cells, row after row.
    fileprivate var places: [(column: Int, row: Int)] {
        (0..<rows).flatMap { row in (0..<columns).map { ($0, row) } }
    }
}
