/// Numbers as they are typed: rows by `;`, slices by `|`.
///
///     1 2 3              [3]
///     1,2; 3,4           [2, 2]
///     1 2; 3 4 | 5 6; 7 8    [2, 2, 2]
///
/// `1,5 2,5` is refused rather than read as four numbers. A line break ends a row like `;` does. A separator at
/// the very end adds nothing.
enum Rows {
    static let separatorHint =
        "separate the numbers of a line by one kind of separator, and write decimals with a dot"

    static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        var parser = RowsParser(bytes: bytes, anyNumber: anyNumber)
        do {
            return try parser.parse()
        } catch {
            throw error.located(at: parser.position, in: bytes)
        }
    }

    /// Whether the first line has rows or slices between blanks, as no table has: `1 2; 3 4`, `1 | 2`.
    static func begin(_ bytes: [UInt8]) -> Bool {
        let line = bytes[bytes.textStart...].prefix { $0 != .newline && $0 != .carriageReturn && $0 != .hash }
        if line.contains(.bar) { return true }
        return !line.contains(.comma) && !line.contains(.quotationMark) && line.contains(.semicolon)
            && line.split(separator: .semicolon).contains { $0.trimmed.contains(where: \.isBlank) }
    }
}

private struct RowsParser {
    let bytes: [UInt8]
    let anyNumber: Bool
    /// Where the parser stands; when it throws, at what it cannot read.
    var position: Int
    var values: [Double] = []
    /// Numbers in the row, rows in the slice and slices that are complete so far.
    var numbers = 0
    var rows = 0
    var slices = 0
    var firstRow: Int?
    var firstSlice: Int?
    var mayTakeComma = false
    /// Whether a comma in this row has no blank behind it, and whether nothing but blanks is between two numbers.
    var hasTightComma = false
    var hasBlankOnly = false

    init(bytes: [UInt8], anyNumber: Bool = false) {
        self.bytes = bytes
        self.anyNumber = anyNumber
        position = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
    }

    mutating func parse() throws(DataError) -> NumberArray {
        while position < bytes.count {
            switch bytes[position] {
            case .comma: try takeComma()
            case .semicolon: try endRow()
            case .newline, .carriageReturn: if numbers > 0 { try endRow() }
            case .bar: try endSlice()
            case let byte where byte.isBlank: break
            default:
                let end = bytes[position...].firstIndex(where: isSeparator) ?? bytes.count
                try take(NumberToken.value(bytes[position..<end], anyNumber: anyNumber))
                position = end - 1
            }
            position += 1
        }
        return try finish()
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == .comma || byte == .semicolon || byte == .bar
    }

    private mutating func take(_ value: Double) throws(DataError) {
        guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
        // Numbers with decimal commas look like this: `1,5 2,5`.
        hasBlankOnly = hasBlankOnly || mayTakeComma
        guard !hasTightComma || !hasBlankOnly else {
            throw DataError("both commas and blanks separate the numbers of a row", hint: Rows.separatorHint)
        }
        values.append(value)
        numbers += 1
        mayTakeComma = true
    }

    private mutating func takeComma() throws(DataError) {
        guard mayTakeComma else {
            throw DataError("there is no number before a comma", hint: "write one comma between two numbers")
        }
        mayTakeComma = false
        hasTightComma = hasTightComma || bytes.dropFirst(position + 1).first.map { !$0.isBlank } ?? false
    }

    private mutating func endRow() throws(DataError) {
        guard numbers > 0 else {
            throw DataError("row \(rows + 1)\(ofSlice) is empty", hint: "write numbers between the ';'")
        }
        if let firstRow, firstRow != numbers {
            let path = slices > 0 ? [slices, rows] : [rows]
            throw Ragged.error(at: path, of: path.count + 1, has: numbers, first: firstRow)
        }
        firstRow = numbers
        rows += 1
        numbers = 0
        (mayTakeComma, hasTightComma, hasBlankOnly) = (false, false, false)
    }

    private mutating func endSlice() throws(DataError) {
        if numbers > 0 { try endRow() }
        guard rows > 0 else {
            throw DataError("slice \(slices + 1) is empty", hint: "write numbers between the '|'")
        }
        if let firstSlice, firstSlice != rows {
            throw Ragged.error(at: [slices], of: 3, has: rows, first: firstSlice)
        }
        firstSlice = rows
        slices += 1
        rows = 0
    }

    private var ofSlice: String { slices > 0 ? " of slice \(slices + 1)" : "" }

    private mutating func finish() throws(DataError) -> NumberArray {
        if numbers > 0 || rows > 0 { try endSlice() }
        guard let columns = firstRow, let rows = firstSlice else {
            throw DataError("there are no numbers", hint: "write some, for example '1 2 3' or '1 2; 3 4'")
        }
        let shape = slices > 1 ? [slices, rows, columns] : rows > 1 ? [rows, columns] : [columns]
        return NumberArray(shape: shape, values: values)
    }
}
