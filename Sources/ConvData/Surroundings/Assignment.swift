/// The name that an array is given: `x = `, `self.conv.weight = `, R's `x <- `; Octave's and MATLAB's `A =` above the
/// numbers. The semicolon that ends such a line goes, too.
enum Assignment {
    private static let longest = 80
    /// `a = b = [1, 2]` has two.
    private static let mostNames = 4

    static func strip(_ text: inout NumberText) {
        for _ in 0..<mostNames {
            guard let prefix = prefix(of: text.bytes[text.bytes.textStart...]) else { break }
            text.bytes.blank(prefix)
            text.isStatement = true
        }
        guard let end = text.bytes.lastIndex(where: { !$0.isBlank }), text.bytes[end] == .semicolon,
            let last = text.bytes[..<end].lastIndex(where: { !$0.isBlank }), text.bytes[last].isClosingBracket
        else { return }
        text.bytes.blank(end..<end + 1)
        text.isStatement = true
    }

    /// From the name to the sign after it.
    static func prefix(of text: ArraySlice<UInt8>) -> Range<Int>? {
        guard let first = text.first, first.isLetter || first == UInt8(ascii: "_") else { return nil }
        let name = text.prefix(longest).prefix {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == .dot
        }
        let rest = text[name.endIndex...].prefix(longest).drop { $0 == .space || $0 == .tab }
        if rest.starts(with: "<-".utf8) { return text.startIndex..<rest.startIndex + 2 }
        guard rest.first == .equals, rest.dropFirst().first != .equals else { return nil }
        return text.startIndex..<rest.startIndex + 1
    }
}
