/// Names of rows that are numbers, below a heading that has none for them: they count, or are no names.
struct NumberedRows {
    /// What the next row is called; nil where rows have other names, or none.
    private var next: Int?

    init() {}

    init(_ line: TableLine, below heading: TableHeading) {
        guard line.separator != .space, let first = line.cells.first, !first.isQuoted, line.cells.count > 1,
            heading.rows.last?.count == line.cells.count - 1
        else { return }
        next = Self.number(first)
    }

    /// Whether a row is the next one.
    mutating func count(_ line: TableLine) -> Bool {
        guard let next else { return true }
        // One of another length has a refusal of its own.
        guard let number = line.cells.first.flatMap(Self.number) else { return true }
        self.next = next + 1
        return number == next
    }

    /// A number that is larger than there are rows names none.
    private static func number(_ cell: TableCell) -> Int? {
        cell.text.count < 16 ? Int(String(decoding: cell.text, as: UTF8.self)) : nil
    }
}
