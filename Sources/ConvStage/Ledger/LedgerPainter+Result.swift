import ConvEngine
import ConvStory
import Picture

/// The result on its way into the ring.
extension LedgerPainter {
    /// It rises from where it stood written below the output, a cube already, so that there is never a second one. On its way
    /// lie only places where nothing is yet: outputs are written row after row, so it passes over no finished one.
    func drawResult(in picture: inout Picture) {
        guard let travel = resultTravel else { return }
        let y = look.grain.row(travel.from.y + (travel.to.y - travel.from.y) * travel.progress)
        let view = travel.view.placed(at: Point(travel.to.x, y))
        var cell = travel.cell
        cell.presence = 1
        PlanePainter(view, of: scene.output, scene: scene, look: look).draw(cell, at: GridPlace(0, 0), in: &picture)
    }

    /// What moves, on a plane of its size, and from where to where; nil while nothing does.
    var resultTravel: (cell: SceneCell, view: PlaneView, from: Point, to: Point, progress: Double)? {
        let plane = ledger.outputInHand
        guard scene.moment.phase == .write, scene.inspection == nil, layout.outputPlanes.contains(plane),
            let output = scene.hand.output, let ring = Ring(scene, look: look),
            let place = ring.place(on: plane, of: ledger)
        else { return nil }
        let cell = scene.output[output]
        guard cell.value != nil, let way = cell.way else { return nil }
        let view = layout.outputs[plane - layout.outputPlanes.lowerBound]
        let corner = view.point(row: place.row, column: place.column)
        let below = layout.below.standing.map { Double($0.lowerBound) } ?? view.origin.y + view.height
        let start = max(below - view.cell.height, corner.y)
        return (cell, view, Point(corner.x, start), corner, way)
    }
}
