/// The user's text as it may be shown in a message: short, and without anything a terminal would obey.
package enum Excerpt {
    static let limit = 20

    /// The first twenty characters in quotes.
    static func quoted(_ bytes: some Collection<UInt8>) -> String {
        // Four bytes hold any character, and one more character tells whether something was cut off.
        let scalars = String(decoding: bytes.prefix((limit + 1) * 4), as: UTF8.self).unicodeScalars
        let shown = String(String.UnicodeScalarView(scalars.prefix(limit)))
        return "'" + printable(shown) + (scalars.count > limit ? "..." : "") + "'"
    }

    package static func quoted(_ text: String) -> String {
        quoted(text.utf8)
    }

    /// A name as somebody wrote it, however long that is.
    static func name(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(64)
        return printable(String(String.UnicodeScalarView(shown)))
            + (shown.endIndex < text.unicodeScalars.endIndex ? "..." : "")
    }

    /// The text with a name in place of every control character, line break, invisible mark and blank that is none:
    /// `<ESC>`, `<U+202E>`.
    package static func printable(_ text: String) -> String {
        text.unicodeScalars.map { isPrintable($0) ? String($0) : "<\(name(of: $0))>" }.joined()
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        if scalar.value < controlNames.count { return String(controlNames[Int(scalar.value)]) }
        if scalar.value == 0x7F { return "DEL" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The first 32 characters of ASCII.
    private static let controlNames = """
        NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI \
        DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US
        """.split(separator: " ")
}

extension [Int] {
    /// A shape as it is written everywhere: `[3,28,28]`.
    package var shapeText: String {
        "[" + map(String.init).joined(separator: ",") + "]"
    }
}

extension String {
    /// With a capital, unless it begins with what is to be typed, and a full stop.
    package var asSentence: String {
        let isTyped = hasPrefix("convviz ") || hasPrefix("-")
        return (isTyped ? self : prefix(1).uppercased() + dropFirst()) + (hasSuffix("?") ? "" : ".")
    }
}
