import ConvEngine
import ConvStory
import Picture

/// Where the window of the kernel is laid out enlarged: its cells, the kernel, their products, and the sum.
struct Loupe: Equatable {
    enum Flow {
        /// One below the other, for the room between two pictures.
        case down
        /// Side by side, for the room below them.
        case across
        /// Side by side and close together, with the result: where there is no room for pictures.
        case alone
    }

    /// What room the indices of the window take.
    struct Rulers: Equatable {
        let columns, rows: Double
    }

    let flow: Flow
    /// Whether signs stand round numbers, in a theme that has some.
    let hasSigns: Bool
    /// The window, the kernel and their products; without weights the window alone.
    private var grids: [VolumeView]
    let sum: CubeSize
    let hasBias: Bool
    /// Whether there is room for what the pairs come to.
    let hasSum: Bool
    private(set) var sumPoint = Point(0, 0)
    /// Columns at the left of the window for the indices of its rows, with the bar beside it, and a row above it for those of
    /// its columns; none where there is no room.
    let rulers: Rulers

    /// Between two grids side by side: their sides and a sign.
    private var gap: Double { flow == .alone ? joint : window.cube.depthColumns + 3 }
    let joint: Double
    /// Of a number that has all the room there is.
    static let mostDigits = 9
    /// For the name of an output, and a ring below it.
    private let resultColumns: Double

    /// - Parameters:
    ///   - hasRulers: whether the window has indices.
    ///   - joint: columns between two grids, where it stands alone.
    ///   - mostDigits: of a number; one that has more is shortened.
    init(
        _ slicing: Slicing, flow: Flow, level: Int, hasProducts: Bool, hasRulers: Bool = false, joint: Double = 3,
        mostDigits: Int = Self.mostDigits, look: Look
    ) {
        self.joint = joint
        rulers =
            hasRulers
            ? Rulers(columns: Double(Ruler.columns(of: slicing.scene) + 1), rows: 1) : Rulers(columns: 0, rows: 0)
        let measures = slicing.scene.measures
        let extent = Extent(slices: 1, rows: slicing.kernel.rows, columns: slicing.kernel.columns)
        self.flow = flow
        hasSigns = look.theme.hasMarks
        hasSum = hasProducts
        let columns = [measures.inputColumns, measures.weightColumns, measures.productColumns]
        let isWeighted = slicing.scene.kernel != nil
        grids = columns.prefix(isWeighted ? (hasProducts ? 3 : 2) : 1).map { digits in
            VolumeView(extent, cube: Self.cube(level, min(digits, mostDigits), look))
        }
        sum = Self.cube(level, min(measures.columns, mostDigits), look)
        hasBias = slicing.scene.result.bias != nil
        let output = slicing.scene.output
        let last = output.name(of: Position([output.channels - 1] + output.extents.map { $0 - 1 }))
        resultColumns = Double(max(last.utf8.count, 7))
    }

    private static func cube(_ level: Int, _ digits: Int, _ look: Look) -> CubeSize {
        GridLevel.size(level, digits: max(digits, 2), hasMarks: look.theme.hasMarks, grain: look.grain)
    }

    /// Of kernels that are too large only the cells round the pair in hand are seen.
    mutating func clip(columns: Double, rows: Double, focus: Focus) {
        let each = ((rows - Double(grids.count)) / Double(grids.count)).rounded(.down)
        for index in grids.indices { grids[index].clip(columns: columns, rows: each, focus: focus) }
    }

    var window: VolumeView { grids[0] }
    /// Nil where nothing is weighted.
    var kernel: VolumeView? { grids.count > 1 ? grids[1] : nil }
    /// Nil where there is no room: the products stand in the sum below as well.
    var products: VolumeView? { grids.count > 2 ? grids[2] : nil }

    /// With the words that it is not all yet.
    private var sumWidth: Double { sum.width + sum.depthColumns + Double(" so far".count) }

    var width: Double {
        switch flow {
        case .down: rulers.columns + max(grids.map(\.width).max() ?? 0, hasSum ? sumWidth : 0, 13)
        case .across:
            rulers.columns + grids.reduce(0) { $0 + max($1.width, 6) } + gap * Double(grids.count - 1)
                + (hasSum ? gap + sumWidth : 0)
        case .alone: grids.reduce(0) { $0 + max($1.width, 6) + gap } + resultColumns
        }
    }

    var height: Double {
        switch flow {
        case .down:
            rulers.rows + grids.reduce(0) { $0 + $1.height + 1 } + (hasSum ? sum.height + sum.depthRows + 1 : 0)
        case .across: rulers.rows + (grids.map(\.height).max() ?? 0) + 2
        // The sum so far has two lines below the ring.
        case .alone: 1 + max(grids.map(\.height).max() ?? 0, 3)
        }
    }

    /// With the names of its first grid in this row.
    mutating func place(x: Double, row: Double) {
        let (x, row) = (x + rulers.columns, row + rulers.rows)
        switch flow {
        case .down:
            var y = row + 1
            for index in grids.indices {
                grids[index].place(x: x, y: y)
                y += grids[index].height + 1
            }
            sumPoint = Point(x + 2, y + sum.depthRows)
        case .across, .alone:
            var x = x
            for index in grids.indices {
                grids[index].place(x: x, y: row + 1)
                x += max(grids[index].width, 6) + gap
            }
            if flow == .alone { return sumPoint = Point(x, row + 1) }
            let middle = row + 1 + (window.height - sum.height - sum.depthRows) / 2
            sumPoint = Point(x, middle.rounded(.down) + sum.depthRows)
        }
    }
}
