/// A piece of Python as layers are made of: a word or a number, a text in quotes, a sign.
struct LayerToken: Equatable {
    enum Kind {
        case word, text, sign
    }

    let kind: Kind
    /// Without quotes.
    let text: String
    /// Of its first byte.
    let offset: Int
    /// Whether it is the first of its line.
    let startsLine: Bool

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

    /// The tokens of a text, without blanks and without comments.
    static func all(in bytes: [UInt8]) -> [LayerToken] {
        var tokens: [LayerToken] = []
        var index = 0
        var startsLine = true
        func token(_ kind: Kind, _ range: Range<Int>, at offset: Int) {
            let text = String(decoding: bytes[range], as: UTF8.self)
            tokens.append(LayerToken(kind: kind, text: text, offset: offset, startsLine: startsLine))
            startsLine = false
        }
        while index < bytes.count {
            let start = index
            switch bytes[index] {
            case let byte where byte.isBlank:
                startsLine = startsLine || byte == .newline
                index += 1
            case .hash: index = bytes[index...].firstIndex(of: .newline) ?? bytes.count
            case let quote where quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""):
                // Without its end, it goes on to the end of all.
                let end = bytes[(start + 1)...].firstIndex(of: quote) ?? bytes.count
                token(.text, start + 1..<end, at: start)
                index = min(end + 1, bytes.count)
            case let byte where byte.isWordPart:
                while index < bytes.count, bytes[index].isWordPart { index += 1 }
                token(.word, start..<index, at: start)
            default:
                index += 1
                while index < bytes.count, bytes[index].isContinuation { index += 1 }
                token(.sign, start..<index, at: start)
            }
        }
        return tokens
    }
}

extension [LayerToken] {
    func hasSign(_ sign: String, at index: Int) -> Bool { index < count && self[index].isSign(sign) }
}

extension UInt8 {
    fileprivate var isWordPart: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }
}
