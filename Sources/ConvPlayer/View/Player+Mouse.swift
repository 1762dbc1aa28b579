import ConvStage
import ConvStory
import Picture
import Terminal

/// The mouse: a click inspects or seeks, the wheel steps.
extension Player {
    package mutating func take(_ event: MouseEvent, size: Size) {
        notice = nil
        switch event.action {
        case .wheelDown: apply(.move(.placements(1)))
        case .wheelUp: apply(.move(.placements(-1)))
        case .press: click(column: event.column, row: event.row, size: size)
        }
    }

    private mutating func click(column: Int, row: Int, size: Size) {
        guard !isBlank, PlayerView.isLargeEnough(size) else { return }
        let scene = scene
        if row == size.rows - 2 {
            let timeline = PlayerView.timeline(of: self, scene)
            if let placement = timeline.placement(atColumn: column, columns: size.columns) {
                return go(to: storyboard.time(completing: placement))
            }
        }
        let (stage, panel) = PlayerView.place(of: self, scene, size: size)
        // The middle of the cell: edges of cubes lie between cells, or halve them.
        let place = Point(Double(column) + 0.5, Double(row) + 0.5)
        // A panel over the stage hides what is clicked.
        guard panel?.isBelow != false, row < stage.rows,
            let target = Stage.target(at: place, of: scene, in: stage, look: look)
        else { return }
        if inspector == nil { startInspecting() }
        inspector?.point(at: target)
    }
}
