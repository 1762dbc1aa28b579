import ConvEngine
import ConvStory
import Picture

/// Paints a stamp as arithmetic: the weighted kernel rides on the output. What stood there is above, what is added below it.
struct StampLedgerPainter {
    let scene: Scene
    let layout: StampLedgerLayout
    let look: Look

    /// Nil where there is no room, and for other than two axes of space.
    init?(_ scene: Scene, area: Area, look: Look) {
        guard scene.ground == .output, scene.axes.count == 2,
            let layout = StampLedgerLayout(scene, area: area, look: look)
        else { return nil }
        (self.scene, self.layout, self.look) = (scene, layout, look)
    }

    func draw(in picture: inout Picture) {
        drawHeads(in: &picture)
        drawInput(in: &picture)
        drawKernel(in: &picture)
        for filter in layout.outputs.indices { drawOutput(filter, in: &picture) }
    }

    /// Whether the products lie below what stood there; before, the kernel is on its way, and after, all is added.
    private var isStacked: Bool { scene.light > 0 && scene.progress.landed < 1 }
    private var channel: Int { scene.hand.input?[0] ?? 0 }

    // MARK: Planes

    private func drawInput(in picture: inout Picture) {
        PlanePainter(layout.input, of: scene.input, scene: scene, look: look).draw(in: &picture) { place in
            scene.input[[channel, place.row, place.column]]
        }
    }

    /// Each weight, and below it what it is multiplied with.
    private func drawKernel(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let view = layout.kernel
        guard scene.light > 0 else {
            return PlanePainter(view, of: kernel, scene: scene, look: look).draw(in: &picture) { place in
                kernel[[scene.hand.cell[0], place.row, place.column]]
            }
        }
        let (above, below) = halves(of: view, kernel)
        for place in view.extent.places {
            let cell = kernel[[scene.hand.cell[0], place.row, place.column]]
            let factor = SceneCell(scene.hand.input.flatMap { scene.input[$0].value }, cell.role)
            draw(cell, above, factor, below, sign: "·", on: view, at: place, in: &picture)
        }
    }

    private func drawOutput(_ filter: Int, in picture: inout Picture) {
        let view = layout.outputs[filter]
        let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
        func cell(_ place: GridPlace) -> SceneCell { scene.output[[filter, place.row, place.column]] }
        guard filter == scene.filter, scene.progress.landed < 1 else { return painter.draw(in: &picture, cell) }
        guard isStacked else {
            for place in view.extent.places { painter.drawGround(cell(place), at: place, in: &picture) }
            drawFlight(on: view, in: &picture)
            for place in view.extent.places {
                painter.drawNumber(cell(place), ink: isUnderFlight(place) ? flightInk : nil, at: place, in: &picture)
            }
            return
        }
        let (above, below) = halves(of: view, scene.output)
        let products = self.products
        for place in view.extent.places {
            guard let product = products[place] else {
                painter.draw(cell(place), at: place, in: &picture)
                continue
            }
            var old = cell(place)
            let isNow = product.role == .productTap
            old.role = isNow ? .tap : .window
            let added = SceneCell(product.value, isNow ? .kernelTap : product.value == nil ? .kernelCenter : .kernel)
            draw(
                old, above, added, below, sign: product.value.map { $0 < 0 ? "" : "+" } ?? "", on: view, at: place,
                in: &picture)
        }
    }

    /// What falls on the cells of the output, made or not.
    private var products: [GridPlace: SceneCell] {
        var found: [GridPlace: SceneCell] = [:]
        for place in PlaneExtent(scene.products.extents).places {
            let cell: Position = [0, place.row, place.column]
            guard let target = scene.result.landing(cell) else { continue }
            found[GridPlace(target[1], target[2])] = scene.products[cell]
        }
        return found
    }

    // MARK: Halves of a cell

    private func halves(of view: PlaneView, _ array: SceneArray) -> (above: CubePainter, below: CubePainter) {
        let half = PlaneView(extent: view.extent, cell: view.cell.upperHalf, origin: view.origin)
        let painter = PlanePainter(half, of: array, scene: scene, look: look).painter
        var below = painter
        below.name = nil
        return (painter, below)
    }

    private func draw(
        _ upper: SceneCell, _ above: CubePainter, _ lower: SceneCell, _ below: CubePainter, sign: String,
        on view: PlaneView, at place: GridPlace, in picture: inout Picture
    ) {
        let corner = view.point(row: Double(place.row), column: Double(place.column))
        let isAlternate = (place.row + place.column) % 2 == 1
        var below = below
        below.prefix = sign
        above.draw(upper, at: corner, isAlternate: isAlternate, in: &picture)
        below.draw(
            lower, at: Point(corner.x, corner.y + view.cell.height / 2), isAlternate: isAlternate, in: &picture)
    }

    // MARK: On its way

    private var flightInk: Color? { look.theme.cube(.kernel)?.ink }

    private func drawFlight(on view: PlaneView, in picture: inout Picture) {
        guard let colors = look.theme.cube(.kernel) else { return }
        let (origin, spacing) = (scene.kernelOrigin, scene.products.place.spacing)
        let (first, limit) = (
            view.origin, view.point(row: Double(view.extent.rows), column: Double(view.extent.columns))
        )
        for cell in PlaneExtent(scene.products.extents).places {
            let corner = view.point(
                row: origin[0] + Double(cell.row * spacing[0]), column: origin[1] + Double(cell.column * spacing[1]))
            let (x, y) = (max(look.grain.column(corner.x), first.x), max(look.grain.row(corner.y), first.y))
            let right = min(look.grain.column(corner.x) + view.cell.width, limit.x)
            let bottom = min(look.grain.row(corner.y) + view.cell.height, limit.y)
            guard right > x, bottom > y else { continue }
            let color = (cell.row + cell.column) % 2 == 0 ? colors.front : colors.alternateFront
            picture.add(Face(x: x, y: y, width: right - x, height: bottom - y, color))
        }
    }

    private func isUnderFlight(_ place: GridPlace) -> Bool {
        let (origin, spacing, extent) = (
            scene.kernelOrigin, scene.products.place.spacing, PlaneExtent(scene.products.extents)
        )
        func covers(_ distance: Double, _ step: Int, _ count: Int) -> Bool {
            let cell = (distance / Double(step)).rounded()
            return cell >= 0 && cell < Double(count) && abs(distance - cell * Double(step)) <= 0.5
        }
        return look.theme.cube(.kernel) != nil
            && covers(Double(place.row) - origin[0], spacing[0], extent.rows)
            && covers(Double(place.column) - origin[1], spacing[1], extent.columns)
    }
}
