/// Whole numbers beyond 2^53, of which a double holds only some.
enum WholeNumber {
    static let remark = "with whole numbers beyond 2^53, which are rounded"
    static let largest = 9_007_199_254_740_992.0

    /// Whether a double holds it: its odd part is not beyond 2^53.
    static func isExact(_ magnitude: UInt64) -> Bool {
        magnitude == 0 || magnitude >> UInt64(magnitude.trailingZeroBitCount) <= 1 << 53
    }

    /// Whether some number of a text is written in digits alone and has too many of them.
    static func isRounded(in bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let digits = bytes[index...].prefix(while: \.isDigit)
            let before = index > 0 ? bytes[index - 1] : .space
            let after = digits.endIndex < bytes.count ? bytes[digits.endIndex] : .space
            if digits.count > 15, ![before, after].contains(where: isPartOfNumber), !isExact(digits) { return true }
            index = digits.endIndex
        }
        return false
    }

    /// Decimals and numbers with an exponent are rounded as everywhere.
    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        byte == .dot || byte.isLetter || byte == UInt8(ascii: "_")
    }

    private static func isExact(_ digits: ArraySlice<UInt8>) -> Bool {
        let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        guard zeros < digits.count else { return true }
        guard var odd = UInt64(String(decoding: digits.dropLast(zeros), as: UTF8.self)) else { return false }
        // 10^n is 5^n, and twos that a double holds in its exponent.
        odd >>= UInt64(odd.trailingZeroBitCount)
        for _ in 0..<zeros {
            guard odd <= 1 << 53 else { return false }
            odd *= 5
        }
        return odd <= 1 << 53
    }
}
