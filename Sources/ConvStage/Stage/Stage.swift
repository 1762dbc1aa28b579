import ConvStory
import Picture

/// How a scene looks in an area: header, a line of words, the arrays, the result written out.
package enum Stage {
    package static func draw(
        _ scene: Scene, in area: Area, look: Look, speech: Speech? = nil, in picture: inout Picture
    ) {
        var memory = StageMemory()
        draw(scene, in: area, look: look, speech: speech, &memory, in: &picture)
    }

    /// - Parameters:
    ///   - speech: said in place of the sentence.
    ///   - memory: of the last frame; it saves work, and changes nothing.
    package static func draw(
        _ scene: Scene, in area: Area, look: Look, speech: Speech?, _ memory: inout StageMemory,
        in picture: inout Picture
    ) {
        guard area.columns > 0, area.rows > 0 else { return }
        let plan = StagePlan(scene, in: area, look: look, &memory)
        let (rows, limit) = (plan.rows, area.column + area.columns - 1)
        let caption = memory.caption(of: scene, speech: speech, rows, look: look)
        let top = Area(column: area.column, row: rows.headerRow, columns: area.columns, rows: Header.rows)
        let header = Header(scene, look: look, in: top, hasParameters: !caption.takesParameters)
        memory.header.draw(header, in: &picture, header.draw)
        if let about = scene.about, let row = rows.aboutRow, !caption.takesAbout {
            picture.add([Word(about, .faint)], column: area.column + 1, row: row, limit: limit, theme: look.theme)
        }
        caption.draw(look.theme, in: &picture)
        if let painter = plan.painter {
            var arrays = Picture(keepsCells: picture.keepsCells)
            painter.draw(&memory.scene, in: &arrays)
            picture.add(arrays, within: rows.arrays)
        }
        let line = Area(column: area.column, row: rows.legendRow, columns: area.columns, rows: 1)
        let legend = LegendPart(scene, in: line, look: look, sights: plan.sights)
        memory.legend.draw(legend, in: &picture, legend.draw)
        let bottom = Area(column: area.column, row: rows.resultRow, columns: area.columns, rows: rows.resultRows)
        let result = ResultPart(scene, in: bottom, look: look)
        memory.result.draw(result, in: &picture) { result.draw(scene.words.calculation, in: &$0) }
    }

    /// What is drawn at a place of the screen; nil where nothing is that can be inspected.
    package static func target(
        at place: Point, of scene: Scene, in area: Area, look: Look
    ) -> Inspection.Target? {
        StagePlan(scene, in: area, look: look).painter?.target(at: place)
    }

    /// The first row below the arrays.
    package static func end(ofArraysOf scene: Scene, in area: Area, look: Look) -> Int {
        let arrays = StagePlan(scene, in: area, look: look).rows.arrays
        return arrays.row + arrays.rows
    }

    /// Where everything would stand, without drawing it: two that are equal look alike.
    package static func layout(of scene: Scene, in area: Area, look: Look) -> SceneLayout? {
        StagePlan(scene, in: area, look: look).painter?.layout
    }
}
