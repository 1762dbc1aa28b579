import ConvEngine
import ConvStory
import Picture

/// Paints a transposed convolution told by its inputs: input, kernel, stamp and output side by side.
///
/// One axis of space is drawn as the columns of a single slice, with the channels as its rows; of three axes the slices
/// are depth, of the channel and the filter in hand.
struct StampPainter {
    let scene: StampScene
    let look: Look
    private let names: Names
    private let layout: StampLayout
    private let area: Area
    private let rank: Int

    init(_ scene: StampScene, area: Area, look: Look) {
        self.scene = scene
        self.look = look
        names = Names(scene.convolution)
        rank = scene.convolution.spatialRank
        self.area = area
        layout = StampLayout(scene, area: area, look: look)
    }

    // MARK: Positions

    /// The position that a place of a volume stands for, its channel first.
    private func position(_ slice: Int, _ row: Int, _ column: Int, channel: Int) -> Position {
        switch rank {
        case 1: [row, column]
        case 2: [slice, row, column]
        default: [channel, slice, row, column]
        }
    }

    private func stampCell(_ slice: Int, _ row: Int, _ column: Int) -> Position {
        switch rank {
        case 1: [column]
        case 2: [row, column]
        default: [slice, row, column]
        }
    }

    /// The slice of a volume in which a channel and a depth lie.
    private func slice(channel: Int, depth: Int) -> Int {
        rank == 1 ? 0 : rank == 2 ? channel : depth
    }

    // MARK: Drawing

    func draw(in picture: inout Picture) {
        let measures = scene.measures
        let channel = scene.stamp.input[0]
        let filter = scene.stamp.filter
        let hand = scene.cellInHand
        let first = scene.convolution.channels(readBy: filter).lowerBound
        let shades = Shades(scene)
        let slices = rank == 2 ? nil : channel
        draw(
            layout.input, "input", names.inputShape, .input, measures.inputColumns, measures.inputScale,
            slice(channel: channel, depth: scene.stamp.input[1]), &picture,
            shade: scene.pixels.map { _ in { shades.input(channel: slices ?? $0) } }
        ) {
            scene.input(at: position($0, $1, $2, channel: channel))
        }
        draw(
            layout.kernel, "kernel", names.weightShape, .kernel, measures.weightColumns, measures.weightScale,
            slice(channel: channel - first, depth: hand[0]), &picture
        ) {
            scene.kernel(at: position($0, $1, $2, channel: channel - first))
        }
        draw(
            layout.output, "output", names.outputShape, .output, measures.columns, measures.outputScale,
            slice(channel: filter, depth: Int(scene.stamped[0])), &picture,
            shade: scene.pixels.map { _ in { _ in shades.output } }
        ) {
            scene.output(at: position($0, $1, $2, channel: filter))
        }
        name("stamp", "x·w", .product, at: layout.stamp, in: &picture)
        if scene.isLit { drawStamp(in: &picture) }
    }

    /// The products, first beside the kernel, then on their way onto the output.
    private func drawStamp(in picture: inout Picture) {
        let view = layout.stamp
        let painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: scene.measures.productColumns,
            standsApart: false, scale: scene.measures.outputScale)
        guard scene.dropped > 0, scene.dropped < 1 else {
            let front = view.front(slice(channel: 0, depth: scene.cellInHand[0]))
            return VolumePainter(view: view, painter: painter, front: front) { slice, row, column in
                scene.product(at: stampCell(slice, row, column))
            }.draw(in: &picture)
        }
        for slice in view.slices.reversed() {
            for row in view.rows.reversed() {
                for column in view.columns {
                    let cell = stampCell(slice, row, column)
                    guard let target = place(onOutputOf: cell) else { continue }
                    let start = view.point(slice: Double(slice), row: Double(row), column: Double(column))
                    painter.draw(
                        scene.product(at: cell), x: start.x + (target.x - start.x) * scene.dropped,
                        y: start.y + (target.y - start.y) * scene.dropped - view.cube.depthRows,
                        isAlternate: (slice + row + column) % 2 == 1, in: &picture)
                }
            }
        }
    }

    /// Where a cell of the stamp falls on the drawn output; nil where it is cut off, or scrolled away.
    private func place(onOutputOf cell: Position) -> Point? {
        guard let position = scene.stamp.output(under: cell) else { return nil }
        let (slice, column) = (slice(channel: position[0], depth: position[1]), position[position.count - 1])
        let row = rank == 1 ? position[0] : position[position.count - 2]
        let view = layout.output
        guard view.slices.contains(slice), view.rows.contains(row), view.columns.contains(column) else { return nil }
        return view.point(slice: Double(slice), row: Double(row), column: Double(column))
    }

    private func draw(
        _ view: VolumeView, _ title: String, _ shape: String, _ role: Role, _ field: Int, _ scale: Double, _ front: Int,
        _ picture: inout Picture, shade: ((Int) -> Shade)? = nil, cell: @escaping (Int, Int, Int) -> SceneCell
    ) {
        name(title, shape, role, at: view, in: &picture)
        let painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: field, standsApart: false, scale: scale)
        VolumePainter(view: view, painter: painter, front: view.front(front), cell: cell).with(shade).draw(in: &picture)
    }

    /// The name, and the shape, or where it is scrolled what is shown, as far as it does not run into the next name.
    private func name(_ name: String, _ shape: String, _ role: Role, at view: VolumeView, in picture: inout Picture) {
        let place = layout.namePoint(of: view, in: area)
        picture.add(TextRun(name, at: place, look.theme.words[role], style: .bold))
        let next = layout.views.map { layout.namePoint(of: $0, in: area) }.filter { $0.y == place.y && $0.x > place.x }
        let end = layout.hasNamesBefore ? place.x : next.map(\.x).min() ?? Double(area.column + area.columns + 1)
        let texts = (view.page.map { ["\(shape)  \($0.words)", "\(shape)  \($0.short)", $0.short] } ?? []) + [shape]
        guard let text = texts.first(where: { name.count + $0.count + 2 <= Int(end - place.x) }) else { return }
        picture.add(TextRun(text, at: Point(place.x + Double(name.count + 1), place.y), look.theme.faint))
    }
}
