import Support
import Terminal
import Testing

@Suite struct ScriptedScreenTests {
    private let size = Size(columns: 4, rows: 2)

    @Test func whatIsWrittenHappens() {
        var screen = ScriptedScreen(size: size, script: [.key(.right), nil, .key(.enter)])
        let soon = ContinuousClock.now
        #expect(screen.nextEvent(before: soon) == .key(.right))
        #expect(screen.nextEvent(before: soon) == nil)
        #expect(screen.nextEvent(before: soon) == .key(.enter))
        #expect(screen.nextEvent(before: soon) == .terminated(signal: 15))
        #expect(screen.deadlines.count == 4)
    }

    @Test func silenceHasNoEndWithoutADeadline() {
        var screen = ScriptedScreen(size: size, script: [nil, nil, .key(.right)])
        #expect(screen.nextEvent(before: nil) == .key(.right))
    }

    @Test func theSizeChangesAsWritten() {
        let next = Size(columns: 9, rows: 9)
        var screen = ScriptedScreen(size: size, script: [.key(.up), .resized], sizes: [next])
        _ = screen.nextEvent(before: nil)
        #expect(screen.size == size)
        #expect(screen.nextEvent(before: nil) == .resized)
        #expect(screen.size == next)
    }

    @Test func everyCanvasIsKept() {
        var screen = ScriptedScreen(size: size, script: [])
        let canvases = ["a", "b"].map { Canvas(size: size, filledWith: Cell($0)) }
        for canvas in canvases { screen.show(canvas) }
        #expect(screen.shown == canvases)
        #expect(
            screen.shown[1].drawing == """
                │bbbb│
                │bbbb│
                """)
    }

    @Test func whatTheMouseWasSetToIsKept() {
        let click = InputEvent.mouse(MouseEvent(column: 3, row: 1, action: .press))
        var screen = ScriptedScreen(size: size, script: [click])
        screen.setMouse(true)
        #expect(screen.nextEvent(before: nil) == click)
        screen.setMouse(false)
        #expect(screen.mouseSettings == [true, false])
    }
}
