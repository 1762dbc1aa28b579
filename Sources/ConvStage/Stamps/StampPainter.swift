import ConvEngine
import ConvStory
import Picture

/// Paints a story of inputs that stamp: input, kernel, stamp and output side by side.
///
/// One axis of space is drawn as the columns of a single slice, with the channels as its rows; of three axes the slices
/// are depth, of the channel and the filter in hand.
struct StampPainter {
    let scene: Scene
    let look: Look
    let layout: StampLayout
    private let area: Area
    private let rank: Int

    init(_ scene: Scene, area: Area, look: Look) {
        self.scene = scene
        self.look = look
        rank = scene.axes.count
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
        case 1: [0, column]
        case 2: [0, row, column]
        default: [0, slice, row, column]
        }
    }

    /// The slice of a volume in which a channel and a depth lie.
    private func slice(channel: Int, depth: Int) -> Int {
        rank == 1 ? 0 : rank == 2 ? channel : depth
    }

    // MARK: Drawing

    func draw(in picture: inout Picture) {
        let (hand, filter, focus) = (scene.hand.cell, scene.filter, StampFocus(scene))
        let read = scene.hand.input ?? Position(repeating: 0, count: rank + 1)
        let (channel, shades) = (read[0], Shades(scene))
        let pixels = scene.pixels.map { _ in { (slice: Int) in shades.input(channel: rank == 2 ? slice : channel) } }
        let front = slice(channel: channel, depth: read[1])
        volume(scene.input, layout.input, front: front, channel: channel).with(pixels).draw(in: &picture)
        if let kernel = scene.kernel {
            let front = slice(channel: hand[0], depth: hand[1])
            volume(kernel, layout.kernel, front: front, channel: hand[0]).draw(in: &picture)
            name(kernel, at: layout.kernel, in: &picture)
        }
        let heat = scene.pixels.map { _ in { (_: Int) in shades.output } }
        let target = slice(channel: filter, depth: Int(focus.landing[0]))
        volume(scene.output, layout.output, front: target, channel: filter).with(heat).draw(in: &picture)
        name(scene.input, at: layout.input, in: &picture)
        name(scene.output, at: layout.output, in: &picture)
        name(scene.products, at: layout.stamp, in: &picture)
        if scene.light > 0 { drawStamp(in: &picture) }
    }

    /// The products, first beside the kernel, then on their way onto the output.
    private func drawStamp(in picture: inout Picture) {
        let view = layout.stamp
        let painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: scene.products.numbers.columns,
            standsApart: false, scale: scene.products.numbers.scale)
        let landed = scene.progress.landed
        guard landed > 0, landed < 1 else {
            let front = view.front(slice(channel: 0, depth: scene.hand.cell[1]))
            return VolumePainter(view: view, painter: painter, front: front) { slice, row, column in
                scene.products[stampCell(slice, row, column)]
            }.draw(in: &picture)
        }
        for slice in view.slices.reversed() {
            for row in view.rows.reversed() {
                for column in view.columns {
                    let cell = stampCell(slice, row, column)
                    guard let target = place(onOutputOf: cell) else { continue }
                    let start = view.point(slice: Double(slice), row: Double(row), column: Double(column))
                    painter.draw(
                        scene.products[cell],
                        at: Point(
                            start.x + (target.x - start.x) * landed,
                            start.y + (target.y - start.y) * landed - view.cube.depthRows),
                        isAlternate: (slice + row + column) % 2 == 1, in: &picture)
                }
            }
        }
    }

    /// Where a cell of the stamp falls on the drawn output; nil where it is cut off, or scrolled away.
    private func place(onOutputOf cell: Position) -> Point? {
        guard let position = scene.result.landing(cell) else { return nil }
        let (slice, column) = (slice(channel: position[0], depth: position[1]), position[position.count - 1])
        let row = rank == 1 ? position[0] : position[position.count - 2]
        let view = layout.output
        guard view.slices.contains(slice), view.rows.contains(row), view.columns.contains(column) else { return nil }
        return view.point(slice: Double(slice), row: Double(row), column: Double(column))
    }

    /// - Parameter channel: the one that is shown, where slices are depth.
    private func volume(_ array: SceneArray, _ view: VolumeView, front: Int, channel: Int) -> VolumePainter {
        var painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: array.numbers.columns, standsApart: false,
            scale: array.numbers.scale)
        painter.name = array.name(of:)
        return VolumePainter(view: view, painter: painter, front: view.front(front)) {
            array[position($0, $1, $2, channel: channel)]
        }
    }

    /// The name, and the shape, or where it is scrolled what is shown, as far as it does not run into the next name.
    private func name(_ array: SceneArray, at view: VolumeView, in picture: inout Picture) {
        let place = layout.namePoint(of: view, in: area)
        let next = layout.views.map { layout.namePoint(of: $0, in: area) }.filter { $0.y == place.y && $0.x > place.x }
        let end = layout.hasNamesBefore ? place.x : next.map(\.x).min() ?? Double(area.column + area.columns + 1)
        let shape = array.shape
        let texts = (view.page.map { ["\(shape)  \($0.words)", "\(shape)  \($0.short)", $0.short] } ?? []) + [shape]
        ArrayLabel(name: array.name, texts: texts, role: array.role)
            .draw(at: place, until: end, theme: look.theme, in: &picture)
    }
}
