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
    private var rowNames = NumberedRows()
    private var signs = DecimalSigns()
    private var emptyLines = EmptyLines()
    /// What separates the cells of every line, where that is known.
    private var separator: UInt8?
    /// Whether one heading alone tells that commas are decimal.
    private var isDecimalColumn = false
    /// Whether every row of two columns could be one number with a decimal comma.
    private var mayBeDecimal = true
    /// Why the first line of the heading holds no numbers, in case none follow.
    private var noNumbers: DataError?

    init(bytes: [UInt8], options: NumberOptions) {
        self.bytes = bytes
        self.options = options
        separator = options.separator
    }

    mutating func read() throws(DataError) -> ReadNumbers {
        let start = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
        for (index, range) in TextLines(bytes[start...]).enumerated() {
            try take(range, at: index + 1)
        }
        guard first != nil else {
            throw noNumbers ?? DataError("there are no numbers", hint: "write one row of numbers a line")
        }
        if first?.count == 1, let refusal = emptyLines.refusal(rows: rows) { throw refusal }
        let isSignal = rows == 1 || columns.count == 1
        return ReadNumbers(
            array: NumberArray(shape: isSignal ? [values.count] : [rows, columns.count], values: values),
            form: .table, remarks: remarks, doubt: doubt)
    }

    private var remarks: [String] {
        [
            heading.isEmpty ? nil : "without its heading",
            columns.lowerBound == 1 && options.column == nil ? "without its row names" : nil,
            hasDecimalCommas ? "with decimal commas" + (isDecimalColumn ? ", as it has one heading" : "") : nil,
        ].compactMap(\.self)
    }

    private var doubt: String? {
        guard mayBeDecimal, rows > 1, heading.isEmpty, separator == nil else { return nil }
        return "with commas between two columns (if they are decimal, put one heading above them)"
    }

    /// - Parameter number: of the line, from 1.
    private mutating func take(_ range: Range<Int>, at number: Int) throws(DataError) {
        guard var line = TableLine(range, of: bytes, isLeading: first == nil, separatedBy: separator) else {
            if bytes[range].allSatisfy(\.isBlank) { emptyLines.add(number) }
            return
        }
        if first == nil, TableHeading.accepts(line) {
            noNumbers = noNumbers ?? refusal(of: line.cells[0], in: 0, at: number)
            return heading.take(line)
        }
        if first == nil { heading.settle(above: line) }
        if first == nil, isAboveDecimals(bytes[range.lowerBound...]) {
            // Of what separates cells there is nothing in such lines.
            (isDecimalColumn, separator) = (true, .semicolon)
            line = TableLine(range, of: bytes, isLeading: false, separatedBy: separator) ?? line
        }
        emptyLines.endBeforeRow(isFirst: first == nil)
        try take(line, at: number)
    }

    /// Whether one heading stands above numbers with decimal commas.
    private func isAboveDecimals(_ lines: ArraySlice<UInt8>) -> Bool {
        if case .number(2...) = options.column { return false }
        return heading.isOneCell && separator == nil && DecimalColumn.isIn(lines)
    }

    private mutating func take(_ line: TableLine, at number: Int) throws(DataError) {
        if first == nil {
            if options.column == nil { try checkHeading(above: line, at: number) }
            columns = try wantedColumns(of: line)
            rowNames = NumberedRows(line, below: heading)
            first = (number, line.cells.count, line.hasEmptyEnd)
        }
        guard options.column != nil || rowNames.count(line) else { throw otherHeading(above: line, at: number) }
        mayBeDecimal = mayBeDecimal && DecimalColumn.mayBe(line)
        for (index, cell) in line.cells.enumerated() where line.hasDecimalCommas || cell.isQuoted {
            signs.note(cell, isRead: columns.contains(index), in: index, at: number)
        }
        if let doubt = signs.doubt { throw located(doubt.error, in: doubt.column, at: doubt.line) }
        // A row of another length is looked at before it is refused: what is in it may say more than its length.
        for column in columns.clamped(to: line.cells.indices) {
            guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
            do throws(DataError) {
                try values.append(value(of: line.cells[column], in: line))
            } catch {
                throw located(error, in: column, at: number)
            }
        }
        try checkLength(of: line, at: number)
        rows += 1
    }

    private mutating func value(of cell: TableCell, in line: TableLine) throws(DataError) -> Double {
        guard !cell.text.isEmpty else { throw emptyCell(cell, in: line) }
        do throws(DataError) {
            let value = try cell.value(decimalComma: line.hasDecimalCommas, anyNumber: options.anyNumber)
            hasDecimalCommas = hasDecimalCommas || cell.hasDecimalComma
            return value
        } catch {
            throw explained(error, cell, in: line)
        }
    }
}
