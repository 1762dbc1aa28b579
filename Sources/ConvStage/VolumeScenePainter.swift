import ConvEngine
import ConvStory
import Picture

/// Paints a scene of grids or volumes: input, kernel and output above, the aligned window and its products below.
struct VolumeScenePainter {
    let scene: Scene
    let look: Look
    let slicing: Slicing
    let layout: VolumeLayout
    let names: Names
    private let area: Area

    init(_ scene: Scene, area: Area, look: Look) {
        self.scene = scene
        self.look = look
        self.area = area
        slicing = Slicing(scene, channel: look.channel)
        names = Names(scene.convolution)
        layout = VolumeLayout(
            slicing, area: area, look: look, isApart: look.isApart ?? (scene.convolution.spatialRank == 3))
    }

    func draw(in picture: inout Picture) {
        drawNames(in: &picture)
        volume(
            layout.input, field: scene.measures.operandColumns, scale: scene.measures.inputScale,
            front: slicing.inputFocus, cell: slicing.input
        )
        .with(Footprint(slicing, theme: look.theme), rim: slicing.solid).draw(in: &picture)
        volume(
            layout.kernel, field: scene.measures.operandColumns, scale: scene.measures.weightScale,
            front: slicing.kernelFocus, cell: slicing.kernel
        )
        .draw(in: &picture)
        volume(
            layout.output, field: scene.measures.columns, scale: scene.measures.outputScale, front: slicing.outputFocus,
            cell: slicing.output
        )
        .draw(in: &picture)
        drawWindow(in: &picture)
        drawSums(in: &picture)
    }

    private func volume(
        _ view: VolumeView, field: Int, scale: Double, front: Int, cell: @escaping (Int, Int, Int) -> SceneCell
    ) -> VolumePainter {
        VolumePainter(
            view: view, painter: painter(view.cube, field: field, scale: scale),
            front: min(max(front, view.slices.lowerBound), max(view.slices.upperBound - 1, 0)), cell: cell)
    }

    private func painter(_ cube: CubeSize, field: Int? = nil, scale: Double = 1) -> CubePainter {
        CubePainter(
            look: look, size: cube, precision: scene.precision, field: field, standsApart: false,
            scale: scale)
    }

    // MARK: The aligned window and its products

    /// The section that the kernel covers, lifted out of the input; pair after pair its cells become products.
    private func drawWindow(in picture: inout Picture) {
        guard scene.light > 0 else { return }
        let panel = layout.products
        let painter = painter(panel.cube, field: scene.measures.productColumns)
        for slice in panel.slices {
            for row in (0..<panel.extent.rows).reversed() {
                for column in 0..<panel.extent.columns {
                    let cell = slicing.kernelCell(slice, row, column)
                    let target = panel.point(slice: slice, row: row, column: column)
                    let source = sourcePoint(slice, row, column)
                    let x = source.x + (target.x - source.x) * scene.light
                    let y = source.y + (target.y - source.y) * scene.light - panel.cube.depthRows
                    let product = scene.product(at: cell)
                    let shown = product.map { SceneCell($0.value, $0.role) } ?? scene.windowCell(at: cell)
                    var sides: CubePainter.Sides = []
                    if row == 0 { sides.insert(.top) }
                    if column == panel.extent.columns - 1 { sides.insert(.right) }
                    painter.drawBody(
                        shown, x: x, y: y, isAlternate: (row + column) % 2 == 1, sides: sides, in: &picture)
                    if panel.cube.height >= 2, scene.light == 1 {
                        drawPair(cell, shown, isMade: product != nil, x: x, y: target.y, in: &picture)
                    } else {
                        painter.drawNumber(shown, x: x, y: y, in: &picture)
                    }
                }
            }
        }
    }

    /// `3·-1`, and under it the product once it is made.
    private func drawPair(
        _ cell: Position, _ shown: SceneCell, isMade: Bool, x: Double, y: Double, in picture: inout Picture
    ) {
        let tap = scene.placement.taps[scene.tapIndex(of: cell)]
        let cube = layout.products.cube
        let (factor, weight) = (
            ValueText.shortest(tap.x, precision: scene.precision), ValueText.shortest(tap.w, precision: scene.precision)
        )
        let ink = painter(cube).ink(of: shown)
        let pair = factor + "·" + weight
        let top = (y + (cube.height - 2) / 2).rounded(.down)
        if pair.count <= Int(cube.width) {
            centered(pair, left: x, width: cube.width, row: Int(top), ink, style: [], in: &picture)
        }
        guard isMade, let product = shown.value else { return }
        let text = ValueText.fitted(product, width: Int(cube.width), precision: scene.precision).drop { $0 == " " }
        centered(String(text), left: x, width: cube.width, row: Int(top) + 1, ink, in: &picture)
    }

