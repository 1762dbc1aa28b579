import ConvEngine
import ConvStory
import Picture

/// The result on its way into the ring.
extension LedgerPainter {
    /// It leaves what it was made of and moves along the ring's row; there it becomes a cube, so that there is never a
    /// second one.
    func drawResult(in picture: inout Picture) {
        guard let travel = resultTravel, let colors = look.theme.cube(.outputNow) ?? look.theme.cube(.output) else {
            return
        }
        let text = ValueText.shortest(travel.value, precision: scene.precision)
        let x = look.grain.column(travel.from.x + (travel.to.x - travel.from.x) * travel.progress)
        let width = Double(text.utf8.count + 2)
        picture.add(Face(x: x, y: travel.to.y, width: width, height: 1, colors.front))
        picture.add(TextRun(text, at: Point(x.rounded() + 1, travel.to.y), colors.ink, style: .bold))
    }

    /// What moves, and from where to where; nil while nothing does.
    var resultTravel: (value: Double, from: Point, to: Point, progress: Double)? {
        let plane = ledger.outputInHand
        guard scene.moment.phase == .write, scene.inspection == nil, layout.outputPlanes.contains(plane),
            let output = scene.hand.output, let ring = Ring(scene, look: look),
            let place = ring.place(on: plane, of: ledger),
            let source = [layout.sums, layout.products, layout.kernels, layout.inputs].first(where: { !$0.isEmpty })
        else { return nil }
        let cell = scene.output[output]
        guard let value = cell.value, cell.presence < 0.5 else { return nil }
        let view = layout.outputs[plane - layout.outputPlanes.lowerBound]
        let corner = view.point(row: place.row, column: place.column)
        let row = (corner.y + (view.cell.height - 1) / 2 - 0.01).rounded()
        let right = source.map { $0.origin.x + $0.width }.max() ?? 0
        return (value, Point(right, row), Point(corner.x, row), cell.presence * 2)
    }
}
