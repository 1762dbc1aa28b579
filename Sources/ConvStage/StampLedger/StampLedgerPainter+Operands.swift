import ConvStory
import Picture

/// The planes of the input and of the kernel.
extension StampLedgerPainter {
    func drawInputs(in picture: inout Picture) {
        let panel = layout.input
        for (plane, corner) in zip(inputPlanes, panel.corners) {
            clipped(to: panel, at: corner, in: &picture) { picture in
                let painter = painter(panel.view(at: corner, from: inputFirst), scene.input)
                for place in panel.places(from: inputFirst) {
                    draw(space.input(plane, place), at: place, with: painter, in: &picture)
                }
            }
        }
    }

    /// Each weight, and below it what it is multiplied with.
    func drawKernels(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let (panel, factor) = (layout.kernel, scene.hand.input.flatMap { scene.input[$0].value })
        for (plane, place) in zip(kernelPlanes, panel.corners) {
            let corner = turned(plane, at: place)
            clipped(to: panel, at: corner, in: &picture) { picture in
                let view = panel.view(at: corner, from: kernelFirst)
                let dominoes = DominoPainter(view, upper: kernel, lower: scene.input, scene: scene, look: look)
                for place in panel.places(from: kernelFirst) {
                    let cell = space.kernel(plane, place)
                    if scene.moment.turn < 1 {
                        painter(turned(place, on: view), kernel).draw(cell, at: place, in: &picture)
                    } else if layout.choice.isDomino, scene.light > 0 {
                        dominoes.draw(cell, SceneCell(factor, cell.role), sign: "·", at: place, in: &picture)
                    } else {
                        painter(view, kernel).draw(cell, at: place, in: &picture)
                    }
                }
            }
        }
    }

    /// A kernel of a volume turns in depth, too: its slices change places. Where the other place is not shown, they stay.
    private func turned(_ plane: Int, at corner: Point) -> Point {
        let panel = layout.kernel
        guard scene.moment.turn < 1, space.hasDepth, panel.isWhole,
            let opposite = kernelPlanes.firstIndex(of: panel.planeCount - 1 - plane)
        else { return corner }
        let start = panel.corners[opposite]
        let y = corner.y + (start.y - corner.y) * (1 - scene.moment.turn)
        return Point(corner.x, look.grain.row(y))
    }

    /// The view in which a cell of a kernel that turns stands on its way round the kernel's middle to the opposite side.
    private func turned(_ place: GridPlace, on view: PlaneView) -> PlaneView {
        // From the middle of the kernel, in columns and rows of the screen.
        let right = (Double(place.column) - Double(view.extent.columns - 1) / 2) * view.cell.width
        let down = (Double(place.row) - Double(view.extent.rows - 1) / 2) * view.cell.height
        // Of half a turn that ends at 0; on the screen a row is as high as two columns are wide.
        let cosine = 2 * scene.moment.turn - 1
        let sine = (1 - cosine * cosine).squareRoot()
        let (x, y) = (right * cosine - 2 * down * sine, right / 2 * sine + down * cosine)
        return view.withoutFoot.placed(
            at: Point((view.origin.x + x - right).rounded(), look.grain.row(view.origin.y + y - down)))
    }
}
