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
        let slicing = Slicing(scene, channel: look.channel)
        self.init(slicing, area: area, look: look, plans: VolumePlans(slicing, area: area, look: look))
    }

    init(_ slicing: Slicing, area: Area, look: Look, plans: VolumePlans) {
        scene = slicing.scene
        self.look = look
        self.area = area
        self.slicing = slicing
        names = Names(scene.convolution)
        layout = plans.layout
    }

    func draw(in picture: inout Picture) {
        drawNames(in: &picture)
        let shades = Shades(scene)
        volume(
            layout.input, field: scene.measures.inputColumns, scale: scene.measures.inputScale,
            isSigned: scene.measures.inputIsSigned,
            front: slicing.inputFocus, cell: slicing.input
        )
        .with(Footprint(slicing, theme: look.theme), rim: slicing.solid)
        .with(scene.pixels.map { _ in { shades.input(channel: slicing.channel(ofSlice: $0)) } }).draw(in: &picture)
        volume(
            layout.kernel, field: scene.measures.weightColumns, scale: scene.measures.weightScale, isSigned: true,
            front: slicing.kernelFocus, cell: slicing.kernel
        )
        .draw(in: &picture)
        volume(
            layout.output, field: scene.measures.columns, scale: scene.measures.outputScale,
            isSigned: scene.measures.isSigned, front: slicing.outputFocus,
            cell: slicing.output
        )
        .with { _ in shades.output }.draw(in: &picture)
        drawOutputMark(in: &picture)
        drawWindow(in: &picture)
        drawSums(in: &picture)
    }

    /// Where the sum is going to, on a picture: an empty place among thousands is not seen.
    private func drawOutputMark(in picture: inout Picture) {
        let (view, place) = (layout.output, slicing.outputPlace)
        let (slice, row, column) = (Int(place.slice), Int(place.row), Int(place.column))
        guard !view.cube.hasNumber, scene.inspection == nil, let color = look.theme.mark(.outputNow),
            view.slices.contains(slice), view.rows.contains(row), view.columns.contains(column)
        else { return }
        let corner = view.point(slice: place.slice, row: place.row, column: place.column)
        picture.add(Face(x: corner.x, y: corner.y, width: view.cube.width, height: view.cube.height, color))
    }

    private func volume(
        _ view: VolumeView, field: Int, scale: Double, isSigned: Bool, front: Int,
        cell: @escaping (Int, Int, Int) -> SceneCell
    ) -> VolumePainter {
        VolumePainter(
            view: view, painter: painter(view.cube, field: field, scale: scale, isSigned: isSigned),
            front: view.front(front), cell: cell)
    }

    func painter(_ cube: CubeSize, field: Int? = nil, scale: Double = 1, isSigned: Bool = true) -> CubePainter {
        CubePainter(
            look: look, size: cube, precision: scene.precision, field: field, standsApart: false,
            scale: scale, isSigned: isSigned)
    }

    // MARK: Names

    private func drawNames(in picture: inout Picture) {
        let channel = slicing.channelName.map { "  " + $0 } ?? ""
        let page = slicing.inputPage(layout.input).map { paged(names.inputShape, $0, then: channel) } ?? []
        name("input", page + [names.inputShape + channel, names.inputShape], .input, at: layout.input, in: &picture)
        let filters = scene.convolution.outputChannels
        let filter = filters > 1 ? "  filter \(scene.filter), there are \(filters)" : ""
        name("kernel", [names.weightShape + filter, names.weightShape], .kernel, at: layout.kernel, in: &picture)
        // The legend stands behind it: there is room for one of the two.
        let shown = layout.output.page.map { layout.output.cube.hasNumber ? paged(names.outputShape, $0) : [$0.short] }
        let end = name("output", (shown ?? []) + [names.outputShape], .output, at: layout.output, in: &picture)
        drawLegend(after: end, in: &picture)
        let panel = layout.products
        if let inspection = scene.inspection, !inspection.isOfOutput { return }
        for slice in panel.slices {
            let text = panel.extent.slices > 1 ? slicing.sliceName(slice) : "window·kernel"
            let left = panel.point(slice: slice, row: 0, column: 0).x
            let room = panel.slices.count > 1 ? Int(panel.gridWidth) + 1 : text.count
            picture.add(
                TextRun(
                    String(text.prefix(room)), at: Point(left, Double(panel.row)), look.theme.words[.product],
                    style: .bold))
        }
    }

    /// The shape and what is shown of it, from the fullest words to the shortest.
    private func paged(_ shape: String, _ page: Page, then note: String = "") -> [String] {
        let texts = ["\(shape)  \(page.words)", "\(shape)  \(page.short)"]
        return (note.isEmpty ? [] : texts.map { $0 + note }) + texts + [page.short]
    }

    /// The scale of the heat colours, after the name: below the output there is no room.
    private func drawLegend(after end: Int, in picture: inout Picture) {
        let view = layout.output
        guard !view.cube.hasNumber else { return }
        let column = end + 3
        Legend(scene, shade: Shades(scene).output).draw(
            column: column, row: view.nameRow, columns: area.column + area.columns - column, theme: look.theme,
            in: &picture)
    }

    /// The name, and after it the first of the texts that does not run into the next name of its line.
    ///
    /// - Returns: the column behind it.
    @discardableResult
    private func name(
        _ name: String, _ shapes: [String], _ role: Role, at view: VolumeView, in picture: inout Picture
    ) -> Int {
        let (x, row) = (view.origin.x, view.nameRow)
        let others = [layout.input, layout.kernel, layout.output].filter { $0.nameRow == row }.map(\.origin.x)
        let panel = layout.products.row == row ? [Double(layout.products.column)] : []
        let end = (others + panel).filter { $0 > x }.min() ?? Double(area.column + area.columns + 1)
        picture.add(TextRun(name, at: Point(x, Double(row)), look.theme.words[role], style: .bold))
        let room = Int(end - x) - name.count - 2
        guard let shape = shapes.first(where: { $0.count <= room }) else { return Int(x) + name.count }
        picture.add(TextRun(shape, at: Point(x + Double(name.count + 1), Double(row)), look.theme.faint))
        return Int(x) + name.count + 1 + shape.count
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
    func with(_ shade: ((Int) -> Shade)?) -> VolumePainter {
        var painter = self
        painter.shade = shade
        return painter
    }

    func with(_ footprint: Footprint?, rim: (rows: Range<Int>, columns: Range<Int>)) -> VolumePainter {
        var painter = self
        painter.footprint = footprint
        painter.rim = rim
        return painter
    }
}
