/// Reads a table line by line, so that what is not asked for is never kept.
struct TableReader {
    let bytes: [UInt8]
    let options: NumberOptions
    private var values: [Double] = []
    private(set) var rows = 0
    private(set) var heading = TableHeading()
    /// The first row of numbers.
    private(set) var first: (line: Int, count: Int, hasEmptyEnd: Bool)?
    /// The columns that are read, known with the first row.
    private(set) var columns = 0..<0
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
        try checkLength(of: line, at: place)
        rows += 1
    }

    private mutating func value(of cell: TableCell, in line: TableLine) throws(DataError) -> Double {
        guard !cell.text.isEmpty else { throw emptyCell(cell, in: line) }
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
                line.cells[0].isQuoted && line.cells.count > 1 && !line.cells.dropFirst().contains(where: \.isQuoted)
            return (isNamed || heading.leavesOutFirst(of: count) ? 1 : 0)..<count
        }
    }
}
