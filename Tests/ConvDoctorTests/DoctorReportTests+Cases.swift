import ConvDoctor
import Picture
import Terminal
import Testing

extension DoctorReportTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let about: String
        let text: String
        let advice: String?
        let facts: TerminalFacts

        init(
            _ about: String, _ text: String, _ advice: String? = nil,
            _ change: (inout TerminalFacts) -> Void
        ) {
            self.about = about
            self.text = text
            self.advice = advice
            facts = ConvDoctorTests.facts(change)
        }

        var testDescription: String { "\(about): \(text)" }
    }

    static let cases = [
        Case("playing", "works here") { _ in },
        Case("playing", "there is no terminal: told in words", "run it in a terminal window to watch") {
            $0.hasTerminal = false
        },
        Case("playing", "standard output goes elsewhere: told in words there") { $0.isWrittenTo = false },
        Case("playing", "ACCESSIBLE is 1: told in words", "unset ACCESSIBLE to watch") {
            $0.environment["ACCESSIBLE"] = "1"
        },

        Case("terminal", "TERM is not set: told in words", "if the terminal is like most, TERM=xterm-256color") {
            $0.environment["TERM"] = nil
            $0.kind = .notSet
        },
        Case("terminal", "dumb: told in words", "if the terminal is like most, TERM=xterm-256color") {
            $0.environment["TERM"] = "dumb"
            $0.kind = .tooSimple
        },
        Case("terminal", "dumb: told in words", "in tmux, TERM=tmux-256color") {
            $0.environment["TERM"] = "dumb"
            $0.environment["TMUX"] = "/tmp/tmux"
            $0.kind = .tooSimple
        },
        Case(
            "terminal", "adm3, which cannot place the cursor: cannot play",
            "if the terminal is like most, TERM=xterm-256color"
        ) {
            $0.environment["TERM"] = "adm3"
            $0.kind = .tooSimple
        },
        Case(
            "terminal", "strange, which terminfo does not know: cannot play",
            "if the terminal is like most, TERM=xterm-256color, or install ncurses-term"
        ) {
            $0.environment["TERM"] = "strange"
            $0.kind = .unknown
        },

        Case("window", "unknown: there is no terminal to ask") { $0.window = nil },
        Case(
            "window", "unknown to the terminal: COLUMNS and LINES count, or else 80x24",
            "tell it, as with stty cols 80 rows 24"
        ) { $0.window = Size(columns: 0, rows: 0) },
        Case("window", "39x36", "enlarge it to 40x12 or more") { $0.window?.columns = 39 },
        Case("window", "120x11", "enlarge it to 40x12 or more") { $0.window?.rows = 11 },
        Case("window", "120x36") {
            $0.environment["COLUMNS"] = "120"
            $0.environment["LINES"] = "36"
        },
        Case("window", "120x36, whatever the environment says (COLUMNS is 200, LINES is 9)") {
            $0.environment["COLUMNS"] = "200"
            $0.environment["LINES"] = "9"
        },

        Case("colours", "unknown, as the type is") { $0.kind = .unknown },
        Case("colours", "NO_COLOR is set: none are used", "unset NO_COLOR, or play with --color always") {
            $0.environment["NO_COLOR"] = "1"
        },
        Case("colours", "0 by terminfo: none are used", "if it has 256, as most do: TERM=xterm-256color") {
            $0.environment["TERM"] = "vt100"
            $0.kind = .known(colors: 0)
            $0.capabilities.colors = .mono
        },
        Case("colours", "0 by terminfo: none are used", "in tmux, TERM=tmux-256color") {
            $0.environment["TERM"] = "vt100"
            $0.environment["TMUX"] = "/tmp/tmux"
            $0.kind = .known(colors: 0)
            $0.capabilities.colors = .mono
        },
        Case("colours", "8 by terminfo: 8 are used", "if it has 256, as most do: TERM=xterm-256color") {
            $0.environment["TERM"] = "xterm"
            $0.kind = .known(colors: 8)
            $0.hasRicherKind = true
            $0.capabilities.colors = .eight
        },
        Case("colours", "0 by terminfo: none are used", "it was asked and has more: TERM=xterm-256color") {
            $0.kind = .known(colors: 0)
            $0.capabilities.colors = .mono
            $0.answer { $0.keepsDirectColors = true }
        },
        Case("colours", "8 by terminfo: 8 are used") {
            $0.kind = .known(colors: 8)
            $0.capabilities.colors = .eight
        },
        Case("colours", "88 by terminfo: 16 are used") {
            $0.kind = .known(colors: 88)
            $0.capabilities.colors = .sixteen
        },
        Case("colours", "256 by terminfo, COLORTERM is not set: 256 are used") {
            $0.environment["COLORTERM"] = nil
            $0.capabilities.colors = .palette
        },
        Case(
            "colours", "256 by terminfo, COLORTERM is yes: 256 are used",
            "it was asked and has 24-bit colours: export COLORTERM=truecolor"
        ) {
            $0.environment["COLORTERM"] = "yes"
            $0.capabilities.colors = .palette
            $0.answer { $0.keepsDirectColors = true }
        },
        Case(
            "colours", "256 by terminfo, COLORTERM is truecolor: 24-bit colours are used",
            "it was asked and has no 24-bit colours: unset COLORTERM"
        ) { $0.answer { $0.keepsDirectColors = false } },
        Case("colours", "16777216 by terminfo: 24-bit colours are used") {
            $0.kind = .known(colors: 1 << 24)
            $0.answer { $0.keepsDirectColors = true }
        },

        Case("background", "unknown: the dark theme is used") { _ in },
        Case("background", "unknown: the light theme is used, as COLORFGBG says") { $0.isCalledLight = true },
        Case("background", "light: the light theme is used") { $0.answer { $0.background = Color(0xFFFFDD) } },
        Case("background", "dark: the dark theme is used") { $0.answer { $0.background = Color(0x000080) } },
        Case(
            "background", "light, but it is slow to say so: the dark theme is used",
            "play with --theme light, or press t"
        ) {
            $0.answersLate = true
            $0.answer { $0.background = Color(0xFFFFDD) }
        },
        Case("background", "dark: the dark theme is used") {
            $0.answersLate = true
            $0.answer { $0.background = Color(0x000000) }
        },
        Case(
            "background", "light: the dark theme is used, as COLORFGBG says", "play with --theme light, or press t"
        ) {
            $0.isCalledLight = false
            $0.answer { $0.background = Color(0xFFFFDD) }
        },
        Case(
            "background", "dark: the light theme is used, as COLORFGBG says", "play with --theme dark, or press t"
        ) {
            $0.isCalledLight = true
            $0.answer { $0.background = Color(0x000080) }
        },

        Case(
            "encoding", "ANSI_X3.4-1968 by LC_ALL=C: only ASCII is used, though the terminal shows UTF-8",
            "LC_ALL=C.UTF-8, or another one with UTF-8 that locale -a lists"
        ) {
            $0.encoding = "ANSI_X3.4-1968"
            $0.environment["LC_ALL"] = "C"
        },
        Case("encoding", "ISO-8859-1 by LANG=de_DE: only ASCII is used, as the terminal shows no UTF-8") {
            $0.encoding = "ISO-8859-1"
            $0.environment["LANG"] = "de_DE"
            $0.answer { $0.letterWidth = 2 }
        },
        Case(
            "encoding", "US-ASCII as no locale is set: only ASCII is used",
            "LC_ALL=C.UTF-8, or another one with UTF-8 that locale -a lists"
        ) {
            $0.encoding = "US-ASCII"
            $0.environment["LANG"] = nil
            $0.asking = .silent
        },
        Case(
            "encoding", "UTF-8, but the terminal shows two letters for one", "set the terminal to UTF-8, or LC_ALL=C"
        ) { $0.answer { $0.letterWidth = 2 } },

        Case(
            "blocks", "wide, as measured: pictures come out torn",
            "tell the terminal that ambiguous characters are narrow, or play with --glyphs ascii"
        ) { $0.answer { $0.blockWidth = 2 } },
        Case(
            "blocks", "narrow, but arrows are wide, as measured: pictures come out torn",
            "tell the terminal that ambiguous characters are narrow, or play with --glyphs ascii"
        ) { $0.answer { $0.signWidth = 2 } },
        Case(
            "blocks", "two columns wide in this locale: cubes are of coloured blanks",
            "a locale that is not East Asian, as LC_ALL=C.UTF-8"
        ) { $0.capabilities.hasBlocks = false },
        Case("blocks", "assumed to be one column wide: the terminal does not answer") {
            $0.asking = .silent
        },
        Case("blocks", "assumed to be one column wide: not measured, as it is late") {
            $0.asking = .notAsked("as it is late")
        },

        Case(
            "tmux", "unknown whether it passes 24-bit colours on to the terminal outside",
            "for 24 bits: set -as terminal-features ',*:RGB' in ~/.tmux.conf"
        ) { $0.environment["TMUX"] = "/tmp/tmux" },
        Case(
            "tmux", "unknown whether it passes 24-bit colours on to the terminal outside",
            "for 24 bits: set -as terminal-features ',*:RGB' in ~/.tmux.conf; COLORTERM=truecolor"
        ) {
            $0.environment["TMUX"] = "/tmp/tmux"
            $0.capabilities.colors = .palette
        },
        Case("screen", "GNU screen has 256 colours at most") { $0.environment["STY"] = "1" },
        Case("network", "over ssh: 30 frames a second instead of 60") { $0.environment["SSH_TTY"] = "/dev/pts/1" },
    ]
}
