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
        guard panel == nil, telling == .windows, row < size.rows - 2 else { return }
        let scene = Scene(storyboard, at: moment, inspection: inspection)
        let stage = PlayerView.stage(for: self)
        guard
            let target = stage.target(column: column, row: row, in: scene, columns: size.columns, rows: size.rows - 2)
        else { return }
        if inspector == nil { startInspecting() }
        inspector?.point(at: target)
    }
}
