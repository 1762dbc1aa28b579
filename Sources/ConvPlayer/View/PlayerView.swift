import ConvStage
import ConvStory
import Picture
import Terminal

/// What the player looks like: the stage, and around it the timeline, the keys, and whatever panel is open.
package enum PlayerView {
    package static func canvas(for player: Player, size: Size) -> Canvas {
        Canvas(picture(for: player, size: size), size: size, glyphs: player.settings.glyphs)
    }

    package static func picture(for player: Player, size: Size) -> Picture {
        let theme = player.theme
        var picture = Picture(background: theme.background)
        guard !player.isBlank else { return picture }
        guard isLargeEnough(size) else {
            drawTooSmall(size, theme: theme, in: &picture)
            return picture
        }
        let panel = player.panel.map { Panel($0, player: player) }
        let place = panel.map { PanelPlace($0, size: size) }
        let stage = stage(for: player)
        let notice = player.prompt ?? player.notice
        let (columns, rows) = (size.columns, place?.stageRows ?? PanelPlace.stageRows(of: size))
        switch player.storyboard.telling {
        case .windows: stage.draw(player.scene, columns: columns, rows: rows, notice: notice, in: &picture)
        case .stamps: stage.draw(player.stampScene, columns: columns, rows: rows, notice: notice, in: &picture)
        }
        Timeline(player: player).draw(row: size.rows - 2, columns: size.columns, in: &picture)
        drawKeys(player, row: size.rows - 1, columns: size.columns, in: &picture)
        if let panel, let place { panel.draw(in: place, scroll: player.panelScroll, theme: theme, in: &picture) }
        return picture
    }

    static func isLargeEnough(_ size: Size) -> Bool {
        size.columns >= Stage.smallest.columns && size.rows >= Stage.smallest.rows
    }

    static func stage(for player: Player) -> Stage {
        let grain = player.settings.glyphs.grain
        let look = Look(
            theme: player.theme, grain: Grain(columns: grain.columns, rows: grain.rows), zoom: player.zoom,
            isApart: player.isApart, channel: player.channel)
        return Stage(title: player.settings.title, note: player.settings.note, verdict: player.verdict, look: look)
    }

    private static func drawKeys(_ player: Player, row: Int, columns: Int, in picture: inout Picture) {
        picture.addBar(row: row, columns: columns, theme: player.theme)
        var column = 1
        for (keys, hint) in hints(for: player) {
            let width = keys.unicodeScalars.count + hint.count + 1
            guard column + width < columns else { break }
            let y = Double(row)
            picture.add(TextRun(keys, at: Point(Double(column), y), player.theme.key, style: .bold))
            picture.add(TextRun(hint, at: Point(Double(column + width - hint.count), y), player.theme.faint))
            column += width + 3
        }
    }

    private static func hints(for player: Player) -> [(keys: String, hint: String)] {
        let glyphs = player.settings.glyphs
        guard player.inspector == nil else {
            return KeyBindings.inspectHints.map { (glyphs.spelled($0.keys), $0.hint) }
        }
        return KeyBindings.table.compactMap { line in
            guard let hint = line.hint else { return nil }
            let plays = line.bindings.first?.command == .playOrPause
            return (glyphs.spelled(line.keys), plays && player.isPlaying ? "pause" : hint)
        }
    }

    /// Even one cell says something: the sentence is cut to what there is.
    private static func drawTooSmall(_ size: Size, theme: Theme, in picture: inout Picture) {
        let words = [
            "convviz needs", "\(Stage.smallest.columns)×\(Stage.smallest.rows) cells,", "this window has",
            "\(size.columns)×\(size.rows)",
        ]
        let top = max((size.rows - words.count) / 2, 0)
        for (index, line) in words.enumerated() {
            let column = max((size.columns - line.count) / 2, 0)
            picture.add(TextRun(line, at: Point(Double(column), Double(top + index)), theme.text, style: .bold))
        }
    }
}
