import ConvEngine
import ConvStory
import Picture

/// Paints a scene of grids or volumes: input, kernel and output above, the aligned window and its products below.
struct VolumeScenePainter {
    let scene: Scene
    let look: Look
    let slicing: Slicing
    let layout: VolumeLayout
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
        layout = plans.layout
    }

    func draw(in picture: inout Picture) {
        drawNames(in: &picture)
        let shades = Shades(scene)
        volume(layout.input, scene.input, front: slicing.inputSlice, cell: slicing.input)
            .with(Footprint(slicing, theme: look.theme), rim: slicing.solid)
            .with(scene.pixels.map { _ in { shades.input(channel: slicing.channel(ofSlice: $0)) } }).draw(in: &picture)
        if let kernel = scene.kernel {
            volume(layout.kernel, kernel, front: slicing.kernelSlice, cell: slicing.kernel).draw(in: &picture)
        }
        volume(layout.output, scene.output, front: slicing.outputSlice, cell: slicing.output)
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
        _ view: VolumeView, _ array: SceneArray, front: Int, cell: @escaping (Int, Int, Int) -> SceneCell
    ) -> VolumePainter {
        let numbers = array.numbers
        var painter = painter(
            view.cube, field: numbers.columns, scale: numbers.scale, isSigned: numbers.isSigned)
        painter.name = array.name(of:)
        if scene.kernel != nil { painter.rider = .kernel }
        return VolumePainter(view: view, painter: painter, front: view.front(front), cell: cell)
    }

    func painter(_ cube: CubeSize, field: Int? = nil, scale: Double = 1, isSigned: Bool = true) -> CubePainter {
        CubePainter(
            look: look, size: cube, precision: scene.precision, field: field, standsApart: false,
            scale: scale, isSigned: isSigned)
    }

    // MARK: Names

    private func drawNames(in picture: inout Picture) {
        let channel = slicing.channelName.map { "  " + $0 } ?? ""
        let (input, output) = (scene.input, scene.output)
        let page = slicing.inputPage(layout.input).map { paged(input.shape, $0, then: channel) } ?? []
        name(input, page + [input.shape + channel, input.shape], at: layout.input, in: &picture)
        let filter = output.channels > 1 ? "  filter \(scene.filter), there are \(output.channels)" : ""
        if let kernel = scene.kernel {
            name(kernel, [kernel.shape + filter, kernel.shape], at: layout.kernel, in: &picture)
        }
        // The legend stands behind it: there is room for one of the two.
        let shown = layout.output.page.map { layout.output.cube.hasNumber ? paged(output.shape, $0) : [$0.short] }
        let end = name(output, (shown ?? []) + [output.shape], at: layout.output, in: &picture)
        drawLegend(after: end, in: &picture)
        let panel = layout.products
        if let inspection = scene.inspection, !inspection.isOfOutput { return }
        for slice in panel.slices {
            let text = panel.extent.slices > 1 ? slicing.sliceName(slice) : scene.words.meeting
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
        _ array: SceneArray, _ shapes: [String], at view: VolumeView, in picture: inout Picture
    ) -> Int {
        let (x, row) = (view.origin.x, view.nameRow)
        let others = [layout.input, layout.kernel, layout.output].filter { $0.nameRow == row }.map(\.origin.x)
        let panel = layout.products.row == row ? [Double(layout.products.column)] : []
        let end = (others + panel).filter { $0 > x }.min() ?? Double(area.column + area.columns + 1)
        return ArrayLabel(name: array.name, texts: shapes, role: array.role)
            .draw(at: Point(x, Double(row)), until: end, theme: look.theme, in: &picture)
    }

    func centered(
        _ text: String, in slot: TextSlot, _ color: Color?, style: TextStyle = .bold, of picture: inout Picture
    ) {
        let x = slot.left + max(((slot.width - Double(text.unicodeScalars.count)) / 2).rounded(.up), 0)
        picture.add(TextRun(text, at: Point(x, Double(slot.row)), color, style: style))
    }
}

/// The columns of a row in whose middle something is written.
struct TextSlot {
    let left: Double
    let width: Double
    let row: Int
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
