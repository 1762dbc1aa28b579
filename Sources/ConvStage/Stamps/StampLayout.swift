import ConvEngine
import ConvStory
import Picture

/// Where input, kernel, stamp and output stand when a transposed convolution is told by its inputs.
///
/// Side by side; of one axis of space one below the other, with the stamp right over the outputs that it falls on.
struct StampLayout: Equatable {
    private(set) var input: VolumeView
    private(set) var kernel: VolumeView
    private(set) var stamp: VolumeView
    private(set) var output: VolumeView
    /// Names stand above their arrays, or in a window of few rows before them.
    let hasNamesBefore: Bool
    private let isStacked: Bool

    /// Between two arrays that stand side by side.
    private static let gap = 4.0
    /// Columns of a name before its array.
    private static let nameColumns = 8.0

    init(_ scene: Scene, area: Area, look: Look) {
        let levels = GridLevel.all(for: look.theme)
        let layouts = levels.map { StampLayout(scene, level: $0, area: area, look: look) }
        func isInside(_ index: Int) -> Bool { layouts[index].isInside(area) }
        let fitting =
            layouts.indices.first { isInside($0) && layouts[$0].views.allSatisfy(\.isWhole) }
            ?? layouts.indices.last(where: isInside) ?? layouts.count - 1
        let wanted = min(max(fitting - look.zoom, 0), layouts.count - 1)
        self = layouts[layouts.indices.first { $0 >= wanted && isInside($0) } ?? fitting]
        isStacked ? stack(in: area, stampedAt: scene.kernelOrigin[0]) : lineUp(in: area)
    }

    /// With cubes of one size, cut to what there is room for. The kernel and the stamp keep their numbers.
    private init(_ scene: Scene, level: Int, area: Area, look: Look) {
        let isStacked = scene.axes.count == 1
        self.isStacked = isStacked
        hasNamesBefore = isStacked && area.rows < 12
        let small = isStacked ? level : min(level, GridLevel.numbered.last ?? level)
        func view(_ array: SceneArray, level: Int, front: Int) -> VolumeView {
            // Where the stamp stands over the output, their cells have one width.
            let digits = min(max(isStacked ? scene.output.numbers.columns : array.numbers.columns, 2), 9)
            let cube = GridLevel.size(level, digits: digits, hasMarks: look.theme.hasMarks, grain: look.grain)
            return VolumeView(Extent(channels: array.channels, space: array.extents), cube: cube, front: front)
        }
        let focus = StampFocus(scene)
        let (read, kept, made, stamped) = (focus.input, focus.kernel, focus.stamp, focus.output)
        input = view(scene.input, level: level, front: Int(read.slice))
        kernel = view(scene.kernel ?? scene.products, level: small, front: Int(kept.slice))
        stamp = view(scene.products, level: small, front: Int(made.slice))
        output = view(scene.output, level: level, front: CellRow.index(at: stamped.slice, of: .max))

        // What all of them together have no room for is cut to pages, the stamp in sight.
        guard !isInside(area) else { return }
        let columns = Double(area.columns) - (hasNamesBefore ? Self.nameColumns : 0)
        let rows = isStacked ? (Double(area.rows) / 4).rounded(.down) - nameRows : Double(area.rows) - nameRows
        let each = isStacked ? columns : (columns - 3 * gap(in: area)) / 4
        kernel.clip(columns: each, rows: rows, focus: kept)
        stamp.clip(columns: each, rows: rows, focus: made)
        let room = isStacked ? 2 * columns : columns - 3 * gap(in: area) - kernel.namedWidth - stamp.namedWidth
        input.clip(columns: room / 2, rows: rows, focus: read)
        output.clip(columns: isStacked ? columns : room - input.namedWidth, rows: rows, focus: stamped)
    }

    var views: [VolumeView] { [input, kernel, stamp, output] }
    private var nameRows: Double { hasNamesBefore ? 0 : 1 }
    /// Whole rows, for a name or a number stands right below.
    private func rows(of view: VolumeView) -> Double { view.height.rounded(.up) + nameRows }
    private var height: Double { views.reduce(0) { $0 + rows(of: $1) } }

    private func gap(in area: Area) -> Double { area.columns < 60 ? 1 : Self.gap }

    /// Nothing stands outside of the area, or on something else.
    private func isInside(_ area: Area) -> Bool {
        let (columns, rows) = (Double(area.columns), Double(area.rows))
        guard isStacked else {
            return views.reduce(3 * gap(in: area)) { $0 + $1.namedWidth } <= columns
                && views.allSatisfy { $0.height + nameRows <= rows }
        }
        return views.allSatisfy { $0.width + (hasNamesBefore ? Self.nameColumns : 0) <= columns } && height <= rows
    }

    /// Side by side, each with its name above it.
    private mutating func lineUp(in area: Area) {
        let spare = Double(area.columns) - views.reduce(0) { $0 + $1.namedWidth }
        let gap = max(min((spare / 3).rounded(.down), 3 * Self.gap), 1)
        let height = views.reduce(0) { max($0, $1.height) }
        let top = Double(area.row + 1) + max(((Double(area.rows - 1) - height) / 3).rounded(.down), 0)
        var x = Double(area.column)
        for view in [\StampLayout.input, \.kernel, \.stamp, \.output] {
            self[keyPath: view].place(x: x, y: top)
            x += self[keyPath: view].namedWidth + gap
        }
    }

    /// One below the other.
    private mutating func stack(in area: Area, stampedAt origin: Double) {
        let gap = max(min(((Double(area.rows) - height) / 4).rounded(.down), 2), 0)
        let left = Double(area.column) + (hasNamesBefore ? Self.nameColumns : 0)
        var y = Double(area.row)
        for view in [\StampLayout.input, \.kernel, \.stamp, \.output] {
            self[keyPath: view].place(x: left, y: y + nameRows)
            y += rows(of: self[keyPath: view]) + gap
        }
        let right = max(Double(area.column + area.columns) - stamp.width, left)
        let shift = (origin - Double(output.columns.lowerBound)) * output.cube.width
        stamp.origin.x = min(max(left + shift, left), right)
    }

    /// Where the name of one of them begins.
    func namePoint(of view: VolumeView, in area: Area) -> Point {
        hasNamesBefore
            ? Point(Double(area.column), view.origin.y) : Point(view.origin.x, Double(view.nameRow))
    }
}
