import ConvStory
import Picture

/// The products, where cells have one row: beside the kernel, and on their way to where they are added.
extension StampLedgerPainter {
    /// An empty place until a product is made, and again when it is added.
    func drawProducts(in picture: inout Picture) {
        guard let panel = layout.products else { return }
        // Without colours nothing flies: what lies below could not be told from it.
        let isHere = scene.progress.landed == 0 || (look.theme.isMono && scene.progress.landed < 1)
        for (plane, corner) in zip(kernelPlanes, panel.corners) {
            clipped(to: panel, at: corner, in: &picture) { picture in
                let painter = painter(panel.view(at: corner, from: kernelFirst), scene.products)
                for place in panel.places(from: kernelFirst) {
                    painter.draw(
                        isHere ? space.product(plane, place) : SceneCell(nil, .pending), at: place, in: &picture)
                }
            }
        }
    }

    /// Products on their way to where they are added.
    func drawLanding(in picture: inout Picture) {
        let landed = scene.progress.landed
        guard let panel = layout.products, layout.output.cell.hasNumber, !look.theme.isMono, landed > 0, landed < 1
        else { return }
        let planes = outputPlanes
        for (kernelPlane, corner) in zip(kernelPlanes, panel.corners) {
            let view = panel.view(at: corner, from: kernelFirst)
            for cell in panel.places(from: kernelFirst) {
                guard let (plane, place) = space.landing(kernelPlane, cell),
                    let goal = planes.firstIndex(of: plane).map({ layout.output.corners[$0] }), isSeen(place)
                else { continue }
                let (from, target) = (
                    view.point(row: Double(cell.row), column: Double(cell.column)),
                    layout.output.view(at: goal, from: outputFirst)
                        .point(row: Double(place.row), column: Double(place.column))
                )
                let way = Point(from.x + (target.x - from.x) * landed, from.y + (target.y - from.y) * landed)
                let moved = view.placed(
                    at: Point(view.origin.x + (way.x - from.x).rounded(), view.origin.y + (way.y - from.y).rounded()))
                painter(moved, scene.products).draw(space.product(kernelPlane, cell), at: cell, in: &picture)
            }
        }
    }

    private func isSeen(_ place: GridPlace) -> Bool {
        layout.output.rows.shown(from: outputFirst.row).contains(place.row)
            && layout.output.columns.shown(from: outputFirst.column).contains(place.column)
    }
}
