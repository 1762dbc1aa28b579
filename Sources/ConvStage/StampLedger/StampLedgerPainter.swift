import ConvStory
import Picture

/// Paints a stamp as arithmetic: the weighted kernel rides on the output. What stood there is above, what is added below it;
/// where cells have one row, what is added stands beside the kernel and then moves to where it goes.
struct StampLedgerPainter {
    let scene: Scene
    let space: StampSpace
    let layout: StampLedgerLayout
    let look: Look

    init(_ scene: Scene, area: Area, look: Look) {
        (self.scene, self.look, space) = (scene, look, StampSpace(scene))
        layout = StampLedgerLayout(scene, area: area, look: look)
    }

    func draw(in picture: inout Picture) {
        drawHeads(in: &picture)
        drawInputs(in: &picture)
        drawKernels(in: &picture)
        drawProducts(in: &picture)
        drawOutputs(in: &picture)
        drawLanding(in: &picture)
    }

    /// Whether the kernel has come, and what it adds is not added yet.
    var isLaidDown: Bool { scene.light >= 1 && scene.progress.landed < 1 }

    // MARK: Planes

    /// Which planes of the input are seen, which of the kernel, and which of the output.
    var inputPlanes: [Int] { Self.page(of: layout.input, with: space.inputInHand) }
    var kernelPlanes: [Int] { Self.page(of: layout.kernel, with: space.kernelInHand) }
    var outputPlanes: [Int] {
        let isAll = layout.output.corners.count >= layout.output.planeCount
        guard space.hasDepth, !isAll else { return Self.page(of: layout.output, with: scene.filter) }
        return kernelPlanes.map(space.outputPlane)
    }

    private static func page(of panel: StampPanel, with plane: Int) -> [Int] {
        let shown = ShownCells(panel.corners.count, of: panel.planeCount)
        return Array(shown.shown(from: Double(shown.first(showing: plane))))
    }

    // MARK: Operands

    private func drawInputs(in picture: inout Picture) {
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
    private func drawKernels(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let (panel, factor) = (layout.kernel, scene.hand.input.flatMap { scene.input[$0].value })
        for (plane, corner) in zip(kernelPlanes, panel.corners) {
            clipped(to: panel, at: corner, in: &picture) { picture in
                let view = panel.view(at: corner, from: kernelFirst)
                let dominoes = DominoPainter(view, upper: kernel, lower: kernel, scene: scene, look: look)
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

    /// The view in which a cell of a kernel that turns stands on its way round the kernel's middle to the opposite side.
    private func turned(_ place: GridPlace, on view: PlaneView) -> PlaneView {
        // From the middle of the kernel, in columns and rows of the screen.
        let right = (Double(place.column) - Double(view.extent.columns - 1) / 2) * view.cell.width
        let down = (Double(place.row) - Double(view.extent.rows - 1) / 2) * view.cell.height
        // Of half a turn that ends at 0; on the screen a row is as high as two columns are wide.
        let cosine = 2 * scene.moment.turn - 1
        let sine = (1 - cosine * cosine).squareRoot()
        let (x, y) = (right * cosine - 2 * down * sine, right / 2 * sine + down * cosine)
        return view.placed(
            at: Point((view.origin.x + x - right).rounded(), look.grain.row(view.origin.y + y - down)))
    }

    /// An empty place until a product is made, and again when it is added.
    private func drawProducts(in picture: inout Picture) {
        guard let panel = layout.products else { return }
        for (plane, corner) in zip(kernelPlanes, panel.corners) {
            clipped(to: panel, at: corner, in: &picture) { picture in
                let painter = painter(panel.view(at: corner, from: kernelFirst), scene.products)
                for place in panel.places(from: kernelFirst) {
                    let isHere = scene.progress.landed == 0
                    painter.draw(
                        isHere ? space.product(plane, place) : SceneCell(nil, .pending), at: place, in: &picture)
                }
            }
        }
    }

    /// Products on their way to where they are added.
    private func drawLanding(in picture: inout Picture) {
        let landed = scene.progress.landed
        guard let panel = layout.products, layout.output.cell.hasNumber, landed > 0, landed < 1 else { return }
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

    // MARK: Parts

    func painter(_ view: PlaneView, _ array: SceneArray) -> PlanePainter {
        PlanePainter(view, of: array, scene: scene, look: look)
    }

    /// Where cells are colours no place has a dot.
    func draw(_ cell: SceneCell, at place: GridPlace, with painter: PlanePainter, in picture: inout Picture) {
        painter.painter.named(cell, in: &picture) {
            painter.drawGround(cell, hasSpot: painter.view.cell.hasNumber, at: place, in: &$0)
            painter.drawNumber(cell, at: place, in: &$0)
        }
    }

    /// What of a plane is scrolled out of its panel is cut off.
    func clipped(
        to panel: StampPanel, at corner: Point, in picture: inout Picture, _ draw: (inout Picture) -> Void
    ) {
        guard !panel.isWhole else { return draw(&picture) }
        var plane = Picture(keepsCells: picture.keepsCells)
        draw(&plane)
        picture.add(plane, within: panel.area(at: corner))
    }
}
