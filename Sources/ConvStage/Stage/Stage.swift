import ConvEngine
import ConvStory
import Picture

/// How a scene looks in a given size: header, cubes, the sum written out.
package struct Stage {
    package let title: String
    /// Said beside the parameters.
    package let note: String?
    /// How someone else's result stands against this one.
    package let verdict: Phrase
    package let look: Look

    /// Below this, what must be on every screen does not fit.
    package static let smallest = (columns: 40, rows: 12)

    package init(title: String, note: String? = nil, verdict: Phrase = [], look: Look) {
        self.title = title
        self.note = note
        self.verdict = verdict
        self.look = look
    }

    /// Draws the scene into the first `rows` rows of a picture of `columns` columns.
    ///
    /// - Parameter notice: said in place of the narration.
    package func draw(_ scene: Scene, columns: Int, rows: Int, notice: String? = nil, in picture: inout Picture) {
        let frame = Frame(columns: columns, rows: rows)
        drawFrame(scene.convolution, frame, sentence: scene.sentence, notice: notice, in: &picture)
        if frame.cubes.rows >= 4 {
            var cubes = Picture()
            ScenePainter(scene, area: frame.cubes, look: look).draw(in: &cubes)
            picture.add(cubes, within: frame.cubes)
        }
        draw(SumLines(scene, columns: columns - 2, rows: frame.sumRows).lines, below: frame, in: &picture)
    }

    /// The same for a transposed convolution that is told by its inputs.
    package func draw(_ scene: StampScene, columns: Int, rows: Int, notice: String? = nil, in picture: inout Picture) {
        let frame = Frame(columns: columns, rows: rows)
        let text = StampText(scene)
        drawFrame(
            scene.convolution, frame, telling: .stamps, sentence: text.sentence, notice: notice, in: &picture)
        if frame.cubes.rows >= 4 {
            var cubes = Picture()
            StampPainter(scene, area: frame.cubes, look: look).draw(in: &cubes)
            picture.add(cubes, within: frame.cubes)
        }
        draw([[Word(text.pairs.joined(separator: ",  "), .faint)]], below: frame, in: &picture)
    }

    /// What stands round the cubes of every scene: the header, and a line of words with the axes the kernel moves along.
    private func drawFrame(
        _ convolution: Convolution, _ frame: Frame, telling: Telling = .windows, sentence: String, notice: String?,
        in picture: inout Picture
    ) {
        guard frame.columns > 0, frame.rows > 0 else { return }
        let labels = Labels(convolution, telling: telling)
        Header(title: title, note: note, verdict: verdict, labels: labels, theme: look.theme)
            .draw(columns: frame.columns, in: &picture)
        let words: Phrase = notice.map { [Word($0, .notice)] } ?? [Word(sentence, .strong)]
        let movement = labels.movement
        let limit = frame.columns - 1
        if words.width + movement.width + 5 <= frame.columns {
            picture.add(
                movement, column: limit - movement.width, row: frame.captionRow, limit: limit, theme: look.theme)
        }
        picture.add(words, column: 1, row: frame.captionRow, limit: limit, theme: look.theme)
    }

    private func draw(_ sum: [Phrase], below frame: Frame, in picture: inout Picture) {
        for (index, line) in sum.enumerated() {
            picture.add(
                line, column: 1, row: frame.rows - frame.sumRows + index, limit: frame.columns - 1, theme: look.theme)
        }
    }
}

/// Which rows are whose: a line of words above the cubes, the sum below them, air around them where there is some.
struct Frame: Hashable {
    let columns: Int
    let rows: Int

    var sumRows: Int { rows >= 28 ? 2 : 1 }
    var captionRow: Int { Header.rows + (rows >= 20 ? 1 : 0) }

    var cubes: Area {
        let top = captionRow + (rows >= 26 ? 2 : 1)
        return Area(column: 1, row: top, columns: columns - 2, rows: rows - top - sumRows - (rows >= 26 ? 1 : 0))
    }
}
