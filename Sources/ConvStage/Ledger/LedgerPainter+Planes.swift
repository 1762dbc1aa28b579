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
        drawLines(on: view, in: &picture)
        func drawNumbers(_ picture: inout Picture) {
            painter.draw(cells, ofRow: index, only: .number, &memory, in: &picture)
            if frameLiesOnIndices(of: view) { drawColumnRulers(in: &picture) }
        }
        let plates = flight?.plates(on: view) { scene.input[ledger.inputPosition(row, $0)].role } ?? frame(on: view)
        if let plates { return plates.draw(in: &picture, numbers: drawNumbers) }
        guard let flight = MonoFlight(scene, from: ledger.scroll, look: look) else { return drawNumbers(&picture) }
        flight.cells(on: view).draw(in: &picture, numbers: drawNumbers)
    }

    /// Whether covered cells are split: where the kernel stands.
    var showsDominoes: Bool {
        layout.isDomino && (scene.light > 0 || scene.isOpening && scene.kernel != nil && !scene.hidesFirstWindow)
    }

    /// The kernel on its way; nil where it stands.
    var flight: Flight? { showsDominoes ? nil : Flight(scene, from: ledger.scroll, look: look) }

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
