/// A cell of a line of text, without the blanks and the quotation marks around it.
struct TableCell {
    let text: ArraySlice<UInt8>
    let isQuoted: Bool
    /// Of its first byte in the text, quotation mark included.
    let start: Int

    /// - Parameter decimalComma: whether a comma in it is a decimal one, because something else separates the cells.
    func value(decimalComma: Bool, anyNumber: Bool) throws(DataError) -> Double {
        if decimalComma || isQuoted, let dotted { return try NumberToken.value(dotted, anyNumber: anyNumber) }
        return try NumberToken.value(text, anyNumber: anyNumber)
    }

    /// With a dot for its only comma: `1,5` is 1.5, but `1.234,5` stays as it is.
    private var dotted: ArraySlice<UInt8>? {
        guard let comma = text.firstIndex(of: .comma), !text.contains(.dot), text.count <= 40 else { return nil }
        return text[..<comma] + [.dot] + text[(comma + 1)...]
    }

    var hasDecimalComma: Bool { text.contains(.comma) }

    /// Whether it is a name: neither a number, nor what stands for a missing one, nor a number that went wrong.
    var isWord: Bool {
        // Rows are often counted below it.
        if text.elementsEqual([.hash]) { return true }
        guard let first = text.first(where: { $0 != .minus && $0 != .plus && $0 != .dot }), !first.isDigit,
            text.contains(where: { $0.isLetter || $0 >= 0x80 }), !text.starts(with: [UInt8].typesetMinus),
            !SpreadsheetError.begins(text)
        else { return false }
        return text.count > 9 || !Self.missing.contains(String(decoding: text, as: UTF8.self).lowercased())
    }

    private static let missing: Set<String> = [
        "nan", "-nan", "inf", "-inf", "+inf", "infinity", "-infinity", "na", "n/a", "null", "none", "true", "false",
    ]
}
