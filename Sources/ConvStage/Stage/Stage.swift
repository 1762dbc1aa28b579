import ConvStory
import Picture

/// How a scene looks in an area: header, a line of words, the arrays, the result written out.
package enum Stage {
    /// - Parameter notice: said in place of the sentence.
    package static func draw(
        _ scene: Scene, in area: Area, look: Look, notice: String? = nil, in picture: inout Picture
    ) {
        guard area.columns > 0, area.rows > 0 else { return }
        let rows = StageRows(area: area)
        Header(scene, theme: look.theme).draw(in: area, of: &picture)
        let sentence: Phrase = notice.map { [Word($0, .notice)] } ?? [Word(scene.words.sentence, .strong)]
        drawCaption(sentence, scene.words.labels.movement, rows, look.theme, in: &picture)
        if rows.hasArrays {
            var arrays = Picture(keepsCells: picture.keepsCells)
            ScenePainter(scene, area: rows.arrays, look: look).draw(in: &arrays)
            picture.add(arrays, within: rows.arrays)
        }
        let result = ResultLines(scene.words.calculation, columns: area.columns - 2, rows: rows.resultRows)
        for (index, line) in result.lines.enumerated() {
            picture.add(
                line, column: area.column + 1, row: rows.resultRow + index, limit: area.column + area.columns - 1,
                theme: look.theme)
        }
    }

    /// What happens now at the left, and at the right, where there is room for both, along which axes the kernel moves.
    private static func drawCaption(
        _ sentence: Phrase, _ movement: Phrase, _ rows: StageRows, _ theme: Theme, in picture: inout Picture
    ) {
        let (area, limit) = (rows.area, rows.area.column + rows.area.columns - 1)
        if sentence.width + movement.width + 5 <= area.columns {
            picture.add(movement, column: limit - movement.width, row: rows.captionRow, limit: limit, theme: theme)
        }
        picture.add(sentence, column: area.column + 1, row: rows.captionRow, limit: limit, theme: theme)
    }

    /// What is drawn at a place of the screen; nil where nothing is that can be inspected.
    package static func target(
        at place: Point, of scene: Scene, in area: Area, look: Look
    ) -> Inspection.Target? {
        let rows = StageRows(area: area)
        return rows.hasArrays ? ScenePainter(scene, area: rows.arrays, look: look).target(at: place) : nil
    }

    /// Where everything would stand, without drawing it: two that are equal look alike.
    package static func layout(of scene: Scene, in area: Area, look: Look) -> SceneLayout? {
        let rows = StageRows(area: area)
        return rows.hasArrays ? ScenePainter(scene, area: rows.arrays, look: look).layout : nil
    }
}
