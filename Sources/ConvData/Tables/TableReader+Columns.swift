/// Which columns of a table are read.
extension TableReader {
    func wantedColumns(of line: TableLine) throws(DataError) -> Range<Int> {
        let count = line.cells.count
        switch options.column {
        case .number(let number):
            guard (1...count).contains(number) else {
                throw DataError(
                    "there is no column \(number): the table has \(count.counted("column"))",
                    hint: "use a column from 1 to \(count)")
            }
            return number - 1..<number
        case .heading(let name):
            let index = try heading.index(of: name, among: count)
            guard index < count else {
                throw DataError(
                    "there is no number under the heading \(Excerpt.quoted(name)): the row has \(count.counted("cell"))",
                    hint: "give every row as many cells as the heading")
            }
            return index..<index + 1
        case nil:
            let isNamed =
                line.cells[0].isQuoted && count > 1 && !SpreadsheetError.begins(line.cells[0].text)
                && !line.cells.dropFirst().contains(where: \.isQuoted)
            return (isNamed || options.hasIndex && count > 1 || heading.leavesOutFirst(of: line) ? 1 : 0)..<count
        }
    }
}
