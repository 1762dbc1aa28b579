/// The call in which NumPy and PyTorch print a list or a number: `array(…)`, `np.float64(…)`,
/// `torch.tensor(…, dtype=torch.int64)`; or R writes one: `c(…)`.
enum ArrayCall {
    /// Without the module in front and the count of bits behind.
    private static let names = ["array", "asarray", "Array", "matrix", "tensor", "Tensor", "float", "int", "uint", "c"]
    private static let longest = 40

    /// The call that begins here, with its bracket.
    static func prefix(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.first?.isLetter == true else { return nil }
        let call = text.prefix(longest).prefix(while: isNamePart)
        guard text.dropFirst(call.count).first == UInt8(ascii: "(") else { return nil }
        let name = call.split(separator: .dot).last.map { String(decoding: $0.prefix { !$0.isDigit }, as: UTF8.self) }
        return name.map(names.contains) == true ? text.prefix(call.count + 1) : nil
    }

    /// Whether the arguments are the entries of a list, as R has it.
    static func isList(_ call: ArraySlice<UInt8>) -> Bool { call.elementsEqual("c(".utf8) }

    /// Whether an argument says that the numbers are not in rows.
    static func fillsColumns(_ argument: ArraySlice<UInt8>) -> Bool {
        argument.starts(with: "nrow".utf8) || argument.starts(with: "ncol".utf8)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .dot || byte == UInt8(ascii: "_")
    }

    /// The argument that begins here, `device='cuda:0'`, up to the comma or bracket after it.
    static func argument(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = text.prefix(while: isNamePart)
        guard !name.isEmpty, text.dropFirst(name.count).first == UInt8(ascii: "=") else { return nil }
        var depth = 0
        var quote: UInt8?
        let end = text.firstIndex { byte in
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte.closingBracket != nil {
                depth += 1
            } else if depth > 0, byte.isClosingBracket {
                depth -= 1
            } else {
                return depth == 0 && (byte == .comma || byte.isClosingBracket)
            }
            return false
        }
        return text[..<(end ?? text.endIndex)]
    }
}
