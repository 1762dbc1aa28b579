import ConvLesson
import ConvStory

/// What there is to choose from, each behind its number, in few lines: they take rows from what they are about.
struct OptionLines {
    private let options: [String]

    init(_ options: [String]) { self.options = options }

    private static let gap: Phrase = [Word("   ")]
    private static let markColumns = 3

    /// Beside one another where there is room. What does not fit a line has several for itself.
    func lines(columns: Int) -> [Phrase] {
        var lines: [Phrase] = []
        for (index, text) in options.enumerated() {
            let parts = Self.option(index + 1, text.wrapped(columns: columns - Self.markColumns))
            if let last = lines.last, parts.count == 1, last.width + Self.gap.width + parts[0].width <= columns {
                lines[lines.count - 1] = last + Self.gap + parts[0]
            } else {
                lines += parts
            }
        }
        return lines
    }

    /// One below the other, and cut where a line ends.
    var oneEach: [Phrase] { options.enumerated().flatMap { Self.option($0 + 1, [$1]) } }

    private static func option(_ number: Int, _ lines: [String]) -> [Phrase] {
        let mark = AskedQuestion.mark(ofOption: number) + " "
        return lines.enumerated().map { index, line in
            [Word(index == 0 ? mark : String(repeating: " ", count: mark.count), .strong), Word(line, .plain)]
        }
    }
}
