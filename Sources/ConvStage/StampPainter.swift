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
    private let rank: Int

    init(_ scene: StampScene, area: Area, look: Look) {
        self.scene = scene
        self.look = look
        names = Names(scene.convolution)
        rank = scene.convolution.spatialRank
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

    /// The slice of a volume in which a position lies.
    private func slice(of position: Position) -> Int {
        rank == 1 ? 0 : rank == 2 ? position[0] : position[1]
    }

    // MARK: Drawing

    func draw(in picture: inout Picture) {
        let measures = scene.measures
        let channel = scene.stamp.input[0]
        let filter = scene.stamp.filter
        let first = scene.convolution.channels(readBy: filter).lowerBound
        draw(
            layout.input, "input", names.inputShape, .input, measures.inputColumns, measures.inputScale,
            slice(of: scene.stamp.input), &picture
        ) {
            scene.input(at: position($0, $1, $2, channel: channel))
        }
        draw(
            layout.kernel, "kernel", names.weightShape, .kernel, measures.weightColumns, measures.weightScale,
            rank == 2 ? channel - first : 0, &picture
        ) {
            scene.kernel(at: position($0, $1, $2, channel: channel - first))
        }
        let target =
            scene.stamp.output(under: Position(repeating: 0, count: rank))
            ?? Position([filter] + Array(repeating: 0, count: rank))
        draw(
            layout.output, "output", names.outputShape, .output, measures.columns, measures.outputScale,
            slice(of: target),
            &picture
        ) {
            scene.output(at: position($0, $1, $2, channel: filter))
        }
        name("stamp", "x·w", .product, at: layout.stamp, in: &picture)
        if scene.isLit { drawStamp(in: &picture) }
    }

    /// The products, first beside the kernel, then on their way onto the output.
    private func drawStamp(in picture: inout Picture) {
        let painter = CubePainter(
            look: look, size: layout.stamp.cube, precision: scene.precision, field: scene.measures.productColumns,
            standsApart: false,
            scale: scene.measures.outputScale)
        let moves = scene.dropped > 0 && scene.dropped < 1
        for slice in layout.stamp.slices.reversed() {
            for row in layout.stamp.rows.reversed() {
                for column in layout.stamp.columns {
                    let cell = stampCell(slice, row, column)
                    var point = layout.stamp.point(slice: Double(slice), row: Double(row), column: Double(column))
                    if moves, let target = place(onOutputOf: cell) {
                        point = Point(
                            point.x + (target.x - point.x) * scene.dropped,
                            point.y + (target.y - point.y) * scene.dropped)
                    }
                    var sides: CubePainter.Sides = []
                    if row == layout.stamp.rows.lowerBound { sides.insert(.top) }
                    if column == layout.stamp.columns.upperBound - 1 { sides.insert(.right) }
                    let shown = scene.product(at: cell)
                    painter.drawBody(
                        shown, x: point.x, y: point.y - layout.stamp.cube.depthRows,
                        isAlternate: (slice + row + column) % 2 == 1,
                        sides: sides, in: &picture)
                    painter.drawNumber(shown, x: point.x, y: point.y - layout.stamp.cube.depthRows, in: &picture)
                }
            }
        }
    }

    /// Where a cell of the stamp falls on the drawn output; nil where it is cut off.
    private func place(onOutputOf cell: Position) -> Point? {
        guard let position = scene.stamp.output(under: cell) else { return nil }
        let row = rank == 1 ? position[0] : position[position.count - 2]
        return layout.output.point(
            slice: Double(slice(of: position)), row: Double(row), column: Double(position[position.count - 1]))
    }

    private func draw(
        _ view: VolumeView, _ title: String, _ shape: String, _ role: Role, _ field: Int, _ scale: Double, _ front: Int,
        _ picture: inout Picture, cell: @escaping (Int, Int, Int) -> SceneCell
    ) {
        name(title, shape, role, at: view, in: &picture)
        let painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: field, standsApart: false, scale: scale)
        VolumePainter(view: view, painter: painter, front: view.front(front), cell: cell).draw(in: &picture)
    }

    private func name(_ name: String, _ shape: String, _ role: Role, at view: VolumeView, in picture: inout Picture) {
        let (x, row) = (view.origin.x, Double(view.nameRow))
        picture.add(TextRun(name, at: Point(x, row), look.theme.words[role], style: .bold))
        guard name.count + shape.count + 1 <= Int(view.width) + 3 else { return }
        picture.add(TextRun(shape, at: Point(x + Double(name.count + 1), row), look.theme.faint))
    }
}
