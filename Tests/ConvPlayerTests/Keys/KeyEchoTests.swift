import ConvPlayer
import Support
import Terminal
import Testing

@Suite struct KeyEchoTests {
    @Test(
        arguments: [
            (.character(" "), "space       play or pause"),
            (.right, "right       one placement back / on (also h l, backspace)"),
            (.character("s"), "s           stride up / down"),
            (
                .character("7"),
                "7           a number first: five placements on; 3 s sets the stride to 3, 3 S takes 3 away"
            ),
            (.function(1), "F1          this help (also F1)"),
            (.function(5), "F5          not bound"),
            (.control("l"), "ctrl-l      suspend; redraw"),
            (.backTab, "shift-tab   not bound"),
            (.character("ß"), "ß           not bound"),
        ] as [(Key, String)])
    func line(key: Key, expected: String) {
        #expect(KeyEcho.line(for: key) == expected)
    }

    @Test func showsKeysUntilQ() {
        var screen = ScriptedScreen(
            size: Size(columns: 60, rows: 4),
            script: [.key(.up), .resized, .key(.character("x")), .key(.character("b")), .key(.character("q"))])
        let (lines, signal) = KeyEcho.run(on: &screen)
        #expect(lines.map { $0.prefix { $0 != " " } } == ["up", "x", "b", "q"])
        #expect(signal == nil)
        // The last that fit.
        let last = screen.shown.last.map { canvas in (0..<4).map { canvas.text(ofRow: $0).prefix(13) } }
        #expect(last == ["Press keys: e", "             ", "x           n", "b           n"])
    }

    @Test func silenceEndsIt() {
        var screen = ScriptedScreen(size: Size(columns: 60, rows: 10), script: [.key(.up), nil, .key(.down)])
        #expect(KeyEcho.run(on: &screen).lines.count == 1)
        #expect(screen.deadlines.count == 2 && !screen.deadlines.contains(nil))
    }

    @Test func aSignalEndsIt() {
        var screen = ScriptedScreen(size: Size(columns: 60, rows: 10), script: [.terminated(signal: 2)])
        #expect(KeyEcho.run(on: &screen).signal == 2)
    }

    @Test(arguments: [(0, 0), (1, 1), (2, 1), (5, 2), (1, 30)])
    func fitsInto(columns: Int, rows: Int) {
        var screen = ScriptedScreen(
            size: Size(columns: columns, rows: rows), script: [.key(.up), .key(.character("q"))])
        #expect(KeyEcho.run(on: &screen).lines.count == 2)
    }
}
