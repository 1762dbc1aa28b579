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

    func painter(_ cube: CubeSize, field: Int? = nil, scale: Double = 1) -> CubePainter {
        CubePainter(
            look: look, size: cube, precision: scene.precision, field: field, standsApart: false,
            scale: scale)
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

    func centered(
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
