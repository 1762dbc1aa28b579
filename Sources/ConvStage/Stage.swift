import ConvEngine
import ConvStory
import Picture

/// How a scene looks in a given size: header, cubes, the sum written out.
package struct Stage {
    package let title: String
    /// Said beside the parameters.
    package let note: String?
    package let look: Look

    /// Below this, what must be on every screen does not fit.
    package static let smallest = (columns: 40, rows: 12)

    package init(title: String, note: String? = nil, look: Look) {
        self.title = title
        self.note = note
        self.look = look
    }

    /// Draws the scene into the first `rows` rows of a picture of `columns` columns.
    ///
    /// - Parameter notice: said in place of the narration.
    package func draw(
        _ scene: Scene, columns: Int, rows: Int, notice: String? = nil, in picture: inout Picture
    ) {
        guard columns > 0, rows > 0 else { return }
        Header(title: title, note: note, scene: scene, theme: look.theme).draw(columns: columns, in: &picture)
        // A line of words above the cubes and the sum below them, with air around them where there is some.
        let sumRows = rows >= 28 ? 2 : 1
        let caption = Header.rows + (rows >= 20 ? 1 : 0)
        let top = caption + (rows >= 26 ? 2 : 1)
        let cubes = Area(column: 1, row: top, columns: columns - 2, rows: rows - top - sumRows - (rows >= 26 ? 1 : 0))
        let words: Phrase = notice.map { [Word($0, .notice)] } ?? [Word(scene.sentence, .strong)]
        let movement = Labels(scene.convolution).movement
        if words.width + movement.width + 5 <= columns {
            picture.add(movement, column: columns - 1 - movement.width, row: caption, limit: columns, theme: look.theme)
        }
        picture.add(words, column: 1, row: caption, limit: columns - 1, theme: look.theme)
        if cubes.rows >= 4 {
            if scene.convolution.spatialRank == 1 {
                RowPainter(scene, area: cubes, look: look).draw(in: &picture)
            } else {
                VolumeScenePainter(scene, area: cubes, look: look).draw(in: &picture)
            }
        }
        let sum = SumLines(scene, columns: columns - 2, rows: sumRows).lines
        for (index, line) in sum.enumerated() {
            picture.add(line, column: 1, row: rows - sumRows + index, limit: columns - 1, theme: look.theme)
        }
    }
}
