import Terminal

/// Shows every key as it arrives, and what it does: for those whose keys do not do what they should.
package enum KeyEcho {
    /// How long it waits for another key.
    package static let patience = Duration.seconds(10)

    /// Runs until q is pressed, for as long as keys come.
    ///
    /// - Returns: a line for each key, and the signal that ended it, if one did.
    package static func run<S: Screen & ~Copyable>(
        on screen: inout S, clock now: () -> ContinuousClock.Instant = { .now }
    ) -> (lines: [String], signal: Int32?) {
        var lines: [String] = []
        while true {
            screen.show(canvas(of: lines, size: screen.size))
            switch screen.nextEvent(before: now() + patience) {
            case .key(let key):
                lines.append(line(for: key))
                if key == .character("q") { return (lines, nil) }
            case .terminated(let signal): return (lines, signal)
            case .mouse, .resized, .resumed, .changed: continue
            case nil: return (lines, nil)
            }
        }
    }

    /// `page up    previous / next placement at once (also page up, page down, enter)`
    package static func line(for key: Key) -> String {
        let help = KeyBindings.table.first { $0.bindings.contains { $0.keys.contains(key) } }
        let name = key.name
        return name + String(repeating: " ", count: max(12 - name.count, 1)) + (help?.does ?? "not bound")
    }

    /// The last lines that fit.
    private static func canvas(of lines: [String], size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let heading = ["Press keys: each is shown as it arrives, with what it does. q ends it.", ""]
        let room = max(size.rows - heading.count, 0)
        for (row, text) in (heading + lines.suffix(room)).prefix(size.rows).enumerated() {
            for (column, scalar) in text.unicodeScalars.prefix(size.columns).enumerated() {
                canvas[column, row] = Cell(scalar)
            }
        }
        return canvas
    }
}

extension Key {
    /// In words, as people say them.
    var name: String {
        switch self {
        case .character(" "): "space"
        case .character(let character): String(character)
        case .control(let letter): "ctrl-\(letter)"
        case .left: "left"
        case .right: "right"
        case .up: "up"
        case .down: "down"
        case .home: "home"
        case .end: "end"
        case .pageUp: "page up"
        case .pageDown: "page down"
        case .enter: "enter"
        case .tab: "tab"
        case .backTab: "shift-tab"
        case .backspace: "backspace"
        case .delete: "delete"
        case .insert: "insert"
        case .escape: "escape"
        case .function(let number): "F\(number)"
        }
    }
}
