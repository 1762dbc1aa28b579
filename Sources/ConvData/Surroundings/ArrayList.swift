/// A list of arrays as `get_weights()` gives it: `[array([[[1.]]]), array([0.])]`.
enum ArrayList {
    /// Whether it is a list whose first entry is a call.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let start = bytes.textStart
        guard start < bytes.count, bytes[start].closingBracket != nil else { return false }
        let entry = bytes[(start + 1)...].drop(while: \.isBlank)
        return ArrayCall.prefix(of: entry) != nil || entry.starts(with: NestedList.parameterHeading)
    }

    /// One array where all are alike, as always; else the first one, and the others.
    static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> ReadNumbers {
        let entries = entries(of: bytes)
        guard entries.count > 1 else {
            return ReadNumbers(array: try NestedList.read(bytes, anyNumber: anyNumber), form: .lists)
        }
        var arrays: [NumberArray] = []
        for entry in entries {
            // Blanks in place of the others keep the places of errors, and cost no more than the text twice.
            arrays.append(try NestedList.read(bytes, in: entry, anyNumber: anyNumber))
        }
        guard arrays.contains(where: { $0.shape != arrays[0].shape }) else {
            return ReadNumbers(array: try NestedList.read(bytes, anyNumber: anyNumber), form: .lists)
        }
        return ReadNumbers(array: arrays[0], form: .lists, others: Array(arrays.dropFirst()))
    }

    /// What stands between the commas of the outer list; of a list without an end, nothing.
    private static func entries(of bytes: [UInt8]) -> [Range<Int>] {
        var (entries, depth, start): ([Range<Int>], Int, Int) = ([], 0, 0)
        var quote: UInt8?
        for index in bytes.textStart..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .apostrophe || byte == .quotationMark {
                quote = byte
            } else if byte.closingBracket != nil {
                depth += 1
                if depth == 1 { start = index + 1 }
            } else if byte.isClosingBracket {
                depth -= 1
            }
            guard quote == nil, depth == 0 || depth == 1 && byte == .comma else { continue }
            if bytes[start..<index].contains(where: { !$0.isBlank }) { entries.append(start..<index) }
            start = index + 1
            if depth == 0 {
                // What follows after the end is for the reader of lists to refuse.
                return bytes[start...].contains { !$0.isBlank } ? [] : entries
            }
        }
        return []
    }
}
