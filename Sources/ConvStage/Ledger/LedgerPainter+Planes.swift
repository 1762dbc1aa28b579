import ConvStory
import Picture

/// The planes of a ledger.
extension LedgerPainter {
    func drawInput(_ row: LedgerRow, on view: PlaneView, _ flight: Flight?, in picture: inout Picture) {
        let painter = PlanePainter(view, of: scene.input, scene: scene, look: look)
        func cell(_ place: GridPlace) -> SceneCell { scene.input[ledger.inputPosition(row, place)] }
        guard row.kernelChannel != nil else { return painter.draw(in: &picture, cell) }
        if showsDominoes {
            for place in view.extent.places where !ledger.covers(place) {
                painter.draw(cell(place), at: place, in: &picture)
            }
            return drawDominoes(row, on: view, in: &picture)
        }
        // Numbers lie above what glides below them.
        for place in view.extent.places { painter.drawGround(cell(place), at: place, in: &picture) }
        drawFrame(on: view, in: &picture)
        func drawNumbers(_ picture: inout Picture) {
            for place in view.extent.places { painter.drawNumber(cell(place), at: place, in: &picture) }
        }
        if let flight { flight.draw(on: view, in: &picture, numbers: drawNumbers) } else { drawNumbers(&picture) }
    }

    /// Of a window without weights there is nothing to be seen but where it stands.
    private func drawFrame(on view: PlaneView, in picture: inout Picture) {
        guard scene.kernel == nil, scene.inspection == nil, let color = look.theme.cube(.kernel)?.front else { return }
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        let corner = view.point(row: ride.row, column: ride.column)
        let width = Double((ledger.kernel.columns - 1) * spacing.column + 1) * view.cell.width
        let height = Double((ledger.kernel.rows - 1) * spacing.row + 1) * view.cell.height
        let limit = view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        let (right, bottom) = (min(corner.x + width, limit.x), min(corner.y + height, limit.y))
        guard right > corner.x, bottom > corner.y else { return }
        let frame = FramePainter(look: look, color: color)
        let box = FramedBox(corner: corner, width: right - corner.x, height: bottom - corner.y)
        if view.cell.height >= 3, look.grain.rows > 1 {
            frame.draw(round: box, isThin: false, isOpen: false, in: &picture)
        } else {
            frame.drawSides(of: box, in: &picture)
        }
    }

    /// Whether covered cells are split: once the kernel has come.
    var showsDominoes: Bool { layout.isDomino && scene.light > 0 && Flight(scene, look: look) == nil }

    /// Covered cells: the input above on purple, the weight below on orange.
    private func drawDominoes(_ row: LedgerRow, on view: PlaneView, in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        let painter = DominoPainter(view, upper: scene.input, lower: kernel, scene: scene, look: look)
        func place(of cell: GridPlace) -> GridPlace {
            GridPlace(Int(ride.row) + cell.row * spacing.row, Int(ride.column) + cell.column * spacing.column)
        }
        for cell in ledger.kernel.places {
            let place = place(of: cell)
            painter.drawUpper(scene.input[ledger.inputPosition(row, place)], at: place, in: &picture)
        }
        for cell in ledger.kernel.places {
            guard let position = ledger.kernelPosition(row, cell) else { continue }
            DominoPainter(turning(cell, on: view), upper: scene.input, lower: kernel, scene: scene, look: look)
                .drawLower(kernel[position], sign: "·", at: place(of: cell), in: &picture)
        }
    }

    func drawKernel(_ row: LedgerRow, on view: PlaneView, in picture: inout Picture) {
        guard let kernel = scene.kernel, row.kernelChannel != nil else { return }
        for place in view.extent.places {
            let cell = ledger.kernelPosition(row, place).map { kernel[$0] } ?? SceneCell(nil, .pending)
            PlanePainter(turning(place, on: view), of: kernel, scene: scene, look: look)
                .draw(cell, at: place, in: &picture)
        }
    }

