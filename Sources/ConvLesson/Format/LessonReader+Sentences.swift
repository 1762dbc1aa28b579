import ConvData
import Terminal

/// Sentences, and how much room there is for them.
extension LessonReader {
    /// Columns of a line that is spoken by the picture.
    static let columns = 70

    /// - Parameters:
    ///   - lines: there is room for so many, or for any number.
    ///   - keepsLines: whether they are as they are written.
    mutating func sentence<Key>(
        _ fields: Fields<Key>, _ key: Key, lines: Int? = nil, keepsLines: Bool = false
    ) -> String? {
        guard let node = fields[key] else { return nil }
        return sentence(node, "'\(key.rawValue)' is a sentence", lines: lines, keepsLines: keepsLines)
    }

    /// - Parameter saying: what it is.
    mutating func sentence(
        _ node: YAMLNode, _ saying: String, lines: Int? = nil, keepsLines: Bool = false, mayBeNumber: Bool = false
    ) -> String? {
        guard case .scalar(let scalar) = node.content, !scalar.isNothing, mayBeNumber || !scalar.isNumber else {
            faults.append(
                Fault("\(saying), but this is \(node.kind)", hint: "put the sentence in quotes", at: node.start))
            return nil
        }
        guard isWhole(scalar, of: node) else { return nil }
        let text = keepsLines ? scalar.text.withPlainBlanks : scalar.text.onOneLine
        guard text.contains(where: { !$0.isWhitespace }) else {
            faults.append(Fault("\(saying), but this is empty", hint: "write one, or leave it out", at: node.start))
            return nil
        }
        let shown = text.split(separator: "\n").map { Excerpt.printable(String($0)) }
        if shown != text.split(separator: "\n").map(String.init) {
            faults.append(
                Fault(
                    "this has a character that cannot be shown: \(Excerpt.quoted(shown.joined(separator: " ")))",
                    hint: "leave it out", at: node.start))
            return nil
        }
        guard isInOneColumn(scalar, of: node) else { return nil }
        if let lines { checkRoom(for: text, lines: lines, at: node.start) }
        return text
    }

    /// Behind a blank a number sign begins a comment: what stands there is no part of the sentence, which nobody would see.
    private mutating func isWhole(_ scalar: YAMLScalar, of node: YAMLNode) -> Bool {
        guard scalar.style == .plain, source.hasComment(behind: node.end) else { return true }
        faults.append(
            Fault(
                "the sentence ends before '#', which begins a comment", hint: "put the sentence in quotes",
                at: node.end))
        return false
    }

    /// A picture has a cell for every character: what is wider, or stands upon another, has none.
    mutating func isInOneColumn(_ scalar: YAMLScalar, of node: YAMLNode) -> Bool {
        let characters = Array(scalar.text.unicodeScalars)
        guard let index = characters.firstIndex(where: { !$0.isInOneColumn && !$0.properties.isWhitespace }) else {
            return true
        }
        let isWide = characters[index].columns > 1
        faults.append(
            Fault(
                "no cell of a screen can show \(Excerpt.quoted(String(characters[index]))): "
                    + (isWide ? "it is two columns wide" : "it stands upon the character before it"),
                hint: isWide ? "use letters that take one column" : "write letter and accent as one character",
                at: source.marks(of: scalar, in: node)[index]))
        return false
    }

    private mutating func checkRoom(for text: String, lines: Int, at mark: Mark) {
        let written = text.split(separator: "\n", omittingEmptySubsequences: false)
        let needed = written.reduce(0) { $0 + Self.lineCount(of: String($1)) }
        guard needed > lines else { return }
        let room =
            lines == 1 ? "one line of \(Self.columns)" : "\(lines == 2 ? "two" : "\(lines)") lines of \(Self.columns)"
        let columns = text.count
        let isFilled = columns > lines * Self.columns && written.count == 1
        faults.append(
            Fault(
                isFilled
                    ? "this has \(columns) columns; \(room) have room for \(lines * Self.columns)"
                    : "this takes \(needed) lines of \(Self.columns) columns; there is room for \(lines)",
                hint: "say it more shortly, or at two stops", at: mark))
    }

    /// Broken at blanks.
    private static func lineCount(of text: String) -> Int {
        var (lines, used) = (1, 0)
        for word in text.split(separator: " ") {
            let width = word.count
            let isFirst = used == 0
            if !isFirst, used + 1 + width > columns {
                (lines, used) = (lines + 1, width)
            } else {
                used += (isFirst ? 0 : 1) + width
            }
            // A word that is longer than a line is cut.
            lines += max(used - 1, 0) / columns
            used = used > columns ? (used - 1) % columns + 1 : used
        }
        return lines
    }
}

extension String {
    /// Blanks of other widths are blanks here: there is one width only.
    fileprivate var withPlainBlanks: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isBlank = scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
            scalars.append(isBlank ? " " : scalar)
        }
        while scalars.last == "\n" || scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    fileprivate var onOneLine: String {
        withPlainBlanks.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
