import ConvStage
import ConvStory
import Picture
import Terminal

/// The mouse: a click inspects or seeks, a drag along the timeline seeks, the wheel steps.
extension Player {
    package mutating func take(_ event: MouseEvent, size: Size) {
        let places = PlayerView.isLargeEnough(size) ? mousePlaces(size) : nil
        notice = nil
        guard !showAgain(), let places else { return }
        take(event, at: places)
    }

    mutating func take(_ event: MouseEvent, at places: MousePlaces) {
        switch event.action {
        case .wheelDown: apply(.move(.placements(1)))
        case .wheelUp: apply(.move(.placements(-1)))
        case .press:
            let placement = places.placement(column: event.column, row: event.row)
            mouse.isSeeking = placement != nil
            if let placement { return seek(placement) }
            guard let stage = places.stage(column: event.column, row: event.row) else { return }
            click(column: event.column, row: event.row, in: places.stages[stage])
        case .drag where mouse.isSeeking:
            places.placement(column: event.column, row: places.timelineRow).map { seek($0) }
        case .drag: break
        }
    }

    private mutating func seek(_ placement: Int) {
        holdingBeforeQuestion { $0.go(to: $0.storyboard.time(completing: placement)) }
    }

    mutating func click(column: Int, row: Int, in stage: Area) {
        // The middle of the cell: edges of cubes lie between cells, or halve them.
        let place = Point(Double(column) + 0.5, Double(row) + 0.5)
        guard let target = Stage.target(at: place, of: scene, in: stage, look: look) else { return }
        if inspector == nil { startInspecting() }
        inspector?.point(at: target)
    }
}
