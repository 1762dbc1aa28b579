/// A key as the user knows it, however the terminal spells it.
package enum Key: Hashable, Sendable {
    case character(Character)
    /// Ctrl and a small letter.
    case control(Character)
    case left, right, up, down
    case home, end, pageUp, pageDown
    case enter, tab, backTab, backspace, delete, insert, escape
    case function(Int)
}

/// What the mouse did, and over which cell.
package struct MouseEvent: Equatable, Sendable {
    package enum Action: Equatable, Sendable {
        /// The left button went down.
        case press
        /// The mouse moved while it was down.
        case drag
        case wheelUp, wheelDown
    }

    /// From 0 at the left. The window may have become smaller since: not all cells are on the screen.
    package var column: Int
    /// From 0 at the top.
    package var row: Int
    package var action: Action

    package init(column: Int, row: Int, action: Action) {
        self.column = column
        self.row = row
        self.action = action
    }
}

/// What can happen while a screen is shown.
package enum InputEvent: Equatable, Sendable {
    case key(Key)
    /// Once the mouse is switched on; one that was under way may still come after it was switched off.
    case mouse(MouseEvent)
    /// The window has another size; ask the screen for it.
    case resized
    /// The screen was away (suspended) and is back.
    case resumed
    /// The file that is watched has other contents.
    case changed
    /// Somebody asks the program to end: the signal's number (SIGINT, SIGTERM, SIGHUP).
    case terminated(signal: Int32)
}
