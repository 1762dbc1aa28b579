import ConvStage
import ConvStory
import Picture
import Terminal

/// The mouse: a click inspects or seeks, a drag along the timeline seeks, the wheel steps.
extension Player {
    package mutating func take(_ event: MouseEvent, size: Size) {
        notice = nil
        if showAgain() { return }
        switch event.action {
        case .wheelDown: apply(.move(.placements(1)))
        case .wheelUp: apply(.move(.placements(-1)))
        case .press:
            isSeeking = seek(column: event.column, row: event.row, size: size)
            if !isSeeking { click(column: event.column, row: event.row, size: size) }
        case .drag where isSeeking: seek(column: event.column, row: PlayerView.timelineRow(of: self, size), size: size)
        case .drag: break
        }
    }

    /// - Returns: whether the place is on the timeline.
    @discardableResult
    private mutating func seek(column: Int, row: Int, size: Size) -> Bool {
        guard row == PlayerView.timelineRow(of: self, size), PlayerView.isLargeEnough(size),
            let placement = PlayerView.timeline(of: self, scene).placement(atColumn: column, columns: size.columns)
        else { return false }
        go(to: storyboard.time(completing: placement))
        return true
    }

    private mutating func click(column: Int, row: Int, size: Size) {
        guard PlayerView.isLargeEnough(size) else { return }
        let (stage, panel) = PlayerView.place(of: self, scene, size: size)
        // A panel over the stage hides what is clicked.
        guard panel?.stand != .over, row < min(stage.rows, panel?.text.row ?? stage.rows) else { return }
        click(column: column, row: row, in: stage)
    }

    mutating func click(column: Int, row: Int, in stage: Area) {
        // The middle of the cell: edges of cubes lie between cells, or halve them.
        let place = Point(Double(column) + 0.5, Double(row) + 0.5)
        guard let target = Stage.target(at: place, of: scene, in: stage, look: look) else { return }
        if inspector == nil { startInspecting() }
        inspector?.point(at: target)
    }
}
