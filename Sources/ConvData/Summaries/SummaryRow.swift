/// A line of a summary's tree: `│    └─Conv2d (conv1): 2-1      [1, 3, 32, 32]      448`.
struct SummaryRow {
    /// How far it is from the root, which has no branch before it.
    let depth: Int
    let className: String
    /// `conv1`, and `2-1`, where they are shown.
    let variable: String?
    let number: String?
    /// What stands below the titles, from left to right.
    let cells: [Substring]

    /// - Returns: nil for a line that names no class.
    init?(_ line: Substring) {
        let branches = line.prefix { "│├└─|+ \t".contains($0) }
        depth = branches.count { "│├└|+".contains($0) }
        var rest = line[branches.endIndex...]
        let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" }
        guard !name.isEmpty else { return nil }
        className = String(name)
        rest = rest[name.endIndex...]
        var variable: String?
        // One blank before it; the number of parameters, which may stand in brackets too, is further away.
        if rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")") {
            variable = LayerPath.name(rest[..<end].dropFirst(2))
            rest = rest[rest.index(after: end)...]
        }
        var number: String?
        if rest.hasPrefix(": ") {
            let digits = rest.dropFirst(2).prefix { $0.isNumber || $0 == "-" }
            number = LayerPath.name(digits)
            rest = rest[digits.endIndex...]
        }
        guard rest.first?.isWhitespace ?? true else { return nil }
        (self.variable, self.number, cells) = (variable, number, Self.cells(rest))
    }

    /// Apart by blanks, but for those within brackets.
    private static func cells(_ text: Substring) -> [Substring] {
        var depth = 0
        return text.split { character in
            if "[(".contains(character) { depth += 1 }
            if "])".contains(character) { depth -= 1 }
            return depth <= 0 && character.isWhitespace
        }
    }

    func cell(_ column: SummaryColumn, of columns: [SummaryColumn]) -> Substring? {
        columns.firstIndex(of: column).flatMap { $0 < cells.count ? cells[$0] : nil }
    }

    /// Whether it is a layer that stands further up already, and is used once more.
    var isRepeated: Bool { cells.contains("(recursive)") }
}
