import ConvStory
import Picture

/// What happens now at the left, and at the right, where there is room for both, what comes next, or along which axes the
/// kernel moves.
struct Caption {
    private let rows: StageRows
    private let lines: [String]
    private let tone: Word.Tone
    private let beside: [Phrase]

    /// - Parameter speech: said in place of the sentence.
    init(_ scene: Scene, speech: Speech?, _ rows: StageRows, look: Look) {
        self.rows = rows
        let opening = rows.aboutRow == nil && scene.isOpening ? scene.about : nil
        tone = speech?.isNotice == true ? .notice : .strong
        let columns = rows.area.columns - 2
        if let speech, !speech.isNotice {
            let said = speech.lines(columns: columns)
            lines = said.lines
            beside = said.mark.map { [[Word($0, .faint)]] } ?? []
            return
        }
        let next: Phrase? = scene.words.next.map { [Word("next: \(look.spelled($0))", .faint)] }
        let text = speech?.text ?? opening ?? Self.sentence(scene.words, before: next, rows, look)
        // In a narrow window a sentence takes the line of the parameters, too: it is never cut where that helps.
        let mayWrap = rows.isPresented ? !rows.isHeaded : rows.aboutRow == nil
        let wrapped = mayWrap ? text.wrapped(columns: columns) : [text]
        lines = wrapped.count == 2 ? wrapped : [text]
        beside = lines.count > rows.captionRows ? [] : [next, scene.words.labels.movement].compactMap(\.self)
    }

    /// In one line with what comes next that matters more than the end of a sentence.
    private static func sentence(
        _ words: any SceneWords, before next: Phrase?, _ rows: StageRows, _ look: Look
    ) -> String {
        let whole = look.spelled(words.sentence)
        guard let next, rows.captionRows == 1, !fits(next, beside: whole.count, in: rows.area) else { return whole }
        let brief = look.spelled(words.brief)
        return fits(next, beside: brief.count, in: rows.area) ? brief : whole
    }

    private static func fits(_ words: Phrase, beside columns: Int, in area: Area) -> Bool {
        columns + words.width + 5 <= area.columns
    }

    private var needsMoreRows: Bool { lines.count > rows.captionRows }

    /// What gives way to a second line: what there is to see, and where that is not said, the line of the parameters.
    var takesAbout: Bool { needsMoreRows && rows.aboutRow != nil }
    var takesParameters: Bool { needsMoreRows && rows.aboutRow == nil }

    func draw(_ theme: Theme, in picture: inout Picture) {
        let (area, limit) = (rows.area, rows.area.column + rows.area.columns - 1)
        let first = needsMoreRows ? rows.captionRow - 1 : rows.captionRow
        let sentences = lines.map { [Word($0, tone)] as Phrase }
        let lastWidth = sentences.last?.width ?? 0
        if let words = beside.first(where: { Self.fits($0, beside: lastWidth, in: area) }) {
            picture.add(
                words, column: limit - words.width, row: first + lines.count - 1, limit: limit, theme: theme)
        }
        for (index, sentence) in sentences.enumerated() {
            picture.add(sentence, column: area.column + 1, row: first + index, limit: limit, theme: theme)
        }
    }
}
