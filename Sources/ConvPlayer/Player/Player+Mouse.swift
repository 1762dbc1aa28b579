import ConvStage
import ConvStory
import Terminal

/// The mouse: a click inspects or seeks, the wheel steps.
extension Player {
    package mutating func take(_ event: MouseEvent, size: Size) {
        notice = nil
        switch event.action {
        case .wheelDown: apply(.stepPlacements(1))
        case .wheelUp: apply(.stepPlacements(-1))
        case .press: click(column: event.column, row: event.row, size: size)
        }
    }

    private mutating func click(column: Int, row: Int, size: Size) {
        guard !isBlank, PlayerView.isLargeEnough(size) else { return }
        if row == size.rows - 2,
            let placement = Timeline(player: self).placement(atColumn: column, columns: size.columns)
        {
            return go(to: storyboard.time(completing: placement))
        }
        guard telling == .windows, let rows = clickableRows(size), row < rows else { return }
        let stage = PlayerView.stage(for: self)
        guard let target = stage.target(column: column, row: row, in: scene, columns: size.columns, rows: rows) else {
            return
        }
        if inspector == nil { startInspecting() }
        inspector?.point(at: target)
    }

    /// Of the stage; nil where a panel lies over it.
    private func clickableRows(_ size: Size) -> Int? {
        guard let panel else { return PanelPlace.stageRows(of: size) }
        let place = PanelPlace(ConvPlayer.Panel(panel, player: self), size: size)
        return place.isBelow ? place.stageRows : nil
    }
}
