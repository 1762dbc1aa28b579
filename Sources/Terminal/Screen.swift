import Picture

/// A place that shows canvases and gives keys.
package protocol Screen: ~Copyable {
    /// The size now. Ask at every frame: it may change at any time.
    var size: Size { get }

    /// Shows the canvas. Cells beyond the screen's edge are dropped.
    mutating func show(_ canvas: Canvas)

    /// The next event, or nil when the deadline has come and nothing has happened.
    /// Without a deadline it waits, asleep, for as long as it takes.
    mutating func nextEvent(before deadline: ContinuousClock.Instant?) -> InputEvent?

    /// Gives the terminal back, stops this process as Ctrl-Z does, and takes the terminal again when it goes on.
    mutating func suspend()

    /// Whether clicks and the wheel are events. Off at first: meanwhile the terminal itself uses the mouse, to select text.
    mutating func setMouse(_ isOn: Bool)

    /// Repaints everything at the next `show`, as another program may have written onto the screen.
    mutating func redrawAll()
}

/// How many colours a terminal shows.
package enum ColorDepth: Equatable, Sendable, Comparable {
    case mono, eight, sixteen, palette, direct
}

/// What a terminal can do, as far as drawing has to know.
package struct Capabilities: Equatable, Sendable {
    package var colors: ColorDepth
    /// The locale is UTF-8 and block characters are one column wide.
    package var hasBlocks: Bool

    package init(colors: ColorDepth, hasBlocks: Bool) {
        self.colors = colors
        self.hasBlocks = hasBlocks
    }
}
