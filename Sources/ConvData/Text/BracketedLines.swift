/// Lines in one pair of brackets: rows of MATLAB, Octave and Julia, or one row that NumPy has wrapped.
///
///     x = [1 2 3            [0.1 0.2 0.3 0.4 0.5 ... 1.9
///          4 5 6];           2.0 2.1]
enum BracketedLines {
    /// How long a line of NumPy is at most, its closing bracket aside.
    private static let longest = 74

    /// - Parameter isStatement: whether the brackets were given a name, or divided, as no print is.
    static func areRows(_ bytes: [UInt8], isStatement: Bool) -> Bool {
        guard let lines = lines(of: bytes), lines.count > 1 else { return false }
        // Where a list is broken it has a comma, before the break or after it.
        guard lines.dropLast().allSatisfy({ bytes[$0].trimmed.last != .comma }),
            lines.dropFirst().allSatisfy({ bytes[$0].trimmed.first != .comma })
        else { return false }
        let tokens = lines.map { bytes[$0].split { $0.isBlank || $0 == .comma } }
        guard tokens[0].count > 1 else { return false }
        let isProgram = isStatement || lines.contains { bytes[$0].contains(.comma) }
        let isEven = tokens.allSatisfy { $0.count == tokens[0].count }
        if isProgram, isEven { return true }
        // The bracket stands before the first line, and a blank before the others.
        let widest = tokens.joined().map(\.count).max() ?? 0
        let isWrapped = lines.dropLast().allSatisfy { bytes[$0].count + 2 + widest > longest }
        return !isWrapped && (isProgram || isEven)
    }

    /// The lines between the only brackets of a text, those without anything left out.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>]? {
        let start = bytes.textStart
        guard start < bytes.count, let closing = bytes[start].closingBracket else { return nil }
        let inside = bytes[(start + 1)...]
        guard let end = inside.firstIndex(where: { $0.closingBracket != nil || $0.isClosingBracket }),
            bytes[end] == closing, bytes[(end + 1)...].allSatisfy(\.isBlank)
        else { return nil }
        return TextLines(inside[..<end]).filter { line in bytes[line].contains { !$0.isBlank } }
    }
}
