import ConvEngine
import ConvStory
import Picture

/// The planes of the output.
extension LedgerPainter {
    /// - Parameter hasRing: whether the ring may be on it, and is not on its way between two planes.
    func drawOutput(
        _ plane: Int, on view: PlaneView, hasRing: Bool, _ memory: inout PlaneMemory, in picture: inout Picture
    ) {
        let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
        if let name = nameRun(of: plane, beside: view) { picture.add(name) }
        VeiledPlane(scene, on: view, look: look)?.draw(in: &picture)
        func cell(_ place: GridPlace) -> SceneCell {
            let cell = scene.output[ledger.outputPosition(plane, place)]
            // Its number comes when it is written, not before.
            return cell.way != nil ? SceneCell(nil, .pending) : cell
        }
        if scene.inspection != nil, let kernel = scene.kernel, view.cell.height >= 2 {
            return drawJoined(plane, on: view, kernel, painter, in: &picture)
        }
        lazy var cells = view.extent.places.map { place -> SceneCell? in cell(place) }
        guard hasRing, let ring = Ring(scene, look: look), let place = ring.place(on: plane, of: ledger),
            ring.isSeen(on: view.cell)
        else {
            return painter.draw(cells, &memory, in: &picture)
        }
        // Numbers lie above the ring: it hides none of those it passes.
        let goal = GridPlace(Int(place.row.rounded()), Int(place.column.rounded()))
        let isAsked = scene.light > 0 && cell(goal).role == .pending
        painter.draw(cells, only: .ground(bare: isAsked ? goal : nil), &memory, in: &picture)
        func drawNumbers(_ picture: inout Picture) {
            painter.draw(cells, only: .number, &memory, in: &picture)
            if isAsked { ring.drawQuestion(at: goal, on: view, in: &picture) }
        }
        // A ring would leave the question no room.
        guard !isAsked || view.cell.hasNumber else {
            drawNumbers(&picture)
            return ring.drawPlate(at: goal, on: view, in: &picture)
        }
        let roof = layout.roof(ofOutput: plane - layout.outputPlanes.lowerBound)
        ring.draw(at: place, on: view, below: roof, in: &picture) { picture in
            drawNumbers(&picture)
            drawOutputIndices(under: view.point(row: place.row, column: 0), view.cell, in: &picture)
        }
    }

    /// The ring between two planes that are both seen, and where.
    var crossing: (ring: Ring, corner: Point)? {
        guard layout.outputs.count > 1, let ring = Ring(scene, look: look), ring.isSeen(on: layout.outputs[0].cell),
            let (from, to) = ring.crossing,
            let now = scene.hand.output,
            let before = scene.hand.outputBefore, layout.outputPlanes.contains(from), layout.outputPlanes.contains(to)
        else { return nil }
        func corner(_ plane: Int, _ output: Position) -> Point {
            layout.outputs[plane - layout.outputPlanes.lowerBound].point(
                row: Double(output[output.count - 2]), column: Double(output[output.count - 1]))
        }
        let (start, goal, share) = (corner(from, before), corner(to, now), scene.moment.travel.progress)
        return (ring, Point(start.x + (goal.x - start.x) * share, start.y + (goal.y - start.y) * share))
    }

    /// On its way to another plane it passes over numbers, and hides none.
    func draw(_ ring: Ring, crossingAt corner: Point, in picture: inout Picture) {
        guard let first = layout.outputs.first else { return }
        // Above it there is room for its upper side wherever it is.
        let view = PlaneView(
            extent: PlaneExtent([2, 1]), cell: first.cell, origin: Point(corner.x, corner.y - first.cell.height))
        let roof = layout.outputs.indices.map(layout.roof).min() ?? first.origin.y
        ring.draw(at: (1, 0), on: view, below: max(corner.y - 0.5, roof), in: &picture) { picture in
            drawOutputIndices(under: corner, first.cell, in: &picture)
            for (plane, view) in zip(layout.outputPlanes, layout.outputs) {
                let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
                for place in view.extent.places {
                    painter.drawNumber(scene.output[ledger.outputPosition(plane, place)], at: place, in: &picture)
                }
            }
        }
    }

    /// Indices that the upper side of the ring lies on.
    private func drawOutputIndices(under corner: Point, _ cell: CubeSize, in picture: inout Picture) {
        let isRaised = cell.height == 2 && Ring.isOfFaces(on: cell, look)
        guard isRaised, layout.plan.headRows == 2, Int(corner.y - 0.5) == layout.rulerRow else { return }
        drawOutputColumns(in: &picture)
    }

    /// Below an output that reads the input which is pointed at stands the weight between them.
    private func drawJoined(
        _ plane: Int, on view: PlaneView, _ kernel: SceneArray, _ painter: PlanePainter, in picture: inout Picture
    ) {
        let dominoes = DominoPainter(view, upper: scene.output, lower: kernel, scene: scene, look: look)
        dominoes.draw(whole: painter, in: &picture) { place in
            let position = ledger.outputPosition(plane, place)
            return (scene.output[position], scene.weight(joining: position))
        }
    }

    /// `c0 to c3 of 64`, where not all planes have room.
    func drawPages(in picture: inout Picture) {
        guard let row = layout.below.pages, let view = layout.outputs.first, let first = layout.outputPlanes.first,
            let last = layout.outputPlanes.last
        else { return }
        let (name, end) = (ledger.shape.outputName(first), ledger.shape.outputName(last))
        let all = "of \(ledger.shape.outputs)"
        let shown = first == last ? "\(name) \(all)" : "\(name) to \(end) \(all)"
        let others = layout.plan.hasNames ? ["… \(all)", all] : [ledger.shape.outputName(ledger.outputInHand)]
        let words = [shown] + others + ["…"]
        guard let text = words.first(where: { Double($0.count) <= layout.end - view.origin.x }) else { return }
        picture.add(TextRun(text, at: Point(view.origin.x, Double(row)), look.theme.faint))
    }

    /// Beside its plane; nil where it has none.
    func nameRun(of plane: Int, beside view: PlaneView) -> TextRun? {
        let name = ledger.shape.outputName(plane)
        guard !name.isEmpty, layout.plan.hasNames else { return nil }
        let isInHand = plane == ledger.outputInHand
        return TextRun(
            name, at: Point(view.origin.x - Double(name.count) - 1, view.origin.y),
            isInHand ? look.theme.words[.output] : look.theme.faint, style: isInHand ? .bold : [])
    }
}
