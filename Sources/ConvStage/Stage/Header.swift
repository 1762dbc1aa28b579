import ConvEngine
import ConvStory
import Picture

/// The top of the screen: what is computed, under which convention, with which parameters, and how large it comes out.
struct Header: Equatable {
    private let subject: Subject
    private let labels: Labels
    private let look: Look
    private let area: Area
    private let hasParameters: Bool

    static let rows = 2

    /// - Parameter hasParameters: whether its second line is its own.
    init(_ scene: Scene, look: Look, in area: Area, hasParameters: Bool = true) {
        subject = scene.subject
        labels = scene.words.labels
        self.look = look
        self.area = area
        self.hasParameters = hasParameters
    }

    private var theme: Theme { look.theme }

    func draw(in picture: inout Picture) {
        let (left, limit, columns) = (area.column + 1, area.column + area.columns - 1, area.columns)
        picture.addBar(row: area.row, from: area.column, columns: columns, theme: theme)
        let shapes = Phrase(labels.shapes.words.map { Word(look.spelled($0.text), $0.tone) })
        // The convention at the left, the shapes at the right; where both do not fit, the shapes stand by their arrays.
        // A title gives way from its colon on before the convention is cut.
        let briefTitle = subject.title.prefix { $0 != ":" }
        let openings = [subject.title, String(briefTitle)].flatMap { title in
            labels.reading.spellings.map { convention in
                let isShort = convention == labels.reading.short
                return (
                    words: [Word(title, .strong), Word("  " + convention, .plain)] as Phrase,
                    note: isShort ? labels.reading.note : nil
                )
            }
        }
        let room = columns - shapes.width - 4
        let besideShapes = openings.first { $0.words.width <= room }
        if besideShapes != nil {
            picture.add(shapes, column: limit - shapes.width, row: area.row, limit: limit + 1, theme: theme)
        }
        guard let opening = besideShapes ?? openings.first(where: { $0.words.width <= columns - 2 }) ?? openings.last
        else { return }
        picture.add(opening.words, column: left, row: area.row, limit: limit, theme: theme)
        if hasParameters { drawParameters(note: opening.note, saysShapes: besideShapes != nil, in: &picture) }
    }

    /// Parameters at the left, the output size worked through at the right; the formula gives way where both do not fit.
    ///
    /// - Parameters:
    ///   - note: what the title had no room for: which way round the kernel is read, where there is room.
    ///   - saysShapes: whether the title said how large the output is.
    private func drawParameters(note: String?, saysShapes: Bool, in picture: inout Picture) {
        let (row, limit, columns) = (area.row + 1, area.column + area.columns - 1, area.columns)
        var parameters: Phrase = []
        for (index, parameter) in labels.parameterList.enumerated() {
            let next = index > 0 ? [Word("  ")] + parameter : parameter
            // What has no room is left out whole: of a stump nobody knows what it says.
            guard index == 0 || parameters.width + next.width <= columns - 2 else { break }
            parameters += next
        }
        var rest: Phrase = subject.standing.words.isEmpty ? [] : [Word("  ")] + subject.standing
        if let text = subject.notes.text { rest += [Word("  " + text, .faint)] }
        let leastSizes = saysShapes || labels.sizes.isEmpty ? 0 : (sizeLines.last?.width ?? 0) + 5
        if let note, parameters.width + rest.width + note.count + 4 + leastSizes <= columns {
            parameters += [Word("  " + note, .faint)]
        }
        parameters += rest
        picture.add(parameters, column: area.column + 1, row: row, limit: limit, theme: theme)
        if !labels.sizes.isEmpty, let fitting = sizeLines.first(where: { $0.width + parameters.width + 5 <= columns }) {
            picture.add(fitting, column: limit - fitting.width, row: row, limit: limit + 1, theme: theme)
        }
    }

    /// The output size worked through, from the fullest to the shortest. Axes that are alike share their formula.
    private var sizeLines: [Phrase] {
        var groups: [(names: [String], formula: SizeFormula)] = []
        for formula in labels.sizes {
            if let last = groups.last, last.formula.numbers == formula.numbers {
                groups[groups.count - 1].names.append(formula.name)
            } else {
                groups.append(([formula.name], formula))
            }
        }
        func line(_ words: (SizeFormula) -> [Word]) -> Phrase {
            var line: Phrase = []
            for (index, group) in groups.enumerated() {
                if index > 0 { line += [Word("   ")] }
                line += [Word(group.names.joined(separator: " = ") + " = ", .faint)]
                line += Phrase(words(group.formula))
                line += [Word(String(group.formula.result), .of(.output))]
            }
            return line
        }
        let equals = Word(" = ", .faint)
        return [
            line { [Word($0.symbols, .faint), equals, Word($0.numbers, .plain), equals] },
            line { [Word($0.numbers, .plain), equals] }, line { _ in [] },
        ]
    }
}
