import ConvStage
import Picture
import Terminal

/// What the mouse can be over: everything as it is drawn.
struct MousePlaces {
    let stages: [Area]
    let panel: PanelPlace?
    let timeline: Timeline
    let timelineRow, columns: Int

    /// Which of the stages is seen there; nil where none is.
    func stage(column: Int, row: Int) -> Int? {
        if let panel, panel.stand == .over || row >= panel.text.row { return nil }
        return stages.firstIndex { $0.contains(column: column, row: row) }
    }

    /// The placement that a place on the timeline stands for.
    func placement(column: Int, row: Int) -> Int? {
        row == timelineRow ? timeline.placement(atColumn: column, columns: columns) : nil
    }
}

extension Player {
    func mousePlaces(_ size: Size) -> MousePlaces {
        let scene = scene
        let (stage, panel) = PlayerView.place(of: self, scene, size: size)
        return MousePlaces(
            stages: [stage], panel: panel, timeline: PlayerView.timeline(of: self, scene, overlay, saying: self),
            timelineRow: PlayerView.timelineRow(of: self, size), columns: size.columns)
    }
}

extension Stages {
    /// Of one or of both.
    var timeline: Timeline { PlayerView.timeline(of: lead, lead.scene, overlay, saying: hand) }

    /// - Parameter areas: where both are seen.
    func mousePlaces(_ areas: [Area], _ size: Size) -> MousePlaces {
        MousePlaces(
            stages: areas, panel: StagesView.panel(of: self, size),
            timeline: timeline,
            timelineRow: PlayerView.timelineRow(of: lead, size), columns: size.columns)
    }
}