    /// A product that is not made is an empty place.
    func drawProducts(_ row: LedgerRow, on view: PlaneView, in picture: inout Picture) {
        guard row.kernelChannel != nil else { return }
        PlanePainter(view, of: scene.products, scene: scene, look: look).draw(in: &picture) { place in
            guard let position = ledger.kernelPosition(row, place) else { return SceneCell(nil, .pending) }
            var product = scene.products[position]
            product.presence = 1
            // Without colours nothing fades.
            return scene.moment.fading > 0 && look.theme.isMono ? SceneCell(nil, .pending) : product
        }
    }

    func drawOutput(_ plane: Int, on view: PlaneView, in picture: inout Picture) {
        let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
        drawOutputName(plane, beside: view, in: &picture)
        func cell(_ place: GridPlace) -> SceneCell {
            let cell = scene.output[ledger.outputPosition(plane, place)]
            // Its number comes when it is written, not before.
            return cell.role == .outputNow && cell.presence < 0.5 ? SceneCell(nil, .pending) : cell
        }
        if scene.inspection != nil, let kernel = scene.kernel, view.cell.height >= 2 {
            return drawJoined(plane, on: view, kernel, painter, in: &picture)
        }
        guard let ring = Ring(scene, look: look), let place = ring.place(on: plane, of: ledger) else {
            return painter.draw(in: &picture, cell)
        }
        // The ring lies below the numbers: it hides none of those it passes.
        let goal = GridPlace(Int(place.row.rounded()), Int(place.column.rounded()))
        let isAsked = scene.light > 0 && cell(goal).role == .pending
        for place in view.extent.places {
            painter.drawGround(cell(place), hasSpot: !(isAsked && place == goal), at: place, in: &picture)
        }
        // Signs round it would leave the question no room.
        if !isAsked || view.cell.hasNumber { ring.draw(at: place, on: view, in: &picture) }
        for place in view.extent.places { painter.drawNumber(cell(place), at: place, in: &picture) }
        if isAsked { ring.drawQuestion(at: goal, on: view, in: &picture) }
    }

    /// Below an output that reads the input which is pointed at stands the weight between them.
    private func drawJoined(
        _ plane: Int, on view: PlaneView, _ kernel: SceneArray, _ painter: PlanePainter, in picture: inout Picture
    ) {
        let dominoes = DominoPainter(view, upper: scene.output, lower: kernel, scene: scene, look: look)
        for place in view.extent.places {
            let position = ledger.outputPosition(plane, place)
            let cell = scene.output[position]
            if let weight = scene.weight(joining: position) {
                dominoes.draw(cell, weight, sign: "·", at: place, in: &picture)
            } else {
                painter.draw(cell, at: place, in: &picture)
            }
        }
    }

    /// `c0 to c3 of 64`, where not all planes have room.
    func drawPages(in picture: inout Picture) {
        guard let row = layout.below.pages, let view = layout.outputs.first, let first = layout.outputPlanes.first,
            let last = layout.outputPlanes.last
        else { return }
        let (name, end) = (ledger.outputName(first), ledger.outputName(last))
        let all = "of \(ledger.outputCount)"
        let shown = first == last ? "\(name) \(all)" : "\(name) to \(end) \(all)"
        let words = [shown, layout.plan.hasNames ? all : name, "…"]
        guard let text = words.first(where: { Double($0.count) <= layout.end - view.origin.x }) else { return }
        picture.add(TextRun(text, at: Point(view.origin.x, Double(row)), look.theme.faint))
    }

    private func drawOutputName(_ plane: Int, beside view: PlaneView, in picture: inout Picture) {
        let name = ledger.outputName(plane)
        guard !name.isEmpty, layout.plan.hasNames else { return }
        let isInHand = plane == ledger.outputInHand
        picture.add(
            TextRun(
                name, at: Point(view.origin.x - Double(name.count) - 1, view.origin.y),
                isInHand ? look.theme.words[.output] : look.theme.faint, style: isInHand ? .bold : []))
    }
}
