/// One number as people write it: `3`, `-1.5`, `+2`, `.5`, `5.`, `1e-3`, `1/9`; the same in every locale.
package enum NumberToken {
    /// No sensible number is longer, and a megabyte of digits need not be converted to say so.
    private static let longest = 1000

    /// A finite number that a person typed.
    package static func value(_ text: String) throws(DataError) -> Double {
        try value(ArraySlice(text.utf8).trimmed)
    }

    /// - Parameter anyNumber: whether `nan` and `inf` are taken, too.
    static func value(_ token: ArraySlice<UInt8>, anyNumber: Bool = false) throws(DataError) -> Double {
        if anyNumber, let value = nonFinite(token) { return value }
        guard token.count <= longest else {
            throw DataError(
                "\(Excerpt.quoted(token)) is \(token.count) characters long, too long for a number",
                hint: "separate the numbers with blanks or commas")
        }
        let ascii = token.contains(0xE2) ? withPlainMinus(token) : token
        guard let value = ascii.contains(.slash) ? quotient(ascii) : decimal(ascii) else { throw refusal(of: token) }
        guard !value.isNaN else {
            throw DataError("\(Excerpt.quoted(token)) divides 0 by 0", hint: "divide by another number")
        }
        guard value.isFinite else {
            if ascii.contains(.slash), decimal(denominator(ascii)) == 0 {
                throw DataError("\(Excerpt.quoted(token)) divides by 0", hint: "divide by another number")
            }
            throw DataError(
                "\(Excerpt.quoted(token)) is beyond the largest number there is, about 1.8e308",
                hint: "scale the numbers down")
        }
        return value
    }

    /// A fraction whose parts stand apart.
    static func quotient(
        _ numerator: ArraySlice<UInt8>, _ denominator: ArraySlice<UInt8>
    ) throws(DataError) -> Double {
        try value(numerator + [.slash] + denominator)
    }

    private static func decimal(_ token: ArraySlice<UInt8>) -> Double? {
        isDecimal(token) ? Double(String(decoding: token, as: UTF8.self)) : nil
    }

    /// `1/9`, which Julia writes as `1//9`.
    private static func quotient(_ token: ArraySlice<UInt8>) -> Double? {
        guard let numerator = decimal(token.prefix { $0 != .slash }), let divisor = decimal(denominator(token)) else {
            return nil
        }
        return numerator / divisor
    }

    private static func denominator(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = token.drop { $0 != .slash }.dropFirst()
        return rest.first == .slash ? rest.dropFirst() : rest
    }

    /// As C, NumPy and JSON's extensions write them, in small or capital letters.
    private static func nonFinite(_ token: ArraySlice<UInt8>) -> Double? {
        guard token.count <= 9, let last = token.last, last.isLetter else { return nil }
        let isNegative = token.first == .minus
        let isSigned = isNegative || token.first == .plus
        return switch String(decoding: token.dropFirst(isSigned ? 1 : 0), as: UTF8.self).lowercased() {
        case "nan": .nan
        case "inf", "infinity": isNegative ? -.infinity : .infinity
        default: nil
        }
    }

    private static func withPlainMinus(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var plain: [UInt8] = []
        var rest = token
        while let byte = rest.first {
            let isMinus = rest.starts(with: [UInt8].typesetMinus)
            plain.append(isMinus ? .minus : byte)
            rest = rest.dropFirst(isMinus ? 3 : 1)
        }
        return plain[...]
    }

    /// Sign, digits with a dot somewhere, exponent. The standard library would also take hexadecimal, `nan` and `inf`.
    private static func isDecimal(_ token: ArraySlice<UInt8>) -> Bool {
        var index = token.startIndex
        func skip(while matches: (UInt8) -> Bool, atMost limit: Int = .max) -> Int {
            let start = index
            while index < token.endIndex, index - start < limit, matches(token[index]) { index += 1 }
            return index - start
        }
        func isSign(_ byte: UInt8) -> Bool { byte == .plus || byte == .minus }

        _ = skip(while: isSign, atMost: 1)
        var digits = skip(while: \.isDigit)
        if skip(while: { $0 == .dot }, atMost: 1) == 1 { digits += skip(while: \.isDigit) }
        guard digits > 0 else { return false }
        if skip(while: { $0 | 0x20 == UInt8(ascii: "e") }, atMost: 1) == 1 {
            _ = skip(while: isSign, atMost: 1)
            guard skip(while: \.isDigit) > 0 else { return false }
        }
        return index == token.endIndex
    }
}
