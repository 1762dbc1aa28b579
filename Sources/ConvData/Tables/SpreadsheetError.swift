/// What a spreadsheet writes into a cell for which it has no number: `#N/A`, `#DIV/0!`, `#NAME?`, in any language, and
/// `###` where the number was wider than its cell.
enum SpreadsheetError {
    private static let longest = 24
    /// Those that do not end in a mark: not available, in several languages.
    private static let names: Set<String> = [
        "N/A", "NA", "N/D", "NV", "N/V", "N/B", "I/T", "YOK", "ERROR", "GETTING_DATA",
    ]

    /// Whether a text begins with one.
    static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == .hash else { return false }
        let cell = text.prefix(longest).prefix {
            !$0.isBlank && $0 != .comma && $0 != .semicolon && $0 != .quotationMark
        }
        let name = cell.dropFirst()
        guard let last = name.last, !name.contains(where: { $0.isLetter && $0 & 0x20 != 0 }) else { return false }
        return last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || cell.count >= 3 && cell.allSatisfy { $0 == .hash }
            || names.contains(String(decoding: name, as: UTF8.self))
    }
}
