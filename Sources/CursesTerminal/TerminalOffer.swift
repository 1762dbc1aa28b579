import CCurses
import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What kind of terminal there is, and how many colours it offers.
struct TerminalOffer {
    var type: String
    var colors: ColorDepth

    init(_ options: CursesOptions, tty: Int32) throws(CursesError) {
        guard let type = options.type ?? Self.environment("TERM") else { throw .noType }
        var count: Int32 = 0
        switch Int(terminal_look_up(type, tty, &count)) {
        case terminal_ok: break
        case terminal_busy: throw .busy
        case terminal_too_simple: throw .tooSimple(type)
        default: throw .unknownType(type)
        }
        self.type = type
        colors = Self.depth(
            ofColors: Int(count), type: type, colorTerm: Self.environment("COLORTERM"),
            isInTmux: Self.environment("TMUX") != nil)
    }

    /// 24 bit if COLORTERM says so of a terminal with 256 colours. GNU screen passes COLORTERM on, but cannot do it.
    static func depth(ofColors count: Int, type: String, colorTerm: String?, isInTmux: Bool) -> ColorDepth {
        let isScreen = type.hasPrefix("screen") && !isInTmux
        switch count {
        case ..<8: return .mono
        case ..<16: return .eight
        case ..<256: return .sixteen
        case 257...: return .direct
        default: return ["truecolor", "24bit"].contains(colorTerm) && !isScreen ? .direct : .palette
        }
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
