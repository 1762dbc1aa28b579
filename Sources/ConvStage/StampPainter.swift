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
    private let input: VolumeView
    private let kernel: VolumeView
    private let stamp: VolumeView
    private let output: VolumeView
    private let rank: Int

    private static let gap = 4.0

    init(_ scene: StampScene, area: Area, look: Look) {
        self.scene = scene
        self.look = look
        names = Names(scene.convolution)
        rank = scene.convolution.spatialRank
        let levels = GridLevel.all.indices.dropFirst(look.theme.isMono ? 2 : 0)
        let views = levels.map { Self.views(scene, level: $0, area: area, look: look) }
        let fitting = views.firstIndex { views in
            let width = views.reduce(0) { $0 + $1.width } + 3 * Self.gap
            let height = views.reduce(0) { max($0, $1.height) } + 1
            return width <= Double(area.columns) && height <= Double(area.rows) && views.allSatisfy(\.isWhole)
        }
        let index = min(max((fitting ?? views.count - 1) - look.zoom, 0), views.count - 1)
        var placed = views[index]
        let width = placed.reduce(0) { $0 + $1.width }
        let height = placed.reduce(0) { max($0, $1.height) }
        let gap = max(min(((Double(area.columns) - width) / 3).rounded(.down), 3 * Self.gap), 1)
        var x = Double(area.column)
        let top = Double(area.row + 1) + max(((Double(area.rows - 1) - height) / 3).rounded(.down), 0)
        for index in placed.indices {
            placed[index].place(x: x, y: top)
            x += placed[index].width + gap
        }
        (input, kernel, stamp, output) = (placed[0], placed[1], placed[2], placed[3])
    }

    /// Input, kernel, stamp and output with cubes of one size, cut to what there is room for.
    private static func views(_ scene: StampScene, level: Int, area: Area, look: Look) -> [VolumeView] {
        let convolution = scene.convolution
        func cube(_ digits: Int) -> CubeSize {
            GridLevel.size(level, digits: min(max(digits, 2), 9), grain: look.grain)
        }
        func extent(_ channels: Int, _ space: [Int]) -> Extent {
            switch space.count {
            case 1: Extent(slices: 1, rows: channels, columns: space[0])
            case 2: Extent(slices: channels, rows: space[0], columns: space[1])
            default: Extent(slices: space[0], rows: space[1], columns: space[2])
            }
        }
        let measures = scene.measures
        var views = [
            VolumeView(
                extent(convolution.inputChannels, convolution.axes.map(\.inputExtent)),
                cube: cube(measures.operandColumns)),
            VolumeView(
                extent(convolution.channelsPerFilter, convolution.kernelExtents), cube: cube(measures.operandColumns)),
            VolumeView(extent(1, convolution.kernelExtents), cube: cube(measures.productColumns)),
            VolumeView(
                extent(convolution.outputChannels, convolution.axes.map(\.outputExtent)), cube: cube(measures.columns)),
        ]
        // What all of them together have no room for is cut to pages, the stamp in sight.
        let isTooWide = views.reduce(3 * gap) { $0 + $1.width } > Double(area.columns)
        let room = isTooWide ? (Double(area.columns) - 3 * gap) / 4 : .infinity
        let places = [scene.stamp.input.map(Double.init), [], [], [Double(scene.stamp.filter)] + scene.origin]
        for index in views.indices where views[index].width > room || views[index].height > Double(area.rows - 1) {
            let place = places[index].suffix(2)
            views[index].clip(
                columns: room, rows: Double(area.rows - 1),
                focus: (places[index].first ?? 0, place.first ?? 0, place.last ?? 0))
        }
        return views
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
            input, "input", names.inputShape, .input, measures.operandColumns, measures.inputScale,
            slice(of: scene.stamp.input), &picture
        ) {
            scene.input(at: position($0, $1, $2, channel: channel))
        }
        draw(
            kernel, "kernel", names.weightShape, .kernel, measures.operandColumns, measures.weightScale,
            rank == 2 ? channel - first : 0, &picture
        ) {
            scene.kernel(at: position($0, $1, $2, channel: channel - first))
        }
        let target =
            scene.stamp.output(under: Position(repeating: 0, count: rank))
            ?? Position([filter] + Array(repeating: 0, count: rank))
        draw(
            output, "output", names.outputShape, .output, measures.columns, measures.outputScale, slice(of: target),
            &picture
        ) {
            scene.output(at: position($0, $1, $2, channel: filter))
        }
        name("stamp", "x·w", .product, at: stamp, in: &picture)
        if scene.isLit { drawStamp(in: &picture) }
    }

    /// The products, first beside the kernel, then on their way onto the output.
    private func drawStamp(in picture: inout Picture) {
        let painter = CubePainter(
            look: look, size: stamp.cube, precision: scene.precision, field: scene.measures.productColumns,
            standsApart: false,
            scale: scene.measures.outputScale)
        let moves = scene.dropped > 0 && scene.dropped < 1
        for slice in stamp.slices.reversed() {
            for row in stamp.rows.reversed() {
                for column in stamp.columns {
                    let cell = stampCell(slice, row, column)
                    var point = stamp.point(slice: Double(slice), row: Double(row), column: Double(column))
                    if moves, let target = place(onOutputOf: cell) {
                        point = Point(
                            point.x + (target.x - point.x) * scene.dropped,
                            point.y + (target.y - point.y) * scene.dropped)
                    }
                    var sides: CubePainter.Sides = []
                    if row == stamp.rows.lowerBound { sides.insert(.top) }
                    if column == stamp.columns.upperBound - 1 { sides.insert(.right) }
                    let shown = scene.product(at: cell)
                    painter.drawBody(
                        shown, x: point.x, y: point.y - stamp.cube.depthRows,
                        isAlternate: (slice + row + column) % 2 == 1,
                        sides: sides, in: &picture)
                    painter.drawNumber(shown, x: point.x, y: point.y - stamp.cube.depthRows, in: &picture)
                }
            }
        }
    }

    /// Where a cell of the stamp falls on the drawn output; nil where it is cut off.
    private func place(onOutputOf cell: Position) -> Point? {
        guard let position = scene.stamp.output(under: cell) else { return nil }
        let row = rank == 1 ? position[0] : position[position.count - 2]
        return output.point(
            slice: Double(slice(of: position)), row: Double(row), column: Double(position[position.count - 1]))
    }

    private func draw(
        _ view: VolumeView, _ title: String, _ shape: String, _ role: Role, _ field: Int, _ scale: Double, _ front: Int,
        _ picture: inout Picture, cell: @escaping (Int, Int, Int) -> SceneCell
    ) {
        name(title, shape, role, at: view, in: &picture)
        let painter = CubePainter(
            look: look, size: view.cube, precision: scene.precision, field: field, standsApart: false, scale: scale)
        let front = min(max(front, view.slices.lowerBound), max(view.slices.upperBound - 1, 0))
        VolumePainter(view: view, painter: painter, front: front, cell: cell).draw(in: &picture)
    }

    private func name(_ name: String, _ shape: String, _ role: Role, at view: VolumeView, in picture: inout Picture) {
        let (x, row) = (view.origin.x, Double(view.nameRow))
        picture.add(TextRun(name, at: Point(x, row), look.theme.words[role], style: .bold))
        guard name.count + shape.count + 1 <= Int(view.width) + 3 else { return }
        picture.add(TextRun(shape, at: Point(x + Double(name.count + 1), row), look.theme.faint))
    }
}
