import ConvEngine
import ConvStory
import Picture

/// The three ways to lay out a scene: rows of cubes, volumes, and a map of what is large.
enum ScenePainter {
    case rows(RowPainter)
    case volumes(VolumeScenePainter)
    case map(MapPainter)

    init(_ scene: Scene, area: Area, look: Look) {
        guard scene.convolution.spatialRank > 1 else {
            self = .rows(RowPainter(scene, area: area, look: look))
            return
        }
        let slicing = Slicing(scene, channel: look.channel)
        let plans = VolumePlans(slicing, area: area, look: look)
        self =
            plans.wantsMap
            ? .map(MapPainter(slicing, area: area, look: look))
            : .volumes(VolumeScenePainter(slicing, area: area, look: look, plans: plans))
    }

    func draw(in picture: inout Picture) {
        switch self {
        case .rows(let painter): painter.draw(in: &picture)
        case .volumes(let painter): painter.draw(in: &picture)
        case .map(let painter): painter.draw(in: &picture)
        }
    }

    func target(at place: Point) -> Inspection.Target? {
        switch self {
        case .rows(let painter): painter.target(at: place)
        case .volumes(let painter): painter.target(at: place)
        case .map(let painter): painter.target(at: place)
        }
    }
}
