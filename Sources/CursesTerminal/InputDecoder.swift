import CCurses
import Picture
import Terminal

/// Bytes and key codes from curses, made into keys and what the mouse did.
///
/// Characters are put together here, byte by byte, as a terminal may send half of one; what is not UTF-8 is dropped, and
/// so are escape sequences that stand for no key known here, among them what a terminal answers.
struct InputDecoder {
    private enum State {
        case ground
        /// Escape has come; what follows decides whether it was the key.
        case escape
        /// `ESC [` has come; what follows decides whose sequence it is.
        case introducer
        /// Inside a sequence that is not known, up to its final byte; this was its first.
        case sequence(first: UInt8)
        /// Inside a string of the terminal's (OSC, DCS, APC, PM, SOS), up to its end.
        case string(TerminalString)
        /// Escape has come inside a string: a backslash ends both.
        case stringEnd(TerminalString)
        case mouse(MouseReport)
        /// Inside a character of several bytes.
        case character(value: UInt32, missing: Int, least: UInt32)
    }

    private var state = State.ground

    /// What the terminal has said of itself.
    private(set) var answers = Answers()
    /// While an answer is under way, silence is no end: the rest of whatever has begun is still to come.
    var expectsAnswer = false

    struct Answers {
        var background: Color?
        /// What kind of terminal it is: asked last, so nothing else is on its way.
        var hasKind = false
    }

    /// What is complete with this byte or code.
    mutating func decode(_ code: Int32) -> [InputEvent] {
        let before = state
        state = .ground
        switch before {
        case .ground:
            return start(code)
        case .escape where code == UInt8(ascii: "["):
            state = .introducer
            return []
        case .escape:
            if let string = TerminalString(introducedBy: code) {
                state = .string(string)
                return []
            }
            return [.key(.escape)] + start(code)
        case .introducer:
            guard let report = MouseReport(introducedBy: code) else {
                return continueSequence(code, first: UInt8(truncatingIfNeeded: code))
            }
            state = .mouse(report)
            return []
        case .mouse(let report):
            return continueMouse(report, code)
        case .sequence(let first):
            return continueSequence(code, first: first)
        case .string(let string):
            return continueString(string, code)
        case .stringEnd(let string) where code == UInt8(ascii: "\\"):
            take(string)
            return []
        case .stringEnd:
            // Escape breaks a string off, and begins something else.
            state = .escape
            return decode(code)
        case .character(let value, let missing, let least):
            return continueCharacter(code, value, missing, least)
        }
    }

    /// What is complete as nothing more has come.
    mutating func flush() -> [InputEvent] {
        if expectsAnswer { return [] }
        switch state {
        // No keyboard begins these, so the rest is on its way.
        case .ground, .character, .mouse, .sequence: return []
        case .string(let string) where !string.isEmpty: return []
        case .escape, .stringEnd:
            state = .ground
            return [.key(.escape)]
        case .introducer:
            state = .ground
            return [.key(.escape), .key(.character("["))]
        case .string(let string):
            state = .ground
            return [.key(.escape), .key(.character(string.introducer))]
        }
    }

    private mutating func start(_ code: Int32) -> [InputEvent] {
        switch code {
        case 0x1B:
            state = .escape
            return []
        case 0x00..<0x80:
            return Self.asciiKey(UInt8(code)).map { [.key($0)] } ?? []
        case 0xC2...0xDF:
            state = .character(value: UInt32(code & 0x1F), missing: 1, least: 0x80)
            return []
        case 0xE0...0xEF:
            state = .character(value: UInt32(code & 0x0F), missing: 2, least: 0x800)
            return []
        case 0xF0...0xF4:
            state = .character(value: UInt32(code & 0x07), missing: 3, least: 0x10000)
            return []
        default:
            return Self.namedKey(code).map { [.key($0)] } ?? []
        }
    }

    private mutating func continueSequence(_ code: Int32, first: UInt8 = 0) -> [InputEvent] {
        switch code {
        case 0x20...0x3F:
            state = .sequence(first: first)
            return []
        case 0x40...0x7E:
            // `ESC [ ? 62 ; 22 c`
            if first == UInt8(ascii: "?"), code == UInt8(ascii: "c") { answers.hasKind = true }
            return []
        default:
            return start(code)
        }
    }

    private mutating func continueString(_ string: TerminalString, _ code: Int32) -> [InputEvent] {
        switch code {
        case 0x1B: state = .stringEnd(string)
        case 0x07: take(string)
        case 0x20...0xFF:
            var string = string
            string.append(UInt8(code))
            state = .string(string)
        default: return start(code)
        }
        return []
    }

    private mutating func take(_ string: TerminalString) {
        answers.background = string.background ?? answers.background
    }

    private mutating func continueMouse(_ report: MouseReport, _ code: Int32) -> [InputEvent] {
        var report = report
        switch report.take(code) {
        case .unfinished:
            state = .mouse(report)
            return []
        case .finished(let event):
            return event.map { [.mouse($0)] } ?? []
        case .malformed:
            return continueSequence(code)
        }
    }

    private mutating func continueCharacter(_ code: Int32, _ value: UInt32, _ missing: Int, _ least: UInt32)
        -> [InputEvent]
    {
        guard (0x80...0xBF).contains(code) else { return start(code) }
        let value = value << 6 | UInt32(code & 0x3F)
        if missing > 1 {
            state = .character(value: value, missing: missing - 1, least: least)
            return []
        }
        guard value >= least, value > 0x9F, let scalar = Unicode.Scalar(value) else { return [] }
        return [.key(.character(Character(scalar)))]
    }

    private static func asciiKey(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
        default: nil
        }
    }

    private static func namedKey(_ code: Int32) -> Key? {
        switch Int(code) {
        case terminal_key_left: .left
        case terminal_key_right: .right
        case terminal_key_up: .up
        case terminal_key_down: .down
        case terminal_key_home: .home
        case terminal_key_end: .end
        case terminal_key_page_up: .pageUp
        case terminal_key_page_down: .pageDown
        case terminal_key_enter: .enter
        case terminal_key_back_tab: .backTab
        case terminal_key_backspace: .backspace
        case terminal_key_delete: .delete
        case terminal_key_insert: .insert
        case terminal_key_function + 1...terminal_key_function + 12: .function(Int(code) - terminal_key_function)
        default: nil
        }
    }
}
