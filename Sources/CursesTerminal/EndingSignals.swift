import CCurses

/// The signals that end a process that does nothing about them.
package enum EndingSignals {
    package static let all: [Int32] = (1..<128).filter(terminal_signal_ends)
}
