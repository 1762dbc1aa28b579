/// A single column whose decimal commas look like commas between two: `Volt`, then `1,5` and `2,5` below it.
enum DecimalColumn {
    /// Whether lines are one number each, some with a comma and none with more than one.
    static func isIn(_ lines: ArraySlice<UInt8>) -> Bool {
        var hasComma = false
        for range in TextLines(lines) {
            let line = lines[range]
            let data = line[..<TableComment.start(in: line, isLeading: false)].trimmed
            guard !data.contains(.semicolon), !data.contains(.tab) else { return false }
            // What has no comma is for the reader to refuse, if it is no number.
            guard data.contains(.comma) else { continue }
            guard isDecimal(data) else { return false }
            hasComma = true
        }
        return hasComma
    }

    /// `-1,5`, also `1.234,5`, whose thousands are refused later.
    private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.drop { $0 == .minus || $0 == .plus }
            .split(separator: .comma, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].first?.isDigit == true, parts[1].first?.isDigit == true else { return false }
        return parts[0].allSatisfy(isPart) && parts[1].allSatisfy { isPart($0) || $0 == .minus || $0 == .plus }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isDigit || byte == .dot || byte | 0x20 == UInt8(ascii: "e")
    }

    /// Whether a row of two columns could be one number with a decimal comma.
    static func mayBe(_ line: TableLine) -> Bool {
        let cells = line.cells
        guard line.separator == .comma, cells.count == 2, !line.hasEmptyEnd,
            cells[1].start == cells[0].text.endIndex + 1, !cells[0].isQuoted, !cells[1].isQuoted
        else { return false }
        let whole = cells[0].text.drop { $0 == .minus || $0 == .plus }
        return !whole.isEmpty && whole.allSatisfy(\.isDigit) && cells[1].text.allSatisfy(\.isDigit)
    }
}
