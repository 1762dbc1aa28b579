/// The rows of words above the numbers of a table.
struct TableHeading {
    /// Every row's cells, as text.
    private(set) var rows: [[String]] = []

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
        rows.append(line.cells.map { String(decoding: $0.text, as: UTF8.self) })
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Whether the first of so many columns has names of rows: it has no heading of its own.
    func leavesOutFirst(of columns: Int) -> Bool {
        guard columns > 1, let last = rows.last else { return false }
        return last.count == columns - 1 || last.count == columns && last[0].isEmpty
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
