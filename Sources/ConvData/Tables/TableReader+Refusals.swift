/// Why a table cannot be read, and where.
extension TableReader {
    /// A row is as long as the first one.
    func checkLength(of line: TableLine, at number: Int) throws(DataError) {
        guard let first, first.count != line.cells.count else { return }
        if let dots = line.cells.firstIndex(where: { $0.text.count > 1 && $0.text.allSatisfy { $0 == .dot } }),
            let refusal = refusal(of: line.cells[dots], in: dots, at: number)
        {
            throw refusal
        }
        let emptyEnd = DataError("the last cell is empty", hint: "fill it, for example with 0")
        if line.hasEmptyEnd, !first.hasEmptyEnd, line.cells.count == first.count - 1 {
            throw located(emptyEnd, in: line.cells.count, at: number)
        }
        if first.hasEmptyEnd, !line.hasEmptyEnd, line.cells.count == first.count + 1 {
            var error = emptyEnd
            error.line = first.line
            throw error
        }
        throw DataError(
            "the row has \(line.cells.count.counted("number")) but the row in line \(first.line) has \(first.count)",
            hint: "give every row the same length", line: number)
    }

    /// Twice as many cells as headings are numbers with decimal commas, and commas between them; of one cell more the
    /// first is no name.
    func checkHeading(above line: TableLine, at number: Int) throws(DataError) {
        let (headings, cells) = (heading.rows.last?.count ?? 0, line.cells.count)
        guard headings > 1, line.separator != .space,
            line.separator == .comma && cells == 2 * headings
                || cells == headings + 1 && !heading.leavesOutFirst(of: line) && !line.cells[0].isQuoted
        else { return }
        throw otherHeading(above: line, at: number)
    }

    func otherHeading(above line: TableLine, at number: Int) -> DataError {
        let headings = heading.rows.last?.count ?? 0
        return DataError(
            "the row has \(line.cells.count.counted("cell")), but the heading above it has \(headings)",
            hint: "give every column a heading; if commas are decimal, separate the cells with ';'", line: number)
    }

    /// In the first row of all it may be the corner of a heading that has no words.
    func emptyCell(_ cell: TableCell, in line: TableLine) -> DataError {
        let isCorner = rows == 0 && heading.isEmpty && cell.start == line.cells[0].start
        return isCorner
            ? DataError(
                "the first cell is empty, as in a heading above an index",
                hint: "save the table without them, in pandas with index=False, header=False")
            : DataError("there is no number before the separator", hint: "fill the empty cell, for example with 0")
    }

    func refusal(of cell: TableCell, in column: Int, at number: Int) -> DataError? {
        do throws(DataError) {
            _ = try NumberToken.value(cell.text)
            return nil
        } catch {
            return located(error, in: column, at: number)
        }
    }

    /// The place as one finds it in a spreadsheet, and as `--column` counts.
    ///
    /// - Parameters:
    ///   - column: of the table, from 0.
    ///   - number: of the line, from 1.
    func located(_ error: DataError, in column: Int, at number: Int) -> DataError {
        var error = error
        (error.line, error.column) = (number, column + 1)
        error.heading = first.flatMap { heading.name(of: column, among: $0.count) }
        return error
    }

    /// Some mistakes are common in such files; each has a better hint than how a number is written.
    func explained(_ error: DataError, _ cell: TableCell, in line: TableLine) -> DataError {
        var error = error
        if SpreadsheetError.begins(cell.text) {
            error.hint = "a spreadsheet had no number there: fill the cell, for example with 0"
        } else if cell.text.first == .hash {
            error.hint = "write a number there, or a blank behind '#' where a comment is meant"
        } else if cell.text.contains(.comma), cell.text.contains(.dot) {
            error.hint = "write it without separators of thousands"
        } else if cell.text.contains(where: { $0 == .comma || $0.isBlank }) {
            error.hint = Rows.separatorHint
        } else if !heading.isEmpty, !options.anyNumber, options.column == nil, columns.count > 1 {
            // Names of rows are left out by themselves where nothing is written above them.
            let areNames = line.cells[0].start == cell.start && !line.cells.dropFirst().contains(where: \.isWord)
            error.hint =
                "choose one column for 1d with --column, by its heading or its number, or "
                + (areNames
                    ? "empty the cell above the names, and all others are read" : "leave this one out of the file")
        }
        return error
    }
}
