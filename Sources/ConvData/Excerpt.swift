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

    static func quoted(_ text: String) -> String {
        quoted(text.utf8)
    }

    /// The text with every control character, line break and invisible mark replaced by `?`.
    package static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isPrintable($0) ? $0 : "?" }))
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}

extension [Int] {
    /// A shape as it is written everywhere: `[3,28,28]`.
    var shapeText: String {
        "[" + map(String.init).joined(separator: ",") + "]"
    }
}
