/// A number that all numbers are multiplied or divided by: `[1, 2, 1] / 4`, `(1/9) * [1 1; 1 1]`, and MATLAB's
/// `1.0e+03 *` above a matrix.
enum Factor {
    private static let longest = 60

    static func strip(_ text: inout NumberText) throws(DataError) {
        try stripFront(&text)
        try stripEnd(&text)
    }

    /// A number and a `*`, before a bracket or the end of the line.
    private static func stripFront(_ text: inout NumberText) throws(DataError) {
        let start = text.bytes.textStart
        let line = text.bytes[start...].prefix(longest).prefix { $0 != .newline && $0 != .carriageReturn }
        guard let star = line.firstIndex(of: .asterisk) else { return }
        // MATLAB multiplies cell by cell with `.*`.
        let isDotted = star > start && line[star - 1] == .dot && star > start + 1 && !line[star - 2].isDigit
        var number = line[..<(isDotted ? star - 1 : star)].trimmed
        if number.first == UInt8(ascii: "("), number.last == UInt8(ascii: ")") {
            number = number.dropFirst().dropLast().trimmed
        }
        guard let first = number.first, first.isDigit || first == .minus || first == .dot else { return }
        let rest = line[(star + 1)...].drop(while: \.isBlank)
        guard rest.isEmpty || NestedList.begins(rest) else { return }
        text.factor = try NumberToken.value(number)
        text.bytes.blank(start..<star + 1)
        text.isStatement = !rest.isEmpty || text.isStatement
    }

    /// A sign and a number after the last bracket.
    private static func stripEnd(_ text: inout NumberText) throws(DataError) {
        let tail = text.bytes.suffix(longest)
        guard let bracket = tail.lastIndex(where: \.isClosingBracket) else { return }
        var sign = tail[(bracket + 1)...].trimmed
        if sign.last == .semicolon { sign = sign.dropLast().trimmed }
        // MATLAB divides cell by cell with `./`.
        if sign.first == .dot { sign = sign.dropFirst() }
        guard let first = sign.first, first == .slash || first == .asterisk else { return }
        let number = sign.dropFirst().trimmed
        let value = try NumberToken.value(number)
        if first == .asterisk {
            text.factor *= value
        } else {
            guard value != 0 else { throw DataError("the numbers are divided by 0", hint: "divide by another number") }
            text.divisor = value
        }
        text.bytes.blank(bracket + 1..<text.bytes.count)
        text.isStatement = true
    }
}
