/// R's call that makes a matrix: `matrix(c(1, 2, 3, 4), nrow = 2, byrow = TRUE)`. It fills columns, unless it says rows.
enum CalledMatrix {
    private static let opening = Array("matrix(".utf8)
    /// In R's order, in which they need no names.
    private static let names = ["nrow", "ncol", "byrow", "dimnames"]

    /// Whether what is called holds a vector, and not rows as NumPy's has them.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let text = bytes[bytes.textStart...]
        guard text.starts(with: opening) else { return false }
        return text.dropFirst(opening.count).drop(while: \.isBlank).starts(with: "c(".utf8)
    }

    static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        let start = bytes.textStart + opening.count
        guard let end = bytes.lastIndex(where: { !$0.isBlank }), end > start, bytes[end] == UInt8(ascii: ")") else {
            throw DataError("the text ends before its call does", hint: "add ')' at the end")
                .located(at: bytes.count, in: bytes)
        }
        let arguments = arguments(in: bytes[start..<end])
        guard let numbers = arguments.first else {
            throw DataError("there are no numbers", hint: "write some, for example c(1, 2, 3)")
        }
        let array = try NestedList.read(bytes, in: numbers.indices, anyNumber: anyNumber)
        var values: [String: ArraySlice<UInt8>] = [:]
        for (place, argument) in arguments.dropFirst().enumerated() {
            let parts = argument.split(separator: .equals, maxSplits: 1)
            guard let last = parts.last, parts.count == 2 || place < names.count else { continue }
            let name = parts.count == 2 ? String(decoding: parts[0].trimmed, as: UTF8.self) : names[place]
            values[name] = last.trimmed
        }
        let rows = try extent(values["nrow"]), columns = try extent(values["ncol"])
        let isByRow = values["byrow"]?.first == UInt8(ascii: "T")
        return try filled(array.values, rows, columns, isByRow: isByRow)
    }

    private static func extent(_ text: ArraySlice<UInt8>?) throws(DataError) -> Int? {
        guard let text else { return nil }
        guard let extent = Int(String(decoding: text.prefix { $0 != UInt8(ascii: "L") }, as: UTF8.self)), extent > 0
        else {
            throw DataError(
                "\(Excerpt.quoted(text)) is no number of rows or columns", hint: "write one, for example nrow = 2")
        }
        return extent
    }

    private static func filled(
        _ values: [Double], _ nrow: Int?, _ ncol: Int?, isByRow: Bool
    ) throws(DataError) -> NumberArray {
        let rows = nrow ?? ncol.map { values.count / $0 } ?? values.count
        let columns = ncol ?? values.count / rows
        guard rows.multipliedReportingOverflow(by: columns) == (values.count, false) else {
            throw DataError(
                "\(values.count.counted("number")) do not fill \(rows.counted("row")) of \(columns)",
                hint: "change nrow or ncol, or the numbers")
        }
        let entries = isByRow ? values : (0..<rows * columns).map { values[$0 % columns * rows + $0 / columns] }
        let isRow = rows == 1 || columns == 1
        return NumberArray(shape: isRow ? [values.count] : [rows, columns], values: entries)
    }

    /// What stands between the commas that are in no bracket.
    private static func arguments(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var depth = 0
        return text.split { byte in
            if byte.closingBracket != nil { depth += 1 }
            if byte.isClosingBracket { depth -= 1 }
            return depth == 0 && byte == .comma
        }.map(\.trimmed)
    }
}
