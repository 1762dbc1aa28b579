/// The options of a command as its help lists them: what the parser of options knows, in words.
struct HelpScreen {
    struct Entry: Hashable {
        /// `-o, --output <file>`
        var label: String
        var text: String
    }

    struct Section {
        /// `OUTPUT INSTEAD OF PLAYING`
        var title: String
        var entries: [Entry]
    }

    private(set) var sections: [Section] = []

    /// - Parameter text: with long lines, so that nothing but a label without room beside it is broken.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            if line.hasSuffix(":"), line.allSatisfy({ $0.isUppercase || $0 == " " || $0 == ":" }) {
                sections.append(Section(title: String(line.dropLast()), entries: []))
            } else if line.hasPrefix("  "), !sections.isEmpty {
                add(line.dropFirst(2), to: sections.count - 1)
            }
        }
        sections.removeAll(where: \.entries.isEmpty)
    }

    /// The columns of label and text are two or more blanks apart.
    private mutating func add(_ line: Substring, to section: Int) {
        let label = line.prefix(upTo: line.firstRange(of: "  ")?.lowerBound ?? line.endIndex)
        let text = String(line[label.endIndex...].drop { $0 == " " })
        if !label.isEmpty {
            sections[section].entries.append(Entry(label: String(label), text: text))
        } else if let last = sections[section].entries.indices.last {
            sections[section].entries[last].text = text
        }
    }
}
