import CCurses
import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The terminal as a screen, by curses. `withCursesScreen` makes one.
package struct CursesScreen: ~Copyable, Screen {
    package let capabilities: Capabilities

    private var encoder: CellEncoder
    private var decoder = InputDecoder()
    private var inputs: ArraySlice<InputEvent> = []
    private var signals = SignalSet()
    /// What the terminal shows, as far as is known.
    private var shown: Canvas?

    init(_ capabilities: Capabilities) {
        self.capabilities = capabilities
        encoder = CellEncoder(
            depth: capabilities.colors,
            pairs: PairTable(limit: Int(terminal_pairs())) { pair, foreground, background in
                terminal_set_pair(Int32(pair), Int32(foreground ?? -1), Int32(background ?? -1))
            })
    }

    package var size: Size {
        Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
    }

    package mutating func redrawAll() {
        shown = nil
    }

    package mutating func setMouse(_ isOn: Bool) {
        terminal_set_mouse(isOn)
    }

    package mutating func suspend() {
        terminal_leave()
        terminal_halt()
        terminal_return()
        shown = nil
        signals.insert(SIGCONT)
    }
}

// MARK: Output

extension CursesScreen {
    package mutating func show(_ canvas: Canvas) {
        let size = size
        let canvas = canvas.size == size ? canvas : canvas.cut(to: size)
        if shown?.size != size { shown = nil }
        var isWhole = shown == nil
        var isChanged = putRows(of: canvas)
        if encoder.hasRunOut {
            encoder.forgetPairs()
            terminal_forget_pairs()
            shown = nil
            isWhole = true
            isChanged = putRows(of: canvas)
        }
        if isChanged { terminal_flush(isWhole) }
        shown = canvas
    }

    /// Hands the rows to curses that are not shown yet; false if all are.
    private mutating func putRows(of canvas: Canvas) -> Bool {
        var isChanged = false
        var line: [terminal_cell] = []
        for row in 0..<canvas.size.rows {
            if let shown, shown.row(row) == canvas.row(row) { continue }
            isChanged = true
            encoder.encode(canvas.row(row), into: &line)
            terminal_put_row(Int32(row), line, Int32(line.count))
        }
        return isChanged
    }
}

extension Canvas {
    /// The same from the top left, on a canvas of another size.
    fileprivate func cut(to size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        for row in 0..<min(size.rows, self.size.rows) {
            for column in 0..<min(size.columns, self.size.columns) {
                canvas[column, row] = self[column, row]
            }
        }
        return canvas
    }
}

// MARK: Input

extension CursesScreen {
    package mutating func nextEvent(before deadline: ContinuousClock.Instant?) -> InputEvent? {
        while true {
            signals.formUnion(SignalSet(bits: terminal_signals()))
            if let event = signalEvent() ?? inputEvent() { return event }
            let found = Int(terminal_wait(Self.milliseconds(until: deadline)))
            if found & terminal_is_gone != 0 { return .terminated(signal: SIGHUP) }
            if found == 0, let deadline, ContinuousClock.now >= deadline { return nil }
        }
    }

    /// What has become of the signals that came, the most urgent first.
    private mutating func signalEvent() -> InputEvent? {
        for end in [SIGHUP, SIGTERM, SIGINT] where signals.remove(end) {
            return .terminated(signal: end)
        }
        if signals.remove(SIGCONT) {
            // Stopped by somebody else, the modes of the terminal may be anything.
            terminal_return()
            shown = nil
            return .resumed
        }
        if signals.remove(SIGWINCH), terminal_fit() {
            shown = nil
            return .resized
        }
        if signals.remove(SIGTSTP) { return .key(.control("z")) }
        return nil
    }

    private mutating func inputEvent() -> InputEvent? {
        while inputs.isEmpty {
            let code = terminal_read()
            let isOver = Int(code) == terminal_nothing
            inputs = (isOver ? decoder.flush() : decoder.decode(code))[...]
            if isOver, inputs.isEmpty { return nil }
        }
        return inputs.popFirst()
    }

    /// Rounded up, so as not to wake too early; -1 is for ever.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let (seconds, attoseconds) = (deadline - .now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let whole = min(seconds, 1_000_000) * 1000
        return Int32(whole + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
