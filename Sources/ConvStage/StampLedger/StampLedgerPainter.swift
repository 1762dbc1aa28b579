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
        let painter = DominoPainter(view, upper: kernel, lower: kernel, scene: scene, look: look)
        for place in view.extent.places {
            let cell = kernel[[scene.hand.cell[0], place.row, place.column]]
            let factor = SceneCell(scene.hand.input.flatMap { scene.input[$0].value }, cell.role)
            painter.draw(cell, factor, sign: "·", at: place, in: &picture)
        }
    }

    private func drawOutput(_ filter: Int, in picture: inout Picture) {
        let view = layout.outputs[filter]
        let painter = PlanePainter(view, of: scene.output, scene: scene, look: look)
        func cell(_ place: GridPlace) -> SceneCell { scene.output[[filter, place.row, place.column]] }
        guard filter == scene.filter, scene.progress.landed < 1 else { return painter.draw(in: &picture, cell) }
        guard isStacked else {
            for place in view.extent.places { painter.drawGround(cell(place), at: place, in: &picture) }
            func drawNumbers(_ picture: inout Picture) {
                for place in view.extent.places { painter.drawNumber(cell(place), at: place, in: &picture) }
            }
            if let flight = Flight(scene, look: look) {
                flight.draw(on: view, in: &picture, numbers: drawNumbers)
            } else {
                drawNumbers(&picture)
            }
            return
        }
        let stacked = DominoPainter(view, upper: scene.output, lower: scene.output, scene: scene, look: look)
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
            let sign = product.value.map { $0 < 0 ? "" : "+" } ?? ""
            stacked.draw(old, added, sign: sign, at: place, in: &picture)
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
}
