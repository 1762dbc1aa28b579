import ConvStory
import Picture

/// What happens now at the left, and at the right, where there is room for both, what comes next, or along which axes the
/// kernel moves.
struct Caption {
    private let rows: StageRows
    private let lines: [String]
    private let tone: Word.Tone
    private let beside: [Phrase]

    /// - Parameter notice: said in place of the sentence.
    init(_ scene: Scene, notice: String?, _ rows: StageRows) {
        self.rows = rows
        let opening = rows.aboutRow == nil && scene.isOpening ? scene.subject.about : nil
        let text = notice ?? opening ?? scene.words.sentence
        tone = notice == nil ? .strong : .notice
        // In a narrow window a sentence takes the line of the parameters, too: it is never cut where that helps.
        let mayWrap = rows.aboutRow == nil || rows.isPresented
        let wrapped = mayWrap ? text.wrapped(columns: rows.area.columns - 2) : [text]
        lines = wrapped.count == 2 ? wrapped : [text]
        let next: Phrase? = scene.words.next.map { [Word("next: \($0)", .faint)] }
        beside = [next, scene.words.labels.movement].compactMap(\.self)
    }

    var takesParameters: Bool { lines.count > rows.captionRows }

    func draw(_ theme: Theme, in picture: inout Picture) {
        let (area, limit) = (rows.area, rows.area.column + rows.area.columns - 1)
        let first = takesParameters ? rows.captionRow - 1 : rows.captionRow
        let sentences = lines.map { [Word($0, tone)] as Phrase }
        let lastWidth = sentences.last?.width ?? 0
        if !takesParameters, let words = beside.first(where: { lastWidth + $0.width + 5 <= area.columns }) {
            picture.add(
                words, column: limit - words.width, row: first + lines.count - 1, limit: limit, theme: theme)
        }
        for (index, sentence) in sentences.enumerated() {
            picture.add(sentence, column: area.column + 1, row: first + index, limit: limit, theme: theme)
        }
    }
}
