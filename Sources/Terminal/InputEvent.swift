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

/// What can happen while a screen is shown.
package enum InputEvent: Hashable, Sendable {
    case key(Key)
    /// The window has another size; ask the screen for it.
    case resized
    /// The screen was away (suspended) and is back.
    case resumed
    /// Somebody asks the program to end: the signal's number (SIGINT, SIGTERM, SIGHUP).
    case terminated(signal: Int32)
}
