/// A line of cells.
struct TableLine {
    /// The cells, without an empty one after a separator at the end.
    let cells: [TableCell]
    let separator: UInt8
    /// All of it, without its comment.
    let text: ArraySlice<UInt8>
    /// Whether there is an empty cell after the last separator.
    let hasEmptyEnd: Bool

    /// Whether a comma within a cell is decimal.
    var hasDecimalCommas: Bool { separator == .semicolon || separator == .tab }

    /// - Parameters:
    ///   - isLeading: whether no number stands above it.
    ///   - known: what separates its cells; nil where the line tells.
    /// - Returns: nil for a line without cells.
    init?(_ line: Range<Int>, of bytes: [UInt8], isLeading: Bool, separatedBy known: UInt8?) {
        let line = bytes[line][..<TableComment.start(in: bytes[line], isLeading: isLeading)]
        let data = line.trimmed
        guard !data.isEmpty else { return nil }
        let isQuoted = data.contains(.quotationMark)
        let separator = known ?? Self.separator(of: data, isQuoted: isQuoted)
        var cells: [TableCell] = []
        var start = data.startIndex
        while start < data.endIndex {
            let rest = data[start...]
            let end = isQuoted ? Self.end(of: rest, separator) : rest.firstIndex(of: separator) ?? rest.endIndex
            let text = data[start..<end].trimmed
            // Blanks may come in runs; the other separators have a cell before them.
            if !text.isEmpty || separator != .space { cells.append(Self.cell(text, at: start)) }
            start = end + 1
        }
        self.cells = cells
        self.separator = separator
        text = line
        // Where a tab ends a line it is trimmed away like any blank.
        let isTabAtEnd = separator == .tab && line.last == .tab
        hasEmptyEnd = data.last == separator || isTabAtEnd
    }

    /// The strongest one that the line has outside of quotation marks. With a comma before every tab it is the comma that
    /// separates.
    private static func separator(of data: ArraySlice<UInt8>, isQuoted: Bool) -> UInt8 {
        let data = isQuoted ? unquoted(data) : data
        if data.contains(.semicolon) { return .semicolon }
        guard data.contains(.tab) else { return data.contains(.comma) ? .comma : .space }
        let isLoose = data.indices.dropLast().contains { data[$0] == .comma && data[$0 + 1].isBlank }
        return isLoose ? .comma : .tab
    }

    /// What stands outside of quotation marks.
    private static func unquoted(_ data: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var isQuoted = false
        return data.filter { byte in
            if byte == .quotationMark { isQuoted.toggle() }
            return !isQuoted
        }[...]
    }

    /// Where the cell ends that begins a text: at a separator that is not within quotation marks.
    private static func end(of rest: ArraySlice<UInt8>, _ separator: UInt8) -> Int {
        var isQuoted = false
        let end = rest.firstIndex { byte in
            if byte == .quotationMark { isQuoted.toggle() }
            return !isQuoted && byte == separator
        }
        // A quotation mark without a second one is a character like any other.
        return end ?? (isQuoted ? rest.firstIndex(of: separator) : nil) ?? rest.endIndex
    }

    private static func cell(_ text: ArraySlice<UInt8>, at start: Int) -> TableCell {
        let start = text.isEmpty ? start : text.startIndex
        guard text.count >= 2, text.first == .quotationMark, text.last == .quotationMark else {
            return TableCell(text: text, isQuoted: false, start: start)
        }
        return TableCell(text: text.dropFirst().dropLast().trimmed, isQuoted: true, start: start)
    }
}
