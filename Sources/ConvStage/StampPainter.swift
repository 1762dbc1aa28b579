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
        let isStacked = scene.convolution.spatialRank == 1
        let fitting = views.firstIndex { Self.fit($0, isStacked: isStacked, in: area) && $0.allSatisfy(\.isWhole) }
        let index = min(max((fitting ?? views.count - 1) - look.zoom, 0), views.count - 1)
        var placed = views[index]
        if rank == 1 {
            Self.stack(&placed, in: area, stampedAt: scene.origin[0])
        } else {
            Self.line(up: &placed, in: area)
        }
        (input, kernel, stamp, output) = (placed[0], placed[1], placed[2], placed[3])
    }

    private static func fit(_ views: [VolumeView], isStacked: Bool, in area: Area) -> Bool {
        let (width, height) =
            isStacked
            ? (views.reduce(0) { max($0, $1.width) }, views.reduce(0) { $0 + $1.height + 1 })
            : (views.reduce(3 * gap) { $0 + $1.width }, views.reduce(0) { max($0, $1.height) } + 1)
        return width <= Double(area.columns) && height <= Double(area.rows)
    }

    /// Side by side, each with its name above it.
    private static func line(up views: inout [VolumeView], in area: Area) {
        let width = views.reduce(0) { $0 + $1.width }
        let height = views.reduce(0) { max($0, $1.height) }
        let gap = max(min(((Double(area.columns) - width) / 3).rounded(.down), 3 * gap), 1)
        var x = Double(area.column)
        let top = Double(area.row + 1) + max(((Double(area.rows - 1) - height) / 3).rounded(.down), 0)
        for index in views.indices {
            views[index].place(x: x, y: top)
            x += views[index].width + gap
        }
    }

    /// One below the other; the stamp right over the outputs that it falls on.
    private static func stack(_ views: inout [VolumeView], in area: Area, stampedAt origin: Double) {
        let height = views.reduce(0) { $0 + $1.height + 1 }
        let gap = max(min(((Double(area.rows) - height) / 4).rounded(.down), 2), 0)
        var y = Double(area.row)
        let left = Double(area.column)
        for index in views.indices {
            let shift = index == 2 ? (origin - Double(views[3].columns.lowerBound)) * views[3].cube.width : 0
            views[index].place(x: max(left + shift, left), y: y + 1)
            y += views[index].height + 1 + gap
        }
    }

    /// Input, kernel, stamp and output with cubes of one size, cut to what there is room for.
    private static func views(_ scene: StampScene, level: Int, area: Area, look: Look) -> [VolumeView] {
        let convolution = scene.convolution
        let measures = scene.measures
        // Where the stamp stands over the output, their cells have one width.
        let isStacked = convolution.spatialRank == 1
        func cube(_ digits: Int) -> CubeSize {
            let digits = isStacked ? measures.columns : digits
            return GridLevel.size(
                level, digits: min(max(digits, 2), 9), hasMarks: look.theme.hasMarks, grain: look.grain)
        }
        func extent(_ channels: Int, _ space: [Int]) -> Extent {
            switch space.count {
            case 1: Extent(slices: 1, rows: channels, columns: space[0])
            case 2: Extent(slices: channels, rows: space[0], columns: space[1])
            default: Extent(slices: space[0], rows: space[1], columns: space[2])
            }
        }
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
        let isTooWide = !isStacked && views.reduce(3 * gap) { $0 + $1.width } > Double(area.columns)
        let room = isTooWide ? (Double(area.columns) - 3 * gap) / 4 : Double(area.columns)
        let most = isStacked ? Double(area.rows) / 4 - 1 : Double(area.rows - 1)
        let places = [scene.stamp.input.map(Double.init), [], [], [Double(scene.stamp.filter)] + scene.origin]
        for index in views.indices where views[index].width > room || views[index].height > most {
            let place = places[index].suffix(2)
            views[index].clip(
                columns: room, rows: most,
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
