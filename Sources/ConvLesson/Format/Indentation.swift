/// A key, or a dash, that stands in a column of its own: neither among those above it nor further in.
struct Indentation {
    private let name: String
    private let mark: Mark
    /// What it may have been meant to stand below.
    private let above: (name: String, column: Int)

    /// - Returns: nil where the line begins in a column that fits those above, or not with a key.
    init?(ofLine number: Int, in text: SourceText) {
        guard let own = Self.entry(text.line(number)) else { return nil }
        var open: [(name: String, column: Int)] = []
        for line in (1..<max(number, 1)).reversed() {
            for entry in Self.entries(text.line(line)).reversed()
            where entry.isDash == own.isDash && entry.column < open.last?.column ?? .max {
                open.append((entry.name, entry.column))
            }
        }
        guard !open.contains(where: { $0.column == own.column }),
            let near = open.min(by: { abs($0.column - own.column) < abs($1.column - own.column) })
        else { return nil }
        (name, mark, above) = (own.name, Mark(number, own.column), near)
    }

    var fault: Fault {
        Fault(
            "'\(name)' begins in column \(mark.column), but '\(above.name)' above it in column \(above.column)",
            hint: "begin it in column \(above.column) if it belongs beside '\(above.name)'", at: mark)
    }

    private typealias Entry = (name: String, column: Int, isDash: Bool)

    private static func entry(_ line: [Unicode.Scalar]) -> Entry? { entries(line).first }

    /// The key of a line; of `- at: start` the dash as well.
    private static func entries(_ line: [Unicode.Scalar]) -> [Entry] {
        var start = line.prefix { $0 == " " }.count
        var entries: [Entry] = []
        while start + 1 < line.count, line[start] == "-", line[start + 1] == " " {
            entries.append(("-", start + 1, true))
            start += 1 + line[(start + 1)...].prefix { $0 == " " }.count
        }
        let key = line[start...].prefix { $0.properties.isAlphabetic }
        guard !key.isEmpty, line.dropFirst(start + key.count).first == ":" else { return entries }
        return entries + [(String(String.UnicodeScalarView(key)), start + 1, false)]
    }
}
