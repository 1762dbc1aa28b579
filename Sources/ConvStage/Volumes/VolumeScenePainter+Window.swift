import ConvEngine
import ConvStory
import Picture

/// The aligned window, its products and their sum.
extension VolumeScenePainter {
    /// The section that the kernel covers, lifted out of the input; pair after pair its cells become products.
    func drawWindow(in picture: inout Picture) {
        guard scene.light > 0 else { return }
        let panel = layout.products
        var painter = painter(panel.cube, field: scene.products.numbers.columns)
        painter.name = scene.products.name(of:)
        for slice in panel.slices {
            for row in (0..<panel.extent.rows).reversed() {
                for column in 0..<panel.extent.columns {
                    let cell = slicing.kernelCell(slice, row, column)
                    let target = panel.point(slice: slice, row: row, column: column)
                    let source = sourcePoint(slice, row, column)
                    let x = source.x + (target.x - source.x) * scene.light
                    let y = source.y + (target.y - source.y) * scene.light - panel.cube.depthRows
                    let product = scene.product(at: cell)
                    // An input is no product yet: it is shown only as a factor of one.
                    var shown = product ?? (hasPairs ? scene.result.covered(cell) : SceneCell(nil, .pending))
                    if product != nil { shown.presence = 1 }
                    var sides: CubePainter.Sides = []
                    if row == 0 { sides.insert(.top) }
                    if column == panel.extent.columns - 1 { sides.insert(.right) }
                    painter.drawBody(
                        shown, at: Point(x, y), isAlternate: (row + column) % 2 == 1, sides: sides, in: &picture)
                    if hasPairs, scene.light == 1 {
                        drawPair(cell, shown, isMade: product != nil, at: Point(x, target.y), in: &picture)
                    } else {
                        painter.drawNumber(shown, at: Point(x, y), in: &picture)
                    }
                }
            }
        }
    }

    /// Whether there is room for both factors of every pair.
    private var hasPairs: Bool {
        let cube = layout.products.cube
        return scene.kernel != nil && cube.height >= 2
            && Int(cube.width) >= scene.measures.inputColumns + scene.measures.weightColumns + 2
    }

    /// `3·-1`, and under it the product once it is made.
    private func drawPair(
        _ cell: Position, _ shown: SceneCell, isMade: Bool, at corner: Point, in picture: inout Picture
    ) {
        let cube = layout.products.cube
        let ink = painter(cube).ink(of: shown)
        let pair = scene.result.factors(cell)
        let top = (corner.y + (cube.height - 2) / 2).rounded(.down)
        func slot(_ row: Double) -> TextSlot { TextSlot(left: corner.x, width: cube.width, row: Int(row)) }
        centered(pair, in: slot(top), ink, style: [], of: &picture)
        guard isMade, let product = shown.value else { return }
        let text = ValueText.fitted(product, width: Int(cube.width), precision: scene.precision)
        centered(text, in: slot(top + 1), ink, of: &picture)
    }

    /// Where the cell of the input stands that this cell of the kernel covers.
    private func sourcePoint(_ slice: Int, _ row: Int, _ column: Int) -> Point {
        let (origin, spacing) = (slicing.footprint, slicing.spacing)
        return layout.input.point(
            slice: origin.slice + Double(slice * spacing.slice), row: origin.row + Double(row * spacing.row),
            column: origin.column + Double(column * spacing.column))
    }

    /// The sum of every slice under it, the bias, and the whole sum at the end, from where it drops into the output.
    func drawSums(in picture: inout Picture) {
        let panel = layout.products
        guard scene.light == 1, let last = panel.slices.last else { return }
        for slice in panel.slices {
            let left = panel.point(slice: slice, row: 0, column: 0).x
            if let sum = slicing.sum(ofSlice: slice) {
                let room = Int(panel.gridWidth + panel.gap) - 5
                let digits = ValueText.fitted(sum, width: max(room, 1), precision: scene.precision)
                centered(
                    "\(scene.words.subtotal) = " + digits,
                    in: TextSlot(left: left, width: panel.gridWidth, row: panel.sumRow),
                    look.theme.words[.product], of: &picture)
            }
            // Not all terms are to be seen: other slices, or other channels of a volume.
            let isAll = slice == panel.extent.slices - 1 && slicing.showsAllChannels
            let (joint, result) = (scene.words.signs.joint, scene.resultSign)
            let sign =
                slice < last || panel.hasBias && isAll ? joint : panel.hasBias ? "…+" : isAll ? result : "…" + result
            drawSign(sign, after: left + panel.gridWidth, in: &picture)
        }
        if let value = scene.result.bias {
            let place = panel.biasPoint
            // It is added last: until then the numbers that are seen add up without it.
            let bias = scene.isSummed ? SceneCell(value, .bias) : SceneCell(nil, .pending)
            painter(panel.sum).draw(bias, at: Point(place.x, place.y - panel.sum.depthRows), in: &picture)
            drawSign("=", after: place.x + panel.sum.width, in: &picture)
        }
        drawSum(in: &picture)
    }

    private func drawSign(_ sign: String, after x: Double, in picture: inout Picture) {
        let panel = layout.products
        let place = Point(x + panel.cube.depthColumns + 1, panel.sumPoint.y.rounded(.down))
        picture.add(TextRun(sign, at: place, look.theme.strong, style: .bold))
    }

    /// What there is of the sum so far; complete, it drops into its place.
    private func drawSum(in picture: inout Picture) {
        let panel = layout.products
        let corner = Point(panel.sumPoint.x, panel.sumPoint.y - panel.sum.depthRows)
        let painter = painter(panel.sum)
        switch scene.toldSum {
        case nil: break
        case .soFar(let sum): painter.draw(SceneCell(sum, .product), at: corner, in: &picture)
        case .whole(let sum): painter.draw(SceneCell(sum, .outputNow), at: corner, in: &picture)
        case .leaving:
            let front = Point(corner.x, corner.y + painter.size.depthRows)
            Ring.drawQuestion(at: front, on: painter.size, look: painter.look, in: &picture)
            drawLeaving(from: panel.sumPoint, in: &picture)
        }
    }

    private func drawLeaving(from source: Point, in picture: inout Picture) {
        guard let way = slicing.written.way else { return }
        let place = slicing.outputPlace
        let target = layout.output.point(slice: place.slice, row: place.row, column: place.column)
        painter(layout.output.cube, scale: scene.output.numbers.scale).draw(
            SceneCell(scene.result.sum(), .outputNow),
            at: Point(
                source.x + (target.x - source.x) * way,
                source.y + (target.y - source.y) * way - layout.output.cube.depthRows), in: &picture)
    }
}
