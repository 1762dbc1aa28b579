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
        (self.scene, space) = (scene, StampSpace(scene))
        layout = StampLedgerLayout(scene, area: area, look: look)
        self.look = layout.choice.signs == .nowhere ? look.withoutSigns : look
    }

    func draw(in picture: inout Picture) {
        drawHeads(in: &picture)
        drawInputs(in: &picture)
        drawKernels(in: &picture)
        drawProducts(in: &picture)
        drawOutputs(in: &picture)
        drawLanding(in: &picture)
    }

    /// Of the arithmetic only what the stamps are made of: beside the geometry.
    func drawInputAlone(in picture: inout Picture) {
        drawInputHead(until: Double(inputEnd + 1), in: &picture)
        drawInputs(in: &picture)
    }

    /// The columns that the input takes, its indices included.
    var inputStart: Int { Int((layout.input.corners.first?.x ?? 0) - layout.inputLabels) }
    var inputEnd: Int { Int(((layout.input.corners.first?.x ?? 0) + layout.input.width).rounded(.up)) }

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