    /// Where the cell of the input stands that this cell of the kernel covers.
    private func sourcePoint(_ slice: Int, _ row: Int, _ column: Int) -> Point {
        let (origin, spacing) = (slicing.footprint, slicing.spacing)
        return layout.input.point(
            slice: origin.slice + Double(slice * spacing.slice), row: origin.row + Double(row * spacing.row),
            column: origin.column + Double(column * spacing.column))
    }

    /// The sum of every slice under it, and the whole sum at the end, from where it drops into the output.
    private func drawSums(in picture: inout Picture) {
        guard scene.light == 1 else { return }
        let panel = layout.products
        for slice in panel.slices {
            let left = panel.point(slice: slice, row: 0, column: 0).x
            if let sum = slicing.sum(ofSlice: slice) {
                let text = "Σ = " + ValueText.shortest(sum, precision: scene.precision)
                centered(
                    text, left: left, width: panel.gridWidth, row: panel.sumRow, look.theme.words[.product],
                    in: &picture)
            }
            let isLast = slice == panel.slices.upperBound - 1
            let sign = !isLast ? "+" : slice == panel.extent.slices - 1 ? "=" : "…="
            picture.add(
                TextRun(
                    sign, at: Point(left + panel.gridWidth + 3, panel.sumPoint.y.rounded(.down)), look.theme.strong,
                    style: .bold))
        }
        guard scene.gathered > 0.6 else { return }
        let output = layout.output
        let place = slicing.outputPlace
        let target = output.point(slice: place.slice, row: place.row, column: place.column)
        let source = panel.sumPoint
        let sum = SceneCell(scene.sum, .outputNow)
        painter(panel.sum).draw(sum, x: source.x, y: source.y - panel.sum.depthRows, in: &picture)
        let written = scene.output(at: scene.placement.output)
        guard written.role == .outputNow, written.presence < 1 else { return }
        painter(output.cube, scale: scene.measures.outputScale).draw(
            sum, x: source.x + (target.x - source.x) * written.presence,
            y: source.y + (target.y - source.y) * written.presence - output.cube.depthRows, in: &picture)
    }

    // MARK: Names

    private func drawNames(in picture: inout Picture) {
        let channel = slicing.channelName.map { "  " + $0 } ?? ""
        name("input", names.inputShape + channel, .input, at: layout.input, in: &picture)
        let room = Double(layout.products.column) - layout.kernel.origin.x - 1
        let isBeside = layout.products.row <= layout.kernel.nameRow
        name(
            "kernel", names.weightShape, .kernel, at: layout.kernel, limit: isBeside ? Int(room) : .max, in: &picture)
        name("output", names.outputShape, .output, at: layout.output, in: &picture)
        let panel = layout.products
        guard panel.extent.slices > 1 else {
            return name("window·kernel", "", .product, at: Double(panel.column), row: panel.row, in: &picture)
        }
        for slice in panel.slices {
            let text = slicing.sliceName(slice)
            let left = panel.point(slice: slice, row: 0, column: 0).x
            name(String(text.prefix(Int(panel.gridWidth) + 1)), "", .product, at: left, row: panel.row, in: &picture)
        }
    }

    private func name(
        _ name: String, _ shape: String, _ role: Role, at view: VolumeView, limit: Int = .max,
        in picture: inout Picture
    ) {
        let room = min(limit, area.column + area.columns - Int(view.origin.x))
        let shape = name.count + 1 + shape.count <= room ? shape : ""
        self.name(name, shape, role, at: view.origin.x, row: view.nameRow, in: &picture)
    }

    private func name(_ name: String, _ shape: String, _ role: Role, at x: Double, row: Int, in picture: inout Picture)
    {
        picture.add(TextRun(name, at: Point(x, Double(row)), look.theme.words[role], style: .bold))
        picture.add(TextRun(shape, at: Point(x + Double(name.count + 1), Double(row)), look.theme.faint))
    }

    private func centered(
        _ text: String, left: Double, width: Double, row: Int, _ color: Color?, style: TextStyle = .bold,
        in picture: inout Picture
    ) {
        let x = left + max(((width - Double(text.unicodeScalars.count)) / 2).rounded(.up), 0)
        picture.add(TextRun(text, at: Point(x, Double(row)), color, style: style))
    }
}

extension VolumePainter {
    func with(_ footprint: Footprint?, rim: (rows: Range<Int>, columns: Range<Int>)) -> VolumePainter {
        var painter = self
        painter.footprint = footprint
        painter.rim = rim
        return painter
    }
}
