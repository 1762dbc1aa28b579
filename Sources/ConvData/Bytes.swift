/// The bytes that mean something in text made of numbers.
extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let bar = UInt8(ascii: "|")
    static let hash = UInt8(ascii: "#")
    static let dot = UInt8(ascii: ".")
    static let plus = UInt8(ascii: "+")
    static let minus = UInt8(ascii: "-")
    static let slash = UInt8(ascii: "/")
    static let asterisk = UInt8(ascii: "*")
    static let equals = UInt8(ascii: "=")
    static let quotationMark = UInt8(ascii: "\"")
    static let apostrophe = UInt8(ascii: "'")

    /// Space, tab, line feed, vertical tab, form feed and carriage return.
    var isBlank: Bool { self == .space || (9...13).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    /// Whether this byte goes on with a character of several bytes.
    var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }

    /// The bracket that closes this one.
    var closingBracket: UInt8? {
        switch self {
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
    }

    var isClosingBracket: Bool { self == UInt8(ascii: "]") || self == UInt8(ascii: ")") }
}

extension [UInt8] {
    /// The minus sign of typeset papers, U+2212.
    static let typesetMinus: [UInt8] = [0xE2, 0x88, 0x92]
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension [UInt8] {
    /// Puts blanks in the place of some bytes, so that all others keep their lines and columns.
    mutating func blank(_ range: Range<Int>) {
        for index in range where self[index] != .newline && self[index] != .carriageReturn { self[index] = .space }
    }

    /// Where the first byte is that is no blank and belongs to no byte order mark; the end where there is none.
    var textStart: Int {
        let start = starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        return self[start...].firstIndex { !$0.isBlank } ?? count
    }
}

extension ArraySlice<UInt8> {
    /// Without the blanks around it.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
