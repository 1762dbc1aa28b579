import ConvData
import ConvEngine

/// Answers as people type them: strict about what is meant, generous about how it is written.
enum TypedAnswer {
    /// In bytes.
    static let longest = 4096

    /// `7`, `7.0`, `-1/3`, `0,5`, `- 1 / 3`, `y[1] = 7`.
    static func number(_ text: String) throws(DataError) -> Double {
        let plain = joined(text.split(separator: "=").last ?? "")
        let digits = plain.drop { "+-\u{2212}".contains($0) }
        guard plain.count(where: { $0 == "," }) == 1, !plain.contains(".") else { return try NumberToken.value(plain) }
        if isGrouped(digits) {
            throw DataError(
                "\(Excerpt.quoted(text)) may mean two numbers, one of them a thousand times the other", hint: "")
        }
        return try NumberToken.value(String(plain.map { $0 == "," ? "." : $0 }))
    }

    /// `12`, `12.0`, `24/2`.
    static func wholeNumber(_ text: String) throws(DataError) -> Double {
        let number = try number(text)
        guard number == number.rounded() else {
            throw DataError("\(Excerpt.quoted(text)) is not a whole number", hint: "")
        }
        return number
    }

    /// With an example that is not the right one.
    static func wholeNumberForm(unlike right: Int) -> String { "type a whole number like \(right == 12 ? 10 : 12)" }

    /// Without the blanks around it, and those beside its signs.
    private static func joined(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).reduce("") { text, piece in
            let isOne = text.isEmpty || "+-\u{2212}/".contains(text.last ?? " ") || piece.first == "/"
            return text + (isOne ? "" : " ") + piece
        }
    }

    /// Whether it could as well be written with a blank for the comma: `1,000`, but not `0,500` or `1,5`.
    private static func isGrouped(_ digits: Substring) -> Bool {
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3 && parts[0].first != "0"
            && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    /// `3,3`, `1,3,3`, `[3, 3]`, `3x3`, `(3, 3)`, `3×3`.
    static func sizes(_ text: String) throws(DataError) -> [Int] {
        let sizes = try IntegerList.read(text)
        if let size = sizes.first(where: { $0 < 1 }) {
            throw DataError("a size is at least 1, not \(size)", hint: "")
        }
        return sizes
    }
}
