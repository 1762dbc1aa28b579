extension Unicode.Scalar {
    /// This character if it takes exactly one column, or a question mark.
    var inOneColumn: Unicode.Scalar {
        if value < 0x7F { return value < 0x20 ? "?" : self }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .nonspacingMark, .enclosingMark, .spacingMark,
            .lineSeparator, .paragraphSeparator:
            return "?"
        default:
            return isWide || isJamoTail ? "?" : self
        }
    }

    /// Whether a cell of the canvas can show it.
    package var isInOneColumn: Bool { inOneColumn == self }

    /// Two columns in every terminal: the East Asian scripts in full width, and emoji.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
            0x1F200...0x1F2FF, 0x20000...0x3FFFF:
            true
        default:
            properties.isEmojiPresentation
        }
    }

    /// Vowels and final consonants that stack onto the syllable before them.
    private var isJamoTail: Bool {
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }

    /// How many columns it takes: none where it stands upon the character before it.
    package var columns: Int {
        switch properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark: 0
        default: isJamoTail ? 0 : isWide ? 2 : 1
        }
    }

    /// The ASCII character that comes nearest, or a question mark.
    var inASCII: Unicode.Scalar {
        if value < 0x7F { return inOneColumn }
        return Self.lookalikes[self] ?? "?"
    }

    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "·": "*", "∗": "*", "•": "*", "×": "x", "⋅": "*", "÷": "/", "±": "~",
        "→": ">", "←": "<", "↑": "^", "↓": "v", "▶": ">", "◀": "<", "▲": "^", "▼": "v", "›": ">", "‹": "<",
        "Σ": "S", "∑": "S", "−": "-", "–": "-", "—": "-", "…": ".", "≈": "~", "≤": "<", "≥": ">", "≠": "!",
        "│": "|", "┃": "|", "║": "|", "─": "-", "━": "=", "═": "=", "█": "=", "┄": "-", "╌": "-", "┆": ":", "╎": ":",
        "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "╭": "+", "╮": "+", "╰": "+", "╯": "+", "●": "o", "○": "o", "■": "#", "□": "#", "✓": "v",
        "▀": "\"", "▄": "_", "▌": "|", "▐": "|", "░": ".", "▒": ":", "▓": "#",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "°": "o", "²": "2", "³": "3", "\u{A0}": " ",
    ]
}

extension String {
    /// How many columns a terminal takes for it.
    package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}
