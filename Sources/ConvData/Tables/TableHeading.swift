/// The rows of words above the numbers of a table.
struct TableHeading {
    /// Every row's cells, as text.
    private(set) var rows: [[String]] = []
    /// Whether nothing separates cells in the last row.
    private(set) var isOneCell = false
    /// Rows whose words only blanks part, whole, by their places.
    private var sentences: [Int: String] = [:]

    /// Whether a line belongs to a heading: it has words, empty cells, and no number.
    ///
    /// pandas' own index counts as one, though its names are numbers: an empty cell, then 0, 1, 2.
    static func accepts(_ line: TableLine) -> Bool {
        let cells = line.cells
        if cells.contains(where: \.isWord) {
            return cells.allSatisfy { $0.isWord || $0.text.isEmpty }
        }
        guard cells.count > 1, cells[0].text.isEmpty else { return false }
        return cells.dropFirst().enumerated().allSatisfy { $1.text.elementsEqual("\($0)".utf8) }
    }

    mutating func take(_ line: TableLine) {
        if line.separator == .space, let first = line.cells.first, let last = line.cells.last {
            sentences[rows.count] = String(decoding: line.text[first.start..<last.text.endIndex], as: UTF8.self)
        }
        isOneCell = line.cells.count == 1 && !line.hasEmptyEnd
        rows.append(line.cells.map { String(decoding: $0.text, as: UTF8.self) })
    }

    /// Blanks separate headings only where they separate numbers.
    mutating func settle(above line: TableLine) {
        guard line.separator != .space || line.cells.count == 1 else { return }
        for (place, sentence) in sentences { rows[place] = [sentence] }
        isOneCell = isOneCell || sentences[rows.count - 1] != nil
        sentences = [:]
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Whether the first column has names of rows: it has no heading of its own. Numbers are names only where they may
    /// count, and where blanks separate, as in what R and pandas print.
    func leavesOutFirst(of line: TableLine) -> Bool {
        let cells = line.cells
        guard cells.count > 1, let last = rows.last else { return false }
        if last.count == cells.count { return last[0].isEmpty }
        return last.count == cells.count - 1 && (line.separator == .space || Self.mayBeName(cells[0]))
    }

    private static func mayBeName(_ cell: TableCell) -> Bool {
        let name = String(decoding: cell.text.prefix(40), as: UTF8.self)
        return name == "0" || name == "1" || (try? cell.value(decimalComma: true, anyNumber: false)) == nil
    }

    /// The heading of a column, where it has one.
    func name(of column: Int, among columns: Int) -> String? {
        guard let last = rows.last else { return nil }
        let index = column - (last.count == columns - 1 ? 1 : 0)
        return last.indices.contains(index) && !last[index].isEmpty ? last[index] : nil
    }

    /// The place of a column, from 0, among so many.
    func index(of name: String, among columns: Int) throws(DataError) -> Int {
        let offsets = rows.map { (names: $0, offset: $0.count == columns - 1 ? 1 : 0) }
        for isEqual in [{ $0 == $1 }, { $0.lowercased() == $1.lowercased() }] as [(String, String) -> Bool] {
            for (names, offset) in offsets {
                if let index = names.firstIndex(where: { isEqual($0, name) }) { return index + offset }
            }
        }
        let names = (rows.last ?? []).filter { !$0.isEmpty }
        throw DataError(
            "no column has the heading \(Excerpt.quoted(name))",
            hint: names.isEmpty
                ? "the table has no heading: give the column's number, from 1"
                : Suggestion.closest(to: name, among: names).map { "did you mean \(Excerpt.quoted($0))?" }
                    ?? "the headings are \(names.prefix(6).map { Excerpt.quoted($0) }.joined(separator: ", "))")
    }
}
