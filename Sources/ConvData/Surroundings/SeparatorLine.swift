/// Excel's first line, which says what separates the cells: `sep=;`.
enum SeparatorLine {
    static func strip(_ text: inout NumberText) {
        let start = text.bytes.textStart
        let line = text.bytes[start...].prefix { $0 != .newline && $0 != .carriageReturn }
        // A tab is a blank like any at the end of a line.
        let words = line.filter { $0 != .quotationMark }
        guard words.count == 5, words.prefix(4).elementsEqual("sep=".utf8) else { return }
        let separator = words[4]
        guard [.semicolon, .comma, .tab, .bar].contains(separator) else { return }
        text.separator = separator
        text.bytes.blank(start..<line.endIndex)
    }
}
