/// Reads a table line by line, so that what is not asked for is never kept.
struct TableReader {
    private let bytes: [UInt8]
    private let options: NumberOptions
    private var values: [Double] = []
    private var rows = 0
    private var heading = TableHeading()
    /// The first row of numbers.
    private var first: (line: Int, count: Int, hasEmptyEnd: Bool)?
    /// The columns that are read, known with the first row.
    private var columns = 0..<0
    private var hasDecimalCommas = false
    /// Why the first line of the heading holds no numbers, in case none follow.
    private var noNumbers: DataError?

    init(bytes: [UInt8], options: NumberOptions) {
        self.bytes = bytes
        self.options = options
    }

    mutating func read() throws(DataError) -> ReadNumbers {
        let start = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
        for (index, range) in TextLines(bytes[start...]).enumerated() {
            guard let line = TableLine(range, of: bytes) else { continue }
            if first == nil, TableHeading.accepts(line) {
                noNumbers = noNumbers ?? refusal(of: line.cells[0], at: (index + 1, range.lowerBound))
                heading.take(line)
            } else {
                try take(line, at: (index + 1, range.lowerBound))
            }
        }
        guard first != nil else {
            throw noNumbers ?? DataError("there are no numbers", hint: "write one row of numbers a line")
        }
        let isSignal = rows == 1 || columns.count == 1
        return ReadNumbers(
            array: NumberArray(shape: isSignal ? [values.count] : [rows, columns.count], values: values),
            form: .table, remarks: remarks)
    }

    private var remarks: [String] {
        [
            heading.isEmpty ? nil : "without its heading",
            columns.lowerBound == 1 && options.column == nil ? "without its row names" : nil,
            hasDecimalCommas ? "with decimal commas" : nil,
        ].compactMap(\.self)
    }

    /// - Parameter place: the line's number and where it begins.
    private mutating func take(_ line: TableLine, at place: (line: Int, start: Int)) throws(DataError) {
        if first == nil {
            columns = try wantedColumns(of: line)
            first = (place.line, line.cells.count, line.emptyEnd != nil)
        }
        // A row of another length is looked at before it is refused: what is in it may say more than its length.
        for cell in line.cells[columns.clamped(to: line.cells.indices)] {
            guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
            do throws(DataError) {
                try values.append(value(of: cell, in: line))
            } catch {
                throw located(error, at: cell.start, place)
            }
        }
        try endRow(line, at: place)
        rows += 1
    }

    private mutating func value(of cell: TableCell, in line: TableLine) throws(DataError) -> Double {
        guard !cell.text.isEmpty else {
            let isCorner = rows == 0 && heading.isEmpty && cell.start == line.cells[0].start
            throw isCorner
                ? DataError(
                    "the first cell is empty, as in a heading above an index",
                    hint: "save the table without them, in pandas with index=False, header=False")
                : DataError(
                    "there is no number before the separator", hint: "fill the empty cell, for example with 0")
        }
        do throws(DataError) {
            let value = try cell.value(decimalComma: line.hasDecimalCommas, anyNumber: options.anyNumber)
            hasDecimalCommas = hasDecimalCommas || cell.hasDecimalComma
            return value
        } catch {
            throw explained(error, cell)
        }
    }

    private func wantedColumns(of line: TableLine) throws(DataError) -> Range<Int> {
        let count = line.cells.count
        switch options.column {
        case .number(let number):
            guard number <= count else {
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
                line.cells[0].isQuoted && line.cells.count > 1 && !line.cells.dropFirst().contains(where: \.isQuoted)
            return (isNamed || heading.leavesOutFirst(of: count) ? 1 : 0)..<count
        }
    }

    private func endRow(_ line: TableLine, at place: (line: Int, start: Int)) throws(DataError) {
        guard let first, first.count != line.cells.count else { return }
        let emptyCell = DataError("the last cell is empty", hint: "fill it, for example with 0")
        if line.emptyEnd != nil, !first.hasEmptyEnd, line.cells.count == first.count - 1 {
            throw located(emptyCell, at: line.emptyEnd ?? place.start, place)
        }
        if first.hasEmptyEnd, line.emptyEnd == nil, line.cells.count == first.count + 1 {
            var error = emptyCell
            error.line = first.line
            throw error
        }
        throw DataError(
            "the row has \(line.cells.count.counted("number")) but the row in line \(first.line) has \(first.count)",
            hint: "give every row the same length", line: place.line)
    }

    private func refusal(of cell: TableCell, at place: (line: Int, start: Int)) -> DataError? {
        do throws(DataError) {
            _ = try NumberToken.value(cell.text)
            return nil
        } catch {
            return located(error, at: cell.start, place)
        }
    }

    private func located(_ error: DataError, at offset: Int, _ place: (line: Int, start: Int)) -> DataError {
        var error = error
        error.line = place.line
        error.column = bytes[place.start..<offset].count { !$0.isContinuation } + 1
        return error
    }

    /// Two mistakes are common in such files; each has a better hint than how a number is written.
    private func explained(_ error: DataError, _ cell: TableCell) -> DataError {
        var error = error
        if cell.text.contains(.comma), cell.text.contains(.dot) {
            error.hint = "write it without separators of thousands"
        } else if cell.text.contains(where: { $0 == .comma || $0.isBlank }) {
            error.hint = Rows.separatorHint
        } else if !heading.isEmpty, options == NumberOptions(), columns.count > 1 {
            error.hint = "choose a column of numbers with --column, by its heading or its number"
        }
        return error
    }
}
