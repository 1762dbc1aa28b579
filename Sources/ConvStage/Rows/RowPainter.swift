import ConvEngine
import ConvStory
import Picture

/// Paints a 1D scene: kernel, input, products and output as bands of cubes under one ruler.
struct RowPainter {
    let scene: Scene
    let look: Look
    let layout: RowLayout
    let axis: Axis

    init(_ scene: Scene, area: Area, look: Look) {
        self.scene = scene
        axis = scene.axes[0]
        layout = RowLayout(scene, area: area, look: look)
        self.look = layout.hasSigns ? look : look.withoutSigns
    }

    func draw(in picture: inout Picture) {
        drawRulers(in: &picture)
        drawLinks(in: &picture)
        // The output comes out of the sum, so it lies over it.
        drawSum(in: &picture)
        // The ring glides over what is done.
        drawOutput(in: &picture)
        drawGlidingRing(in: &picture)
        drawProducts(in: &picture)
        drawFactors(in: &picture)
        drawGathering(in: &picture)
        // Signs of what is covered lie over the lines round it; a product comes out from below its input.
        drawLines(in: &picture)
        drawInput(in: &picture)
        drawFrame(in: &picture)
        drawKernel(in: &picture)
        drawCuts(in: &picture)
        drawNames(in: &picture)
    }

    private func drawInput(in picture: inout Picture) {
        let painter = painter(of: scene.input)
        for channel in layout.input.channels {
            for cell in layout.visibleCells(of: axis.drawnExtent) {
                draw(
                    scene.input(at: [channel, cell]), of: scene.input, at: corner(Double(cell), layout.input, channel),
                    isAlternate: isAlternate(channel, cell), with: painter, in: &picture)
            }
        }
    }

    private func drawKernel(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let painter = painter(of: kernel)
        let origin = scene.kernelOrigin[0]
        for channel in layout.kernel.channels {
            for cell in visibleKernelCells(from: origin) {
                let opposite = (axis.kernelExtent - 1 - 2 * cell) * axis.dilation
                let place = origin + Double(cell * axis.dilation) + Double(opposite) * (1 - scene.moment.turn)
                draw(
                    scene.kernel(at: [channel, cell]), of: kernel, at: corner(place, layout.kernel, channel),
                    isAlternate: isAlternate(channel, cell), with: painter, in: &picture)
                drawHoles(after: cell, from: place, layout.y(layout.kernel, channel: channel), in: &picture)
            }
        }
    }

    /// Spots where a dilated kernel has no weight.
    private func drawHoles(after cell: Int, from place: Double, _ y: Double, in picture: inout Picture) {
        guard cell + 1 < axis.kernelExtent, layout.cube.hasNumber else { return }
        let row = y + ((layout.cube.rows - 0.5) / 2).rounded(.down)
        let most = min(axis.dilation, Int(layout.cellCapacity) + 1)
        for hole in 1..<max(most, 1) {
            let x = layout.x(ofCell: place + Double(hole)) + (layout.cube.width / 2).rounded(.down)
            if fits(x, columns: 1) { picture.add(TextRun(look.spot, at: Point(x, row), look.theme.faint)) }
        }
    }

    private func drawProducts(in picture: inout Picture) {
        // That on its way lies below all that stand.
        drawProducts(onTheirWay: true, in: &picture)
        drawProducts(onTheirWay: false, in: &picture)
        drawBias(in: &picture)
    }

    private func drawProducts(onTheirWay: Bool, in picture: inout Picture) {
        let painter = painter(of: scene.products)
        for channel in layout.products.channels {
            for cell in visibleKernelCells(from: scene.kernelOrigin[0]) {
                guard var product = scene.product(at: [channel, cell]), (product.presence < 1) == onTheirWay
                else { continue }
                let x = layout.x(ofCell: scene.kernelOrigin[0] + Double(cell * axis.dilation))
                let y = y(of: product, channel)
                // A part of a number tells nothing.
                if y + layout.cube.depthRows < inputEnd { product.value = nil }
                draw(
                    product, at: Point(x, y), isAlternate: isAlternate(channel, cell), with: painter, in: &picture)
            }
        }
    }

    private var inputEnd: Double { layout.input.top + Double(layout.input.channels.count) * layout.cube.rows }

    /// A product comes down from its pair; without colours what it passes could not be told from it.
    private func y(of product: SceneCell, _ channel: Int) -> Double {
        let target = layout.y(layout.products, channel: channel)
        let source = layout.y(layout.input, channel: scene.channels.lowerBound + channel)
        return look.theme.isMono ? target : source + (target - source) * product.presence
    }

    /// Behind the products, where there is room for it wherever the kernel stands; else before them.
    private func drawBias(in picture: inout Picture) {
        guard let value = scene.result.bias, scene.light > 0, let first = layout.products.channels.first else { return }
        let air = layout.cube.isTouching ? 1 : 0.5
        let after = scene.kernelOrigin[0] + Double(axis.span) + air
        func fits(_ place: Double) -> Bool {
            self.fits(layout.x(ofCell: place), columns: layout.cube.width + layout.cube.depthColumns)
        }
        let (fitsAfter, before) = (fits(after), scene.kernelOrigin[0] - 1 - air)
        guard fitsAfter || fits(before) else { return }
        let place = fitsAfter ? after : before
        let y = layout.y(layout.products, channel: first)
        let bias = SceneCell(value, .bias)
        let painter = painter(of: scene.output)
        draw(bias, at: Point(layout.x(ofCell: place), y), with: painter, in: &picture)
        guard layout.cube.hasNumber else { return }
        let plus = layout.x(ofCell: place) + (fitsAfter ? -2 : layout.cube.width + layout.cube.depthColumns + 1)
        text("+", x: plus, row: Int(y + layout.cube.rows / 2), look.theme.text, in: &picture)
    }

    /// Of the last filter that has begun.
    private func drawVeil(from index: Int, of filter: Int, with painter: CubePainter, in picture: inout Picture) {
        let place = corner(Double(axis.start(of: index)) + standing, layout.output, filter)
        guard filter == scene.filter, fits(place.x, columns: layout.cube.width) else { return }
        painter.drawVeil(at: place, in: &picture)
    }

    private func drawOutput(in picture: inout Picture) {
        let painter = painter(of: scene.output)
        for filter in layout.output.channels {
            for index in visibleOutputs() {
                let cell = scene.output(at: [filter, index])
                if cell.role == .veiled {
                    drawVeil(from: index, of: filter, with: painter, in: &picture)
                    break
                }
                let isAsked = hasQuestion(at: [filter, index], cell)
                let place = Double(axis.start(of: index)) + standing
                if isAsked, cell.role == .pending {
                    painter.named(cell, in: &picture) { drawRing(in: &$0) }
                    drawIndex(
                        of: cell, on: scene.output, at: corner(place, layout.output, filter), with: painter,
                        in: &picture)
                    continue
                }
                let target = layout.y(layout.output, channel: filter)
                if cell.role == .outputNow, cell.presence < 1, !isAsked {
                    draw(
                        SceneCell(nil, .pending), at: corner(place, layout.output, filter),
                        isAlternate: isAlternate(filter, index), with: painter, in: &picture)
                }
                let source = layout.sumRow.map { Double($0) - layout.cube.depthRows } ?? target
                let y = source + (target - source) * cell.presence
                draw(
                    cell, of: scene.output, at: Point(layout.x(ofCell: place), y),
                    isAlternate: isAlternate(filter, index), with: painter, in: &picture)
            }
        }
    }
}
