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
        self.look = look
        axis = scene.axes[0]
        let texts = [scene.products.name, scene.input.shape, scene.kernel?.shape ?? "", scene.output.shape]
        layout = RowLayout(scene, names: texts, area: area, look: look)
    }

    func draw(in picture: inout Picture) {
        drawInput(in: &picture)
        drawLinks(in: &picture)
        // The output comes out of the sum, so it lies over it.
        drawSum(in: &picture)
        drawGlidingRing(in: &picture)
        drawOutput(in: &picture)
        drawProducts(in: &picture)
        drawFactors(in: &picture)
        drawGathering(in: &picture)
        drawKernel(in: &picture)
        drawNames(in: &picture)
    }

    private func drawInput(in picture: inout Picture) {
        let painter = painter(of: scene.input)
        for channel in layout.input.channels {
            for cell in layout.visibleCells(of: axis.drawnExtent) {
                draw(
                    scene.input(at: [channel, cell]), of: scene.input, at: corner(Double(cell), layout.input, channel),
                    isAlternate: isAlternate(channel), with: painter, in: &picture)
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
                    isAlternate: isAlternate(channel), with: painter, in: &picture)
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
        let painter = painter(of: scene.products)
        for channel in layout.products.channels {
            for cell in visibleKernelCells(from: scene.kernelOrigin[0]) {
                guard let product = scene.product(at: [channel, cell]) else { continue }
                // A product comes down from its pair; when all are made, they gather over the output.
                let place = scene.kernelOrigin[0] + Double(cell * axis.dilation)
                let target = layout.y(layout.products, channel: channel)
                let source = layout.y(layout.input, channel: scene.channels.lowerBound + channel)
                let y = source + (target - source) * product.presence
                draw(product, at: Point(layout.x(ofCell: place), y), with: painter, in: &picture)
            }
        }
        drawBias(in: &picture)
    }

    /// Beside the products, on the side where there is room.
    private func drawBias(in picture: inout Picture) {
        guard let value = scene.result.bias, scene.light > 0, let first = layout.products.channels.first else { return }
        let after = scene.kernelOrigin[0] + Double(axis.span) + 0.5
        let fitsAfter = fits(layout.x(ofCell: after), columns: layout.cube.width + layout.cube.depthColumns)
        let place = fitsAfter ? after : scene.kernelOrigin[0] - 1.5
        let y = layout.y(layout.products, channel: first)
        let bias = SceneCell(value, .bias)
        let painter = painter(of: scene.output)
        draw(bias, at: Point(layout.x(ofCell: place), y), with: painter, in: &picture)
        guard layout.cube.hasNumber else { return }
        let plus = layout.x(ofCell: place) + (fitsAfter ? -2 : layout.cube.width + layout.cube.depthColumns + 1)
        text("+", x: plus, row: Int(y + layout.cube.rows / 2), look.theme.text, in: &picture)
    }

    private func drawOutput(in picture: inout Picture) {
        let painter = painter(of: scene.output)
        for filter in layout.output.channels {
            for index in visibleOutputs() {
                let cell = scene.output(at: [filter, index])
                let isAsked = hasQuestion(at: [filter, index], cell)
                if isAsked, cell.role == .pending {
                    painter.named(cell, in: &picture) { drawRing(in: &$0) }
                    continue
                }
                let place = Double(axis.start(of: index)) + Double(axis.span - 1) / 2
                let target = layout.y(layout.output, channel: filter)
                if cell.role == .outputNow, cell.presence < 1, !isAsked {
                    draw(
                        SceneCell(nil, .pending), at: corner(place, layout.output, filter),
                        isAlternate: isAlternate(filter), with: painter, in: &picture)
                }
                let source = Double(layout.sumRow) - layout.cube.depthRows
                let y = source + (target - source) * cell.presence
                draw(cell, of: scene.output, at: Point(layout.x(ofCell: place), y), with: painter, in: &picture)
            }
        }
    }

    // MARK: Parts

    private var hidesPadding: Bool { scene.subject.convolution.parameters.paddingMode == .zeros }

    private func painter(of array: SceneArray) -> CubePainter {
        var size = layout.cube
        // All numbers of an array are large, or none is.
        if LargeDigits.width(of: array.numbers.columns) + 1 > size.width { size.hasLargeDigits = false }
        var painter = CubePainter(look: look, size: size, precision: scene.precision, scale: array.numbers.scale)
        painter.name = array.name(of:)
        return painter
    }

    /// Cubes beyond the ends of the ruler are left out whole, so that nothing is cut or runs into the names.
    private func draw(
        _ cell: SceneCell, of array: SceneArray? = nil, at corner: Point, isAlternate: Bool = false,
        with painter: CubePainter, in picture: inout Picture
    ) {
        guard fits(corner.x, columns: layout.cube.width + layout.cube.depthColumns) else { return }
        var cell = cell
        // A zero that is put round the input is seen where it is covered.
        if cell.role == .padding, hidesPadding { cell.value = nil }
        painter.draw(cell, at: corner, isAlternate: isAlternate, in: &picture)
        drawIndex(of: cell, on: array, at: corner, in: &picture)
    }

    /// On the top of a cube that is large enough, as an index along a grid.
    private func drawIndex(of cell: SceneCell, on array: SceneArray?, at corner: Point, in picture: inout Picture) {
        guard layout.cube.depthRows >= 1, let array, let position = cell.position,
            let top = look.theme.cube(cell.role)?.top, cell.role.isSolid, let index = array.indices(of: position).last
        else { return }
        let place = Point((corner.x + layout.cube.depthColumns).rounded() + 1, corner.y.rounded())
        picture.add(TextRun(String(index), at: place, top.ink, style: cell.role == .input ? [] : .bold))
    }

    /// Where cubes have no sides, those of every other channel are a shade darker.
    private func isAlternate(_ channel: Int) -> Bool { layout.cube.depthRows == 0 && channel % 2 == 1 }

    private func corner(_ place: Double, _ band: RowLayout.Band, _ channel: Int) -> Point {
        Point(layout.x(ofCell: place), layout.y(band, channel: channel))
    }

    func fits(_ x: Double, columns: Double) -> Bool {
        x >= Double(layout.area.column + layout.labelColumns) - 0.5
            && x + columns <= Double(layout.area.column + layout.area.columns)
    }

    func text(_ text: String, x: Double, row: Int, _ color: Color?, in picture: inout Picture) {
        guard fits(x, columns: Double(text.unicodeScalars.count)) else { return }
        picture.add(TextRun(text, at: Point(x.rounded(.up), Double(row)), color, style: .bold))
    }

    func centered(_ string: String, under place: Double, row: Int, _ color: Color?, in picture: inout Picture) {
        let width = Double(string.unicodeScalars.count)
        let left = Double(layout.area.column + layout.labelColumns)
        let right = Double(layout.area.column + layout.area.columns) - width
        let x = layout.x(ofCell: place) + ((layout.cube.width - width) / 2).rounded(.up)
        text(string, x: max(min(x, right), left), row: row, color, in: &picture)
    }

    func color(_ role: Role) -> Color? {
        look.theme.words[role] ?? look.theme.text
    }

    func visibleKernelCells(from origin: Double) -> Range<Int> {
        let first = layout.firstCell - origin
        let dilation = Double(axis.dilation)
        return CellRow.indices(
            from: (first - 1) / dilation, to: (first + layout.cellCapacity) / dilation + 1, of: axis.kernelExtent)
    }

    private func visibleOutputs() -> Range<Int> {
        let first = layout.firstCell - Double(axis.span - 1) / 2
        let step = Double(axis.step)
        return CellRow.indices(
            from: (first - 1) / step, to: (first + layout.cellCapacity) / step + 1, of: axis.outputExtent)
    }
}
