/// Where a comment begins in a line of a table: at a `#`, but not at any. One without a blank before or behind it is part
/// of a cell, or a number would vanish without a word.
enum TableComment {
    /// - Parameter isLeading: whether no number stands above the line. `#x,y` is a comment only there.
    /// - Returns: the end of the line where there is none.
    static func start(in line: ArraySlice<UInt8>, isLeading: Bool) -> Int {
        guard line.contains(.hash) else { return line.endIndex }
        var isQuoted = false
        for index in line.indices {
            if line[index] == .quotationMark { isQuoted.toggle() }
            if line[index] == .hash, !isQuoted, begins(at: index, of: line, isLeading) { return index }
        }
        return line.endIndex
    }

    private static func begins(at index: Int, of line: ArraySlice<UInt8>, _ isLeading: Bool) -> Bool {
        let isAtStart = line[..<index].allSatisfy(\.isBlank)
        let isRuler = isAtStart && isLeading && line[index...].trimmed.allSatisfy { $0 == .hash }
        guard isRuler || !SpreadsheetError.begins(line[index...]) else { return false }
        let next = line[index...].first { $0 != .hash }
        // A heading may be `#`, and may end in one.
        guard next != .comma, next != .semicolon else { return false }
        guard !isAtStart else { return isLeading || next.map(\.isBlank) ?? true }
        return line[index - 1].isBlank && next != .tab
    }
}
