/// Where a summary of a model stands in a text, of Keras or of torchinfo: from its heading to its last rule or row. Its rows are
/// cut off, and may look like layers: `(MaxPooling2D  (None, 13, 13, 32)`.
enum SummaryRegion {
    /// The text with blanks in place of a summary, so that all else keeps its line and its column; nil where there is none.
    static func blanked(_ text: String) -> String? {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.firstIndex(where: isHeading) else { return nil }
        let last = lines.lastIndex(where: isOfSummary).map { max($0, first) } ?? first
        for index in first...last { lines[index] = "" }
        return lines.joined(separator: "\n")
    }

    private static func isHeading(_ line: Substring) -> Bool {
        let words = line.drop { " │|┃".contains($0) }
        return ["Layer (type", "Layer(type"].contains { words.hasPrefix($0) }
    }

    /// A rule, a row with sizes behind its class, or a total.
    private static func isOfSummary(_ line: Substring) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }) else { return false }
        if "│|┃├└╎+".contains(first) { return true }
        if line.allSatisfy({ $0.isWhitespace || "=_─━┏┓┡┩╇┳┴┬┘┐┌".contains($0) }) { return true }
        return ["(None", "[-1, ", " params"].contains { line.contains($0) }
    }
}
