/// Where the characters of a text are written: YAML folds lines and replaces what stands behind a backslash.
extension SourceText {
    /// A place for every character of a scalar; of a blank that of what follows.
    package func marks(of scalar: YAMLScalar, in node: YAMLNode) -> [Mark] {
        let written = writtenMarks(of: node, as: scalar.style)
        var next = 0
        return scalar.text.unicodeScalars.map { character in
            defer { if !Self.isBlank(character) { next += 1 } }
            return next < written.count ? written[next] : written.last ?? node.start
        }
    }

    /// The places of what is not blank.
    private func writtenMarks(of node: YAMLNode, as style: YAMLScalar.Style) -> [Mark] {
        var marks: [Mark] = []
        // Of a block, the first line says how it is folded.
        let first = style == .block ? Mark(node.start.line + 1, 1) : node.start
        guard first.line <= min(node.end.line, lines.count) else { return [] }
        for number in first.line...min(node.end.line, lines.count) {
            let characters = line(number)
            let start = number == first.line ? first.column - 1 : 0
            let end = number == node.end.line ? min(node.end.column - 1, characters.count) : characters.count
            guard start < end else { continue }
            var column = start + (number == first.line && style.isQuoted ? 1 : 0)
            while column < end {
                let (length, isBlank) = style.read(characters[column..<end])
                if !isBlank { marks.append(Mark(number, column + 1)) }
                column += length
            }
        }
        return marks
    }

    fileprivate static func isBlank(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case " ", "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}

extension YAMLScalar.Style {
    fileprivate var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }

    /// How many characters of the file are the next one of the text, and whether that is blank.
    fileprivate func read(_ rest: ArraySlice<Unicode.Scalar>) -> (length: Int, isBlank: Bool) {
        let first = rest[rest.startIndex]
        let second = rest.dropFirst().first
        if self == .singleQuoted, first == "'", second == "'" { return (2, false) }
        guard self == .doubleQuoted, first == "\\" else { return (1, SourceText.isBlank(first)) }
        guard let second else { return (1, true) }
        guard let digits = ["x": 2, "u": 4, "U": 8][second] else {
            return (2, ["t", "\t", "n", "r", " ", "N", "L", "P"].contains(second))
        }
        let code = String(String.UnicodeScalarView(rest.dropFirst(2).prefix(digits)))
        return (2 + digits, UInt32(code, radix: 16).flatMap(Unicode.Scalar.init).map(SourceText.isBlank) ?? false)
    }
}
