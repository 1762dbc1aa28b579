import ConvStage
import ConvStory
import Picture
import Terminal

/// The notes of a lesson that is played elsewhere, with a clock that goes on by minutes.
package struct NotesBoard: Playable {
    package private(set) var ending: Ending?
    package let glyphs: Glyphs
    private let theme: Theme
    /// What is to be shown now, and for how many seconds it will be true.
    private let reading: @Sendable () -> (page: NotesPage, seconds: Double)
    private var page: NotesPage
    /// How many rows of a long note lie above.
    private var first = 0
    private var now = 0.0
    private var due: Double
    private var request: ScreenRequest?

    package init(
        theme: Theme, glyphs: Glyphs, reading: @escaping @Sendable () -> (page: NotesPage, seconds: Double)
    ) {
        (self.theme, self.glyphs, self.reading) = (theme, glyphs, reading)
        (page, due) = reading()
    }

    package func nextFrameDue(in size: Size) -> Double? { due }

    package mutating func advance(to time: Double) {
        now = max(time, now)
        if now >= due { read() }
    }

    package mutating func take(_ event: InputEvent, size: Size) {
        switch event {
        case .changed, .resumed: read()
        case .key(let key): take(key, size: size)
        case .terminated(let signal): ending = .signal(signal)
        case .mouse, .resized: break
        }
    }

    private mutating func take(_ key: Key, size: Size) {
        let layout = NotesLayout(page, size: size, glyphs: glyphs)
        switch key {
        case .up: scroll(by: -1, in: layout)
        case .down: scroll(by: 1, in: layout)
        case .pageUp: scroll(by: -layout.room, in: layout)
        case .pageDown: scroll(by: layout.room, in: layout)
        case .character("q"): ending = .quit
        case .control("c"): ending = .signal(2)
        case .control("z"): request = .suspend
        case .control("l"): request = .redraw
        default: break
        }
    }

    private mutating func scroll(by rows: Int, in layout: NotesLayout) {
        first = min(max(min(first, layout.last) + rows, 0), layout.last)
    }

    private mutating func read() {
        let before = page
        let shown = reading()
        (page, due) = (shown.page, now + shown.seconds)
        // What is said at another stop is read from its beginning.
        if !page.says(theSameAs: before) { first = 0 }
    }

    package mutating func takeRequest() -> ScreenRequest? {
        defer { request = nil }
        return request
    }

    package func picture(size: Size, _ memory: inout FrameMemory) -> Picture {
        var picture = Picture(background: theme.background)
        for (row, line) in NotesLayout(page, size: size, glyphs: glyphs).rows(from: first).enumerated() {
            let word = Word(line.text, line.isStrong ? .strong : .plain)
            picture.add([word], column: 1, row: row, limit: size.columns, theme: theme)
        }
        return picture
    }
}
