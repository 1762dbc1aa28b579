import ConvEngine
import ConvStory
import Picture

/// The result on its way into the ring.
extension LedgerPainter {
    /// A cube already, so that there is never a second one.
    func drawResult(in picture: inout Picture) {
        guard let journey else { return }
        let view = journey.view.placed(at: journey.corner(look))
        var cell = journey.cell
        cell.presence = 1
        let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
        if look.theme.isMono {
            clearWhatIsPassed(by: view, in: &picture)
            return painter.draw(cell, throughout: MonoStyle.style(of: .tap), at: GridPlace(0, 0), in: &picture)
        }
        painter.draw(cell, at: GridPlace(0, 0), in: &picture)
        // It passes behind what is finished.
        for (cell, place, view) in passed(by: view) where cell.value != nil && cell.way == nil {
            PlanePainter(view, of: scene.output, scene: scene, look: look).draw(cell, at: place, in: &picture)
        }
    }

    /// Without a ground to hide it a part of that would be read with what passes.
    private func clearWhatIsPassed(by moving: PlaneView, in picture: inout Picture) {
        for (_, place, view) in passed(by: moving) {
            PlanePainter(view, of: scene.output, scene: scene, look: look).clear(place, in: &picture)
        }
        for (plane, view) in zip(layout.outputPlanes, layout.outputs) {
            guard var name = nameRun(of: plane, beside: view),
                name.cellBounds.meets(moving.bounds(of: GridPlace(0, 0)))
            else { continue }
            name.text = String(repeating: " ", count: name.text.count)
            picture.add(name)
        }
    }

    /// The cells of the output that lie where a cell is.
    private func passed(by moving: PlaneView) -> [(cell: SceneCell, place: GridPlace, view: PlaneView)] {
        let bounds = moving.bounds(of: GridPlace(0, 0))
        return zip(layout.outputPlanes, layout.outputs).flatMap { plane, view in
            view.extent.places.compactMap { place in
                guard view.bounds(of: place).meets(bounds) else { return nil }
                return (scene.output[ledger.outputPosition(plane, place)], place, view)
            }
        }
    }

    /// Nil while nothing moves.
    var journey: Journey? {
        let plane = ledger.outputInHand
        guard scene.inspection == nil, layout.outputPlanes.contains(plane),
            let output = scene.hand.output, let ring = Ring(scene, look: look),
            let place = ring.place(on: plane, of: ledger)
        else { return nil }
        let cell = scene.output[output]
        guard cell.value != nil, let way = cell.way else { return nil }
        let view = layout.outputs[plane - layout.outputPlanes.lowerBound]
        let corner = view.point(row: place.row, column: place.column)
        if let start = endOfBrace(at: corner.y) {
            return Journey(cell: cell, view: view, stops: [start, corner], progress: way)
        }
        let below = layout.below.standing.map { Double($0.lowerBound) } ?? view.origin.y + view.height
        let turn = Point(corner.x, max(below - view.cell.height, corner.y))
        return Journey(cell: cell, view: view, stops: stops(to: turn, of: view) + [corner], progress: way)
    }

    /// Where the sums have run together and go on to the ring.
    private func endOfBrace(at row: Double) -> Point? {
        guard let first = layout.sums.first, pointsAtRing else { return nil }
        return Point(first.origin.x + first.width + 1, row)
    }

    /// From where the sum stands, to below the cell that is written; where no sum is in the picture it rises from where it is told.
    private func stops(to turn: Point, of view: PlaneView) -> [Point] {
        guard let start = source(of: view.cell) else { return [turn] }
        // Before the first plane it is as low as it can be: most of what is written lies above.
        let gate = Point(max(outputColumns.lowerBound - view.cell.width, start.x), turn.y)
        return [start, gate, turn]
    }

    /// Over the only product that goes into the result, which is the winner; else behind the last of the sums, where all of them
    /// are seen.
    private func source(of cell: CubeSize) -> Point? {
        let read = ledger.rows.indices.filter { ledger.rows[$0].kernelChannel != nil }
        let products = read.flatMap { row in
            ledger.kernel.places.filter { place in
                ledger.kernelPosition(ledger.rows[row], place).map(scene.result.goesIn) ?? false
            }.map { (row, $0) }
        }
        if products.count == 1, scene.result.bias == nil, layout.rows.contains(products[0].0) {
            let (corner, size) = self.product(inRow: products[0].0 - layout.rows.lowerBound, products[0].1)
            return Point(
                corner.x + ((size.width - cell.width) / 2).rounded(.down),
                corner.y + ((size.height - cell.height) / 2).rounded(.down))
        }
        guard layout.plan.hasSums, isWhole, let sum = read.last.map({ layout.sums[$0] }) else { return nil }
        return Point(sum.origin.x + sum.width, sum.origin.y + ((sum.height - cell.height) / 2).rounded(.down))
    }

    /// Where a product stands, or the input that it is where there is no room for products.
    private func product(inRow row: Int, _ place: GridPlace) -> (corner: Point, cell: CubeSize) {
        guard !layout.plan.hasProducts else {
            let view = layout.products[row]
            return (view.point(row: Double(place.row), column: Double(place.column)), view.cell)
        }
        let (view, ride, spacing) = (layout.inputs[row], ledger.ride, ledger.spacing)
        let corner = view.point(
            row: ride.row + Double(place.row * spacing.row), column: ride.column + Double(place.column * spacing.column)
        )
        return (corner, view.cell)
    }
}
