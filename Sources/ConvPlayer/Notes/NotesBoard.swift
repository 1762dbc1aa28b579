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
    private let reading: @Sendable () -> (lines: [String], seconds: Double)
    private var shown: (lines: [String], seconds: Double)
    private var now = 0.0
    private var due = 0.0
    private var request: ScreenRequest?

    package init(
        theme: Theme, glyphs: Glyphs, reading: @escaping @Sendable () -> (lines: [String], seconds: Double)
    ) {
        (self.theme, self.glyphs, self.reading) = (theme, glyphs, reading)
        shown = reading()
        due = shown.seconds
    }

    package var nextFrameDue: Double? { due }

    package mutating func advance(to time: Double) {
        now = max(time, now)
        if now >= due { read() }
    }

    package mutating func take(_ event: InputEvent, size: Size) {
        switch event {
        case .changed, .resumed: read()
        case .key(.character("q")): ending = .quit
        case .key(.control("c")): ending = .signal(2)
        case .key(.control("z")): request = .suspend
        case .key(.control("l")): request = .redraw
        case .terminated(let signal): ending = .signal(signal)
        case .key, .mouse, .resized: break
        }
    }

    private mutating func read() {
        shown = reading()
        due = now + shown.seconds
    }

    package mutating func takeRequest() -> ScreenRequest? {
        defer { request = nil }
        return request
    }

    package func picture(size: Size, _ memory: inout FrameMemory) -> Picture {
        var picture = Picture(background: theme.background)
        let lines = shown.lines.flatMap { $0.wrapped(columns: max(size.columns - 2, 1), indent: 6) }
        for (row, line) in lines.prefix(size.rows).enumerated() {
            let word = Word(line, row == 0 ? .strong : .plain)
            picture.add([word], column: 1, row: row, limit: size.columns, theme: theme)
        }
        return picture
    }
}

extension String {
    /// Lines after the first stand under its words.
    fileprivate func wrapped(columns: Int, indent: Int) -> [String] {
        guard count > columns, columns > 2 * indent else { return [self] }
        let head = String(prefix(indent))
        let rest = String(dropFirst(indent)).wrapped(columns: columns - indent)
        return rest.enumerated().map { ($0 == 0 ? head : String(repeating: " ", count: indent)) + $1 }
    }
}
