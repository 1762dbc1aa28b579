/// Rows in one pair of brackets, as MATLAB, Octave and Julia write a matrix: `[1 2 3; 4 5 6]`.
enum BracketedRows {
    /// Whether a `;` or a `|` comes before a second bracket.
    static func begin(_ bytes: [UInt8]) -> Bool {
        let start = bytes.textStart
        guard start < bytes.count, bytes[start].closingBracket != nil else { return false }
        let sign = bytes[(start + 1)...].first {
            $0 == .semicolon || $0 == .bar || $0.closingBracket != nil || $0.isClosingBracket
        }
        return sign == .semicolon || sign == .bar
    }

    static func read(_ bytes: [UInt8], anyNumber: Bool = false) throws(DataError) -> NumberArray {
        let start = bytes.textStart
        let end = bytes.lastIndex { !$0.isBlank } ?? start
        guard let closing = bytes[start].closingBracket, bytes[end] == closing else {
            throw DataError(
                "the text ends before its list does",
                hint: "add \(Excerpt.quoted([bytes[start].closingBracket ?? bytes[start]])) at the end"
            ).located(at: end + 1, in: bytes)
        }
        var rows = bytes
        rows.blank(start..<start + 1)
        rows.blank(end..<end + 1)
        return try Rows.read(rows, anyNumber: anyNumber)
    }
}
