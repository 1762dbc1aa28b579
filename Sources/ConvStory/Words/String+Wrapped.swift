extension String {
    /// A text as lines of at most so many columns, broken at blanks; a word that is longer than a line is cut.
    package func wrapped(columns: Int) -> [String] { split(separator: " ").wrapped(columns: columns) }
}

extension Collection where Element: StringProtocol {
    /// The same of parts that no line is broken within, but for those that are longer than one.
    package func wrapped(columns: Int) -> [String] {
        let columns = Swift.max(columns, 1)
        var lines: [String] = []
        var line = ""
        for word in flatMap({ $0.count > columns ? Substring($0).split(separator: " ") : [Substring($0)] }) {
            var rest = word
            if !line.isEmpty, line.count + 1 + rest.count > columns {
                lines.append(line)
                line = ""
            }
            while rest.count > columns {
                lines.append(String(rest.prefix(columns)))
                rest = rest.dropFirst(columns)
            }
            line += (line.isEmpty ? "" : " ") + rest
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }
}
