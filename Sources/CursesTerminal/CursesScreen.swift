import CCurses
import Picture
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
    /// Until when an answer of the terminal's may come.
    private var answersEnd: ContinuousClock.Instant?
    private var watch: FileWatch?

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

    /// Tells from now on when a file was changed, in the same wait as the keyboard.
    package mutating func watch(_ path: String) {
        watch = FileWatch(path)
        terminal_watch(watch?.descriptor ?? -1)
    }

    package mutating func suspend() {
        awaitAnswers()
        terminal_leave()
        terminal_halt()
        terminal_return()
        shown = nil
        signals.insert(SIGCONT)
    }
}

// MARK: Asking

extension CursesScreen {
    /// How long the first picture may wait for an answer. Terminals answer within one or two.
    package static let patience = Duration.milliseconds(30)
    /// An answer that has not come by then does not come any more.
    private static let longestAnswer = Duration.milliseconds(500)

    /// Asks the terminal for the colour of its background. Keys that come meanwhile are kept, and so is the order.
    ///
    /// - Returns: nil if it does not say, or not in time; what it says later is swallowed.
    package mutating func background(within patience: Duration = patience) -> Color? {
        let begin = ContinuousClock.now
        answersEnd = begin + Self.longestAnswer
        terminal_ask_background()
        takeAnswers(before: begin + patience)
        return decoder.answers.background
    }

    /// What is still under way would be taken for what is typed, by whoever has the terminal next.
    mutating func awaitAnswers() {
        if let answersEnd { takeAnswers(before: answersEnd) }
    }

    private mutating func takeAnswers(before deadline: ContinuousClock.Instant) {
        while expectsAnswer, ContinuousClock.now < deadline {
            let found = Int(terminal_wait(Self.microseconds(until: deadline)))
            if found & terminal_is_gone != 0 { return }
            signals.formUnion(SignalSet(bits: terminal_signals()))
            while expectsAnswer, let events = read() { inputs += events }
        }
    }

    private var expectsAnswer: Bool {
        !decoder.answers.hasKind && answersEnd.map { .now < $0 } == true
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

    /// Hands to curses what of the rows is not shown yet; false if all are.
    private mutating func putRows(of canvas: Canvas) -> Bool {
        var isChanged = false
        var line: [terminal_cell] = []
        for row in 0..<canvas.size.rows {
            var columns: Range? = 0..<canvas.size.columns
            if let shown { columns = canvas.columns(ofRow: row, unlike: shown) }
            guard let columns else { continue }
            isChanged = true
            encoder.encode(canvas.rows[row][columns], into: &line)
            terminal_put_cells(Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
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
            // What may have been the beginning of an answer is a key once none can come.
            let limit = [deadline, expectsAnswer ? answersEnd : nil].compactMap(\.self).min()
            let found = Int(terminal_wait(Self.microseconds(until: limit)))
            if found & terminal_is_gone != 0 { return .terminated(signal: SIGHUP) }
            if found & terminal_has_change != 0, watch?.hasChange() == true { return .changed }
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
            guard let events = read() else { return nil }
            inputs = events[...]
        }
        return inputs.popFirst()
    }

    /// What the next byte or key completes; nil if there is nothing to read, and nothing left.
    private mutating func read() -> [InputEvent]? {
        decoder.expectsAnswer = expectsAnswer
        let code = terminal_read()
        guard Int(code) == terminal_nothing else { return decoder.decode(code) }
        let rest = decoder.flush()
        return rest.isEmpty ? nil : rest
    }

    /// Rounded up, so as not to wake too early; -1 is for ever.
    private static func microseconds(until deadline: ContinuousClock.Instant?) -> Int64 {
        guard let deadline else { return -1 }
        let (seconds, attoseconds) = (deadline - .now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return min(seconds, 1_000_000) * 1_000_000 + (attoseconds + 999_999_999_999) / 1_000_000_000_000
    }
}
