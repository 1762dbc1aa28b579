/// The lines of a file, as libyaml counts them, in characters that are reached at once.
package struct SourceText: Equatable, Sendable {
    package let lines: [[Unicode.Scalar]]

    package init(_ bytes: some Collection<UInt8>) {
        var lines: [[Unicode.Scalar]] = []
        var line: [Unicode.Scalar] = []
        var isAfterReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if isAfterReturn, scalar == "\n" { continue }
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(line)
                line.removeAll()
            default: line.append(scalar)
            }
        }
        lines.append(line)
        self.lines = lines
    }

    /// Counted from 1; empty behind the end.
    package func line(_ number: Int) -> [Unicode.Scalar] {
        lines.indices.contains(number - 1) ? lines[number - 1] : []
    }

    /// Whether a comment begins on the same line, with blanks before it.
    package func hasComment(behind mark: Mark) -> Bool {
        let rest = line(mark.line).dropFirst(mark.column - 1)
        return rest.first(where: { $0 != " " && $0 != "\t" }) == "#"
    }
}
