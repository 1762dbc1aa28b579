import ConvStory
import Picture

/// The planes of a ledger.
extension LedgerPainter {
    /// - Parameter index: of the row.
    func drawInput(
        _ index: Int, on view: PlaneView, _ flight: Flight?, _ memory: inout PlaneMemory,
        in picture: inout Picture
    ) {
        let (row, painter) = (ledger.rows[index], PlanePainter(view, of: scene.input, scene: scene, look: look))
        let areSplit = row.kernelChannel != nil && showsDominoes
        lazy var cells = view.extent.places.map { place in
            areSplit && ledger.covers(place) ? nil : scene.input[ledger.inputPosition(row, place)]
        }
        guard row.kernelChannel != nil, !areSplit else {
            painter.draw(cells, ofRow: index, &memory, in: &picture)
            if areSplit { drawDominoes(row, on: view, in: &picture) }
            return
        }
        if layout.isDomino, case .kernel = scene.inspection?.target {
            return drawMeetings(row, on: view, painter, in: &picture)
        }
        // Numbers lie above what glides below them.
        painter.draw(cells, ofRow: index, only: .ground(bare: nil), &memory, in: &picture)
        drawFrame(on: view, in: &picture)
        func drawNumbers(_ picture: inout Picture) {
            painter.draw(cells, ofRow: index, only: .number, &memory, in: &picture)
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
        let (left, top) = (max(corner.x, view.origin.x), max(corner.y, view.origin.y))
        guard right > left, bottom > top else { return }
        let frame = FramePainter(look: look, color: color)
        if view.cell.hasLargeDigits, look.grain.columns > 1 {
            // In the air that every cell has above its number and at its right, so that no digit is cut.
            let box = FramedBox(corner: Point(left - 0.5, top), width: right - left + 0.5, height: bottom - top + 0.5)
            return frame.draw(round: box, isThin: true, in: &picture)
        }
        let window = FramedBox(corner: Point(left, top), width: right - left, height: bottom - top)
        let box = view.cell.height == 2 ? window.raised(below: view.origin.y) : window
        if view.cell.height >= 2, look.grain.rows > 1 {
            frame.draw(round: box, isThin: false, in: &picture)
        } else {
            frame.drawSides(of: box, in: &picture)
        }
    }

    /// Whether covered cells are split: where the kernel stands.
    var showsDominoes: Bool {
        layout.isDomino && (scene.light > 0 || scene.isOpening && scene.kernel != nil && !scene.hidesFirstWindow)
    }

    /// The kernel on its way; nil where it stands.
    var flight: Flight? { showsDominoes ? nil : Flight(scene, from: layout.first, look: look) }

    /// Covered cells: the input above on purple, the weight below on orange.
    private func drawDominoes(_ row: LedgerRow, on view: PlaneView, in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let (ride, spacing) = (ledger.ride, ledger.spacing)
        let painter = DominoPainter(view, upper: scene.input, lower: kernel, scene: scene, look: look)
        func place(of cell: GridPlace) -> GridPlace {
            GridPlace(Int(ride.row) + cell.row * spacing.row, Int(ride.column) + cell.column * spacing.column)
        }
        let whole = PlanePainter(view, of: scene.input, scene: scene, look: look)
        for cell in ledger.kernel.places {
            let place = place(of: cell)
            let covered = scene.input[ledger.inputPosition(row, place)]
            // Below a weight that has left its place there is the input.
            if scene.moment.turn < 1 { whole.drawGround(covered, at: place, in: &picture) }
            painter.drawUpper(covered, at: place, in: &picture)
        }
        for cell in ledger.kernel.places {
            guard let position = ledger.kernelPosition(row, cell) else { continue }
            painter.moved(to: turning(cell, on: view)).drawLower(
                kernel[position], sign: "·", at: place(of: cell), in: &picture)
        }
        if scene.moment.turn == 1 { drawSpacing(on: view, in: &picture) }
    }

    /// A weight that is pointed at stands below every input it meets.
    private func drawMeetings(
        _ row: LedgerRow, on view: PlaneView, _ painter: PlanePainter, in picture: inout Picture
    ) {
        guard let kernel = scene.kernel else { return }
        let dominoes = DominoPainter(view, upper: scene.input, lower: kernel, scene: scene, look: look)
        dominoes.draw(whole: painter, in: &picture) { place in
            let position = ledger.inputPosition(row, place)
            return (scene.input[position], scene.weight(meeting: position))
        }
    }

    func drawKernel(
        _ index: Int, on view: PlaneView, _ memory: inout PlaneMemory, in picture: inout Picture
    ) {
        let row = ledger.rows[index]
        guard let kernel = scene.kernel, row.kernelChannel != nil else { return }
        let painter = PlanePainter(view, of: kernel, scene: scene, look: look)
        let view = turning(row, on: view)
        lazy var cells = view.extent.places.map { place -> SceneCell? in
            ledger.kernelPosition(row, place).map { kernel[$0] } ?? SceneCell(nil, .pending)
        }
        guard scene.moment.turn < 1 else { return painter.draw(cells, ofRow: index, &memory, in: &picture) }
        for (place, cell) in zip(view.extent.places, cells) {
            if let cell { painter.moved(to: turning(place, on: view)).draw(cell, at: place, in: &picture) }
        }
    }

    /// A product that is not made is an empty place.
    func drawProducts(
        _ index: Int, on view: PlaneView, _ memory: inout PlaneMemory, in picture: inout Picture
    ) {
        let row = ledger.rows[index]
        guard row.kernelChannel != nil else { return }
        lazy var cells = view.extent.places.map { place -> SceneCell? in
            guard let position = ledger.kernelPosition(row, place) else { return SceneCell(nil, .pending) }
            var product = scene.products[position]
            product.presence = 1
            // Without colours nothing fades.
            return scene.moment.fading > 0 && look.theme.isMono ? SceneCell(nil, .pending) : product
        }
        PlanePainter(view, of: scene.products, scene: scene, look: look)
            .draw(cells, ofRow: index, &memory, in: &picture)
    }
}
