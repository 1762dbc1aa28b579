import Picture
import Terminal

/// The terminal itself: whether it is played on, what it is, how large.
extension DoctorReport {
    var playing: Finding? {
        if !facts.hasTerminal {
            return Finding(
                "playing", "there is no terminal: told in words", advice: "run it in a terminal window to watch")
        }
        if !facts.isWrittenTo {
            return Finding("playing", "standard output goes elsewhere: told in words there")
        }
        if facts.environment["ACCESSIBLE"] == "1" {
            return Finding("playing", "ACCESSIBLE is 1: told in words", advice: "unset ACCESSIBLE to watch")
        }
        guard case .known = facts.kind else { return nil }
        return Finding("playing", "works here")
    }

    /// What TERM is likely to be best: tmux wants a type of its own.
    var likelyType: String { facts.environment["TMUX"] == nil ? "xterm-256color" : "tmux-256color" }

    var type: Finding {
        let name = facts.environment["TERM"] ?? ""
        let condition = facts.environment["TMUX"] == nil ? "if the terminal is like most" : "in tmux"
        let likely = "\(condition), TERM=\(likelyType)"
        return switch facts.kind {
        case .notSet: Finding("terminal", "TERM is not set: told in words", advice: likely)
        case .unknown:
            Finding(
                "terminal", "\(name), which terminfo does not know: cannot play",
                advice: likely + ", or install ncurses-term")
        case .tooSimple where name == "dumb": Finding("terminal", "dumb: told in words", advice: likely)
        case .tooSimple:
            Finding("terminal", "\(name), which cannot place the cursor: cannot play", advice: likely)
        case .known: Finding("terminal", "\(name), which terminfo knows")
        }
    }

    var window: Finding {
        guard let window = facts.window else { return Finding("window", "unknown: there is no terminal to ask") }
        guard window.columns > 0, window.rows > 0 else {
            return Finding(
                "window", "unknown to the terminal: COLUMNS and LINES count, or else 80x24",
                advice: "tell it, as with stty cols 80 rows 24")
        }
        let size = "\(window.columns)x\(window.rows)"
        let differing = ["COLUMNS": window.columns, "LINES": window.rows].filter { name, length in
            facts.environment[name].map { $0 != "\(length)" } ?? false
        }
        let ignored = differing.keys.sorted().map { "\($0) is \(facts.environment[$0] ?? "")" }.joined(separator: ", ")
        let isSmall = window.columns < SmallestScreen.columns || window.rows < SmallestScreen.rows
        return Finding(
            "window", size + (differing.isEmpty ? "" : ", whatever the environment says (\(ignored))"),
            advice: isSmall ? "enlarge it to \(SmallestScreen.columns)x\(SmallestScreen.rows) or more" : nil)
    }

    var multiplexer: Finding? {
        if facts.environment["TMUX"] != nil {
            // With fewer, its type is the first thing to change.
            guard facts.capabilities.colors >= .palette else { return nil }
            let export = facts.capabilities.colors < .direct ? "; COLORTERM=truecolor" : ""
            return Finding(
                "tmux", "unknown whether it passes 24-bit colours on to the terminal outside",
                advice: "for 24 bits: set -as terminal-features ',*:RGB' in ~/.tmux.conf" + export)
        }
        if facts.environment["STY"] != nil {
            return Finding("screen", "GNU screen has 256 colours at most")
        }
        return nil
    }

    var network: Finding? {
        guard facts.environment["SSH_CONNECTION"] != nil || facts.environment["SSH_TTY"] != nil else { return nil }
        return Finding("network", "over ssh: 30 frames a second instead of 60")
    }
}
