import ConvStory
import Picture

/// The ways to lay out a scene: rows of cubes, volumes, a map of what is large, and arrays that are laid down on the output.
enum ScenePainter {
    case rows(RowPainter)
    case volumes(VolumeScenePainter)
    case map(MapPainter)
    case stampRows(StampRowPainter)
    case stampLedger(StampScenePainter)
    case ledger(LedgerScenePainter)
    case block(BlockScenePainter)

    init(_ scene: Scene, area: Area, look: Look) {
        if scene.ground == .output {
            self =
                scene.axes.count == 1
                ? .stampRows(StampRowPainter(scene, area: area, look: look))
                : .stampLedger(StampScenePainter(scene, area: area, look: look))
            return
        }
        guard scene.axes.count > 1 else {
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

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout SceneMemory, in picture: inout Picture) {
        switch self {
        case .rows(let painter): painter.draw(in: &picture)
        case .volumes(let painter): painter.draw(in: &picture)
        case .map(let painter): painter.draw(in: &picture)
        case .stampRows(let painter): painter.draw(in: &picture)
        case .stampLedger(let painter): painter.draw(&memory, in: &picture)
        case .ledger(let painter): painter.draw(&memory, in: &picture)
        case .block(let painter): painter.draw(&memory, in: &picture)
        }
    }

    func target(at place: Point) -> Inspection.Target? {
        switch self {
        case .rows(let painter): painter.target(at: place)
        case .volumes(let painter): painter.target(at: place)
        case .map(let painter): painter.target(at: place)
        case .stampRows, .stampLedger, .block: nil
        case .ledger(let painter): painter.ledger.target(at: place)
        }
    }

    var layout: SceneLayout {
        switch self {
        case .rows(let painter): SceneLayout(parts: .rows(painter.layout))
        case .volumes(let painter): SceneLayout(parts: .volumes(painter.layout))
        case .map(let painter): SceneLayout(parts: .map(painter.layout))
        case .stampRows(let painter): SceneLayout(parts: .stampRows(painter.layout))
        case .stampLedger(let painter): painter.layout
        case .ledger(let painter): painter.layout
        case .block(let painter): painter.sceneLayout
        }
    }
}

/// Where everything stands in a picture of a scene.
package struct SceneLayout: Equatable, Sendable {
    enum Parts: Equatable, Sendable {
        case rows(RowLayout)
        case volumes(VolumeLayout)
        case map(MapLayout)
        case stampRows(StampRowLayout)
        case stampLedger(StampLedgerLayout, BlockLayout?)
        case ledger(LedgerLayout, BlockLayout?)
        case block(BlockLayout)
    }

    let parts: Parts
}
