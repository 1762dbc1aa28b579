import Picture
import Terminal

/// What a terminal says of itself when it is asked.
package struct TerminalAnswers: Equatable, Sendable {
    /// Columns that characters were seen to take, each written at the left edge.
    package var letterWidth: Int
    package var blockWidth: Int
    package var signWidth: Int
    /// Whether a 24-bit colour was kept as it was set; nil where that question was not answered.
    package var keepsDirectColors: Bool?
    package var background: Color?

    package init(
        letterWidth: Int, blockWidth: Int, signWidth: Int, keepsDirectColors: Bool? = nil, background: Color? = nil
    ) {
        self.letterWidth = letterWidth
        self.blockWidth = blockWidth
        self.signWidth = signWidth
        self.keepsDirectColors = keepsDirectColors
        self.background = background
    }
}

extension TerminalAnswers {
    /// Two bytes in UTF-8. A terminal of another encoding shows two letters; no byte of it does harm there.
    private static let letter = "é"
    private static let blocks = "▀█▌▘▚"
    private static let signs = "·→×∗"

    /// Each line is cleared, so that nothing of it stays. Whatever else is asked stands before the question where the
    /// cursor is, which all terminals answer: after that answer nothing more comes.
    package static let question =
        // The background's colour (OSC 11), and how text is drawn after a colour was set (DECRQSS).
        "\r\u{1B}]11;?\u{1B}\\\u{1B}[48;2;1;2;3m\u{1B}P$qm\u{1B}\\\u{1B}[m"
        + [letter, blocks, signs].map { "\r\($0)\u{1B}[6n" }.joined() + "\r\u{1B}[K"

    /// Reports of where the cursor is that come back.
    package static let reportCount = 3

    /// - Parameter bytes: what came back. Other things may be among it, such as keys.
    package init?(_ bytes: [UInt8]) {
        let sequences = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}")
        let widths = sequences.compactMap(Self.columnsBeforeCursor)
        guard widths.count == Self.reportCount else { return nil }
        letterWidth = widths[0]
        blockWidth = Self.each(widths[1], of: Self.blocks)
        signWidth = Self.each(widths[2], of: Self.signs)
        keepsDirectColors = sequences.compactMap(Self.keepsDirectColors).first
        background = sequences.compactMap(Self.background).first
    }

    /// Of one character: the widest there is, should they differ.
    private static func each(_ width: Int, of characters: String) -> Int {
        (width + characters.count - 1) / characters.count
    }

    /// No terminal is wider, whatever it says.
    private static let columns = 1...10_000

    /// `[12;6R`: the cursor is in the sixth column.
    private static func columnsBeforeCursor(_ sequence: Substring) -> Int? {
        guard sequence.first == "[", let end = sequence.firstIndex(of: "R") else { return nil }
        let numbers = sequence[..<end].dropFirst().split(separator: ";", omittingEmptySubsequences: false)
        guard numbers.count == 2, Int(numbers[0]) != nil, let column = Int(numbers[1]), columns.contains(column) else {
            return nil
        }
        return column - 1
    }

    /// `P1$r0;48:2::1:2:3m`, with semicolons too; a terminal with fewer colours answers with the nearest it has.
    private static func keepsDirectColors(_ sequence: Substring) -> Bool? {
        guard sequence.hasPrefix("P1$r"), let end = sequence.firstIndex(of: "m") else { return nil }
        return sequence[..<end].dropFirst(4).split { $0 == ":" || $0 == ";" }.suffix(3) == ["1", "2", "3"]
    }

    /// `]11;rgb:1c1c/1c1c/1c1c`, of up to four hexadecimal digits each.
    private static func background(_ sequence: Substring) -> Color? {
        let prefix = "]11;"
        guard sequence.hasPrefix(prefix) else { return nil }
        // What follows, up to the bell that may end it.
        return Color(spelled: sequence.dropFirst(prefix.count).prefix { $0 != "\u{7}" })
    }
}
