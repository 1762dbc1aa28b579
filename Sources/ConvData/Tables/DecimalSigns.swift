import ConvEngine

/// By which sign a table has shown its decimals, as far as it is read: before three digits the other one parts thousands,
/// `1.500` beside `980,5`, and what is meant cannot be told.
struct DecimalSigns {
    /// A number that can be read in two ways, and where it is.
    struct Doubt {
        let error: DataError
        let column, line: Int
    }

    private var hasComma = false
    private var hasPoint = false
    /// The first numbers that are thousands if the other sign is decimal.
    private var comma: Doubt?
    private var point: Doubt?

    /// - Parameter isRead: whether the cell is asked for; the others only tell the signs.
    mutating func note(_ cell: TableCell, isRead: Bool, in column: Int, at line: Int) {
        guard let sign = Self.sign(of: cell.text) else { return }
        let isDoubtful = isRead && Self.mayBeThousands(cell.text)
        if sign == .comma {
            hasComma = true
            guard isDoubtful, comma == nil else { return }
            comma = Doubt(error: Self.doubt(cell.text, "decimal point"), column: column, line: line)
        } else {
            hasPoint = true
            guard isDoubtful, point == nil else { return }
            point = Doubt(error: Self.doubt(cell.text, "decimal comma"), column: column, line: line)
        }
    }

    /// What cannot be told, once the table has shown both signs.
    var doubt: Doubt? { hasComma ? point ?? (hasPoint ? comma : nil) : nil }

    /// The only comma or point of a number.
    private static func sign(of text: ArraySlice<UInt8>) -> UInt8? {
        guard let index = text.firstIndex(where: { $0 == .comma || $0 == .dot }),
            text.contains(where: \.isDigit),
            text.allSatisfy({ $0.isDigit || $0 == text[index] || $0 == .minus || $0 == .plus || $0 | 0x20 == 0x65 }),
            !text[(index + 1)...].contains(text[index])
        else { return nil }
        return text[index]
    }

    /// `1.500`, `-12,345`; what begins with 0 has no thousands.
    private static func mayBeThousands(_ text: ArraySlice<UInt8>) -> Bool {
        let groups = text.drop { $0 == .minus || $0 == .plus }.split { $0 == .comma || $0 == .dot }
        guard groups.count == 2, (1...3).contains(groups[0].count), groups[0].first != UInt8(ascii: "0") else {
            return false
        }
        return groups[1].count == 3 && groups.allSatisfy { $0.allSatisfy(\.isDigit) }
    }

    private static func doubt(_ text: ArraySlice<UInt8>, _ other: String) -> DataError {
        func number(_ digits: [UInt8]) -> String {
            (try? NumberToken.value(digits[...])).map { ValueText.exact($0) } ?? String(decoding: digits, as: UTF8.self)
        }
        let whole = text.filter { $0 != .comma && $0 != .dot }
        let decimal = text.map { $0 == .comma ? .dot : $0 }
        return DataError(
            "\(Excerpt.quoted(text)) may be \(number(whole)) or \(number(decimal)), for other numbers have a \(other)",
            hint: "write all numbers without separators of thousands, and with the same decimal sign")
    }
}
