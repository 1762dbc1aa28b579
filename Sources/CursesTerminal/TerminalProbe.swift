import CCurses
import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The terminal of this process, looked at without taking it.
package final class TerminalProbe {
    private let tty: Int32

    /// Nil if there is no terminal.
    package init?(path: String = "/dev/tty") {
        tty = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard tty >= 0 else { return nil }
    }

    deinit {
        close(tty)
    }

    /// Of the window. Nothing in it is 0 where the terminal knows it.
    package var window: Size? {
        var (columns, rows): (Int32, Int32) = (0, 0)
        return terminal_window(tty, &columns, &rows) ? Size(columns: Int(columns), rows: Int(rows)) : nil
    }

    /// Writes a question to the terminal and collects the answer, up to so many reports of where the cursor is.
    ///
    /// - Returns: what came within a second; nil if it cannot be asked: it is another process's, or keys are waiting.
    package func ask(_ question: String, reports: Int) -> [UInt8]? {
        var answer = [CChar](repeating: 0, count: 1024)
        let length = terminal_ask(tty, question, Int32(reports), &answer, Int32(answer.count), 1000)
        return length < 0 ? nil : answer.prefix(Int(length)).map { UInt8(bitPattern: $0) }
    }
}

/// What terminfo and the locale say.
package enum TerminalLore {
    package enum Kind: Equatable, Sendable {
        case unknown
        /// It cannot place the cursor.
        case tooSimple
        case known(colors: Int)
    }

    package static func kind(ofType type: String) -> Kind {
        var colors: Int32 = 0
        switch Int(terminal_look_up(type, STDOUT_FILENO, &colors)) {
        case terminal_ok: return .known(colors: Int(colors))
        case terminal_too_simple: return .tooSimple
        default: return .unknown
        }
    }

    /// What is used of so many colours.
    package static func depth(ofColors count: Int, type: String) -> ColorDepth {
        TerminalOffer.depth(
            ofColors: count, type: type, colorTerm: TerminalOffer.environment("COLORTERM"),
            isInTmux: TerminalOffer.environment("TMUX") != nil)
    }

    /// The locale's encoding, by the system's name.
    package static var encoding: String { String(cString: terminal_encoding()) }
    package static var hasBlocks: Bool { terminal_has_blocks() }
}
