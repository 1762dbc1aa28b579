import ConvEngine
import ConvStory
import Picture

/// What lies between the bands: which weight meets which cell, the factors of every product, the sum.
extension RowPainter {
    /// Lines from every weight to the input cell it meets, and on to their product; the pair in hand stands out. Under a
    /// kernel that is drawn the other way round than it is stored stands which weight each cell is.
    func drawLinks(in picture: inout Picture) {
        guard layout.gap > 0, scene.light > 0.5, scene.moment.turn == 1,
            let channel = layout.products.channels.first
        else { return }
        for cell in visibleKernelCells(from: scene.kernelOrigin[0]) {
            let place = scene.kernelOrigin[0] + Double(cell * axis.dilation)
            let x = layout.x(ofCell: place) + (layout.cube.width / 2).rounded(.down)
            let isNow = scene.tap?.cell[1] == cell
            for step in 1...layout.gap {
                // A longer line ends in one sign.
                let isSign = isNow && step == 1
                let above = Int(layout.input.top) - step
                let below = Int(layout.products.top) - step
                if let kernel = scene.kernel {
                    let weight = kernel.indices(of: [channel, cell])
                    let name = scene.isTurned && !isNow ? scene.words.labels.names.weight(weight) : ""
                    let isNamed = !name.isEmpty && name.count < Int(layout.cube.pitch) && step == layout.gap
                    if isNamed {
                        centered(name, under: place, row: above, color(.kernel), in: &picture)
                    } else {
                        text(isSign ? "×" : "│", x: x, row: above, color(isNow ? .tap : .kernel), in: &picture)
                    }
                }
                let product = scene.product(at: [channel, cell])
                // What is not counted does not go into the window.
                if let product, product.role != .unread, product.value != nil {
                    text(isSign ? "↓" : "│", x: x, row: below, color(isNow ? .tap : .window), in: &picture)
                }
            }
        }
    }

    /// `4·0` under every product.
    func drawFactors(in picture: inout Picture) {
        guard let row = layout.factorsRow else { return }
        for cell in visibleKernelCells(from: scene.kernelOrigin[0]) {
            // Of a product on its way nothing is said yet.
            guard scene.product(at: [0, cell])?.presence == 1 else { continue }
            let factors = scene.result.factors([0, cell])
            guard factors.unicodeScalars.count <= Int(layout.cube.pitch) - 1 else { continue }
            let place = scene.kernelOrigin[0] + Double(cell * axis.dilation)
            centered(factors, under: place, row: row, look.theme.faint, in: &picture)
        }
    }

    /// The numbers of the products on their way into the sum.
    func drawGathering(in picture: inout Picture) {
        guard scene.gathered > 0, !scene.isSummed, let row = layout.sumRow else { return }
        let origin = scene.kernelOrigin[0]
        let end = origin + standing
        for channel in layout.products.channels {
            for cell in visibleKernelCells(from: origin) {
                guard scene.result.goesIn([channel, cell]), let value = scene.products[[channel, cell]].value
                else { continue }
                let place = origin + Double(cell * axis.dilation)
                centered(
                    ValueText.shortest(value, precision: scene.precision),
                    under: place + (end - place) * scene.gathered,
                    row: row, color(.product), in: &picture)
            }
        }
    }

    /// `Σ = -1` over the output it drops into; while it does the number is nowhere else.
    func drawSum(in picture: inout Picture) {
        let result = scene.hand.output.map { scene.output(at: $0) }
        let isDropping = result.map { $0.value != nil && $0.presence < 1 } ?? false
        guard scene.light > 0, scene.gathered == 0 || scene.isSummed, let row = layout.sumRow else { return }
        let isTold = scene.isSummed && !isDropping
        let total = scene.words.total
        let text =
            isTold
            ? "\(total) \(ValueText.equation(scene.result.sum(), precision: scene.precision)) ↓" : total
        centered(
            text, under: scene.kernelOrigin[0] + standing, row: row,
            isTold ? look.theme.strong : look.theme.faint,
            in: &picture)
    }
}
