import Picture
import Terminal

/// A string that a terminal sends, as `ESC ] 11 ; rgb:ffff/ffff/ffff ESC \`: an answer, or an answer to somebody else.
struct TerminalString {
    /// The character after escape.
    let introducer: Character
    private var bytes: [UInt8] = []

    /// Of an answer that is read; the rest of a longer one is only swallowed.
    private static let longest = 64

    /// Nil if what comes after escape does not begin a string.
    init?(introducedBy code: Int32) {
        // OSC, DCS, APC, PM, SOS
        guard let byte = UInt8(exactly: code), "]P_^X".utf8.contains(byte) else { return nil }
        introducer = Character(Unicode.Scalar(byte))
    }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ byte: UInt8) {
        if bytes.count <= Self.longest { bytes.append(byte) }
    }

    /// The colour of the background, if this tells it.
    var background: Color? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard introducer == "]", text.hasPrefix("11;") else { return nil }
        return Color(spelled: text.dropFirst(3))
    }
}
