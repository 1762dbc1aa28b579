import ConvStory

/// The pages of the code panel, laid out for a width.
package enum CodeLines {
    package static func lines(_ page: CodePage, of scene: Scene, columns: Int) -> [Phrase] {
        switch page {
        case .loops: beside(LoopCode(scene).lines, columns: columns)
        case .pytorch: whole(.pytorch, scene, columns)
        case .numpy: whole(.numpy, scene, columns)
        }
    }

    private static func whole(_ library: Library, _ scene: Scene, _ columns: Int) -> [Phrase] {
        library.excerpt(scene.subject.convolution).flatMap { whole($0, columns: columns) }
    }

    /// Code to the left, in one column to the right what it comes to. Where there is no room for that beside a line, it
    /// stands below.
    private static func beside(_ lines: [CodeLine], columns: Int) -> [Phrase] {
        // Conditions are long and come to a word: they do not push the column away from the others.
        let column = lines.filter { !$0.isCondition && $0.width + gap + $0.room <= columns }.map(\.width).max() ?? 0
        return lines.flatMap { line -> [Phrase] in
            guard !line.now.isEmpty else { return whole(line.code, columns: columns) }
            let place = max(column, line.width)
            guard place + gap + line.room <= columns else {
                return whole(line.code, columns: columns) + below(line, columns: columns)
            }
            let blanks = String(repeating: " ", count: place - line.width + 2)
            return [Phrase(code: line.code) + [Word(blanks + "# ", .faint)] + Phrase(code: line.now)]
        }
    }

    /// Where there is no room for it, in several lines, those after the first further in, and its comment below.
    private static func whole(_ line: String, columns: Int) -> [Phrase] {
        guard line.unicodeScalars.count > columns else { return [Phrase(code: line)] }
        let (indent, further) = (line.prefix { $0 == " " }, "    ")
        let (code, comment) = (line.prefix { $0 != "#" }, line.drop { $0 != "#" }.dropFirst())
        let codes = String(code).wrapped(columns: columns - indent.count - further.count)
        let comments = String(comment).wrapped(columns: columns - indent.count - 2)
        return codes.filter { !$0.isEmpty }.enumerated().map { Phrase(code: indent + ($0 > 0 ? further : "") + $1) }
            + comments.filter { !$0.isEmpty }.map { Phrase(code: indent + "# " + $0) }
    }

    private static func below(_ line: CodeLine, columns: Int) -> [Phrase] {
        line.now.wrapped(columns: columns - line.indent.count - 2).map { text in
            [Word(line.indent + "# ", .faint)] + Phrase(code: text)
        }
    }

    /// From code to what it comes to, `  # ` included.
    private static let gap = 4
}

extension CodeLine {
    fileprivate var width: Int { code.unicodeScalars.count }
    fileprivate var indent: String { String(code.prefix { $0 == " " }) }
    fileprivate var isCondition: Bool { code.drop { $0 == " " }.hasPrefix("if ") }
}
