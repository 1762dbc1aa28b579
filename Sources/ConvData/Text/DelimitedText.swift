/// Text files of numbers: `.csv`, `.tsv`, `.txt`, and what `np.savetxt` writes.
///
/// Every line is a row. What separates the numbers of a line is the strongest of `;`, `,`, tab and blank that it
/// has; so `1,5;2,5` is refused rather than read as four numbers. `#` begins a comment, empty lines are skipped and
/// separate nothing. A single line is a row of numbers, [n], and so is a single column, since signals are
/// commonly stored that way.
package enum DelimitedText {
    static let separatorHint =
        "separate the numbers of a line by one kind of separator, and write decimals with a dot"

    /// - Parameter anyNumber: whether NaN and infinity are taken, too.
    package static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            throw DataError("the text is UTF-16", hint: "save it as UTF-8")
        }
        var reader = DelimitedTextReader(bytes: bytes, anyNumber: anyNumber)
        return try reader.read()
    }
}

private struct DelimitedTextReader {
    let bytes: [UInt8]
    let anyNumber: Bool
    private var values: [Double] = []
    private var rows = 0
    private var line = 0
    private var first: (line: Int, count: Int)?

    init(bytes: [UInt8], anyNumber: Bool) {
        self.bytes = bytes
        self.anyNumber = anyNumber
    }

    mutating func read() throws(DataError) -> NumberArray {
        var start = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
        while start < bytes.count {
            // A carriage return before the line feed is a blank like any other.
            let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
            line += 1
            try takeLine(bytes[start..<end])
            start = end + 1
        }
        guard let columns = first?.count else {
            throw DataError("there are no numbers", hint: "write one row of numbers a line")
        }
        return NumberArray(shape: rows == 1 || columns == 1 ? [values.count] : [rows, columns], values: values)
    }

    private mutating func takeLine(_ text: ArraySlice<UInt8>) throws(DataError) {
        let data = text.prefix { $0 != .hash }.trimmed
        guard !data.isEmpty else { return }
        let before = values.count
        let separator = [.semicolon, .comma, .tab].first(where: data.contains) ?? .space

        var start = data.startIndex
        while start < data.endIndex {
            let end = data[start...].firstIndex(of: separator) ?? data.endIndex
            let cell = data[start..<end].trimmed
            // Blanks may come in runs; the other separators have a number before them.
            if !cell.isEmpty || separator != .space {
                try takeCell(cell, at: start, lineStart: text.startIndex)
            }
            start = end + 1
        }
        try endRow(of: values.count - before)
    }

    private mutating func takeCell(_ cell: ArraySlice<UInt8>, at start: Int, lineStart: Int) throws(DataError) {
        do throws(DataError) {
            guard !cell.isEmpty || !values.isEmpty else {
                throw DataError(
                    "the first cell is empty, as in a heading above an index",
                    hint: "save the table without them, in pandas with index=False, header=False")
            }
            guard !cell.isEmpty else {
                throw DataError(
                    "there is no number before the separator", hint: "fill the empty cell, for example with 0")
            }
            guard values.count < ReadingLimit.count else { throw ReadingLimit.tooManyNumbers }
            values.append(try NumberToken.value(cell, anyNumber: anyNumber))
        } catch {
            var error = explain(error, cell)
            let column = bytes[lineStart..<(cell.isEmpty ? start : cell.startIndex)]
            error.line = line
            error.column = column.count { !$0.isContinuation } + 1
            throw error
        }
    }

    /// Three mistakes are common in such files; each has a better hint than how a number is written.
    private func explain(_ error: DataError, _ cell: ArraySlice<UInt8>) -> DataError {
        var error = error
        if cell.contains(where: { $0 == .comma || $0.isBlank }) {
            error.hint = DelimitedText.separatorHint
        } else if cell.first == UInt8(ascii: "\"") {
            error.hint = "write numbers without quotes"
        } else if rows == 0, cell.first?.isLetter == true, error.message.hasSuffix("is not a number") {
            error.hint = "put '#' before a heading"
        }
        return error
    }

    private mutating func endRow(of count: Int) throws(DataError) {
        if let first, first.count != count {
            throw DataError(
                "the row has \(count.counted("number")) but the row in line \(first.line) has \(first.count)",
                hint: "give every row the same length", line: line)
        }
        first = first ?? (line, count)
        rows += 1
    }
}
