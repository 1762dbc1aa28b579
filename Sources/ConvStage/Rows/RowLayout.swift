import ConvEngine
import ConvStory

/// Where everything of a 1D scene stands: four bands of cubes under one ruler.
///
/// All bands share the columns of the padded input: the kernel stands over the section it covers, the products under
/// it, and an output under a cell of its window. So everything moves down, and a stride is seen as a gap.
struct RowLayout: Equatable {
    /// A band of cubes: the rows of one array, a channel each.
    struct Band: Equatable {
        /// The row of the screen where it begins.
        var top: Double
        /// The channels that are shown; more than fit are scrolled.
        var channels: Range<Int>
        var channelCount: Int
    }

    /// The bands and their names; no wider than what is in them.
    let area: Area
    let cube: CubeSize
    /// Columns at the left for the names of the bands.
    let labelColumns: Int
    /// Whether those are letters, so that more of the cells is seen.
    let hasShortNames: Bool
    /// Whether signs stand round numbers, in a theme that has some.
    let hasSigns: Bool
    /// The part of the padded input that can be seen, in cells: its first one while nothing scrolls.
    let firstCell: Double
    let cellCapacity: Double
    /// Whether nothing has to scroll.
    let hasAllCells: Bool
    var kernel: Band
    var input: Band
    var products: Band
    var output: Band
    /// Rows between the kernel and the input, and between the input and the products.
    let gap: Int
    /// The lines of the indices: above the kernel, below the input, below the output. Nil where there is no room.
    private(set) var rulers = Rulers()
    /// Whether a frame has a line above the input and one below it.
    let hasFrameRows: Bool

    struct Rulers: Equatable {
        var kernel, input, output: Int?
    }

    /// The row that says x·w under every product, if there is room.
    var factorsRow: Int?
    /// The row of the sum on its way down, if there is room.
    var sumRow: Int?

    init(_ scene: Scene, area: Area, look: Look) {
        let bands = Bands(scene)
        let scale = RowScale(scene, bands, area: area, look: look)
        (cube, labelColumns) = (scale.cube, scale.labelColumns)
        (hasShortNames, hasSigns) = (scale.hasShortNames, scale.hasSigns)
        let cells = Double(scene.axes[0].drawnExtent)
        hasAllCells = cells <= scale.capacity(area.columns)
        // Where there is more than is seen, a sign behind the last cell says so.
        let columns = area.columns - (hasAllCells ? 0 : 1)
        cellCapacity = scale.capacity(columns)
        firstCell = Self.firstCell(scene, cells: cells, capacity: cellCapacity, span: Double(scene.axes[0].span))

        // What is narrower than the screen stands in its middle, names and all.
        let unused = Int(max(Double(columns - labelColumns) - cube.columns(RowCube.cells(of: scene)), 0))
        self.area = Area(
            column: area.column + unused / 2, row: area.row, columns: columns - unused / 2, rows: area.rows)

        let lines = RowLines(scene, bands, cube: cube, rows: area.rows)
        (gap, hasFrameRows) = (lines.gap, lines.hasFrame)
        let tapChannel = scene.tap?.cell[0] ?? 0

        var stack = RowStack(
            top: Double(area.row + max((area.rows - lines.count) / 2, 0)), capacity: lines.capacity, rows: cube.rows)
        rulers.kernel = stack.line(if: lines.hasKernelRuler)
        kernel = stack.band(bands.kernelChannels, focus: tapChannel)
        stack.skip((scene.kernel == nil ? 0 : gap) + (hasFrameRows ? 1 : 0))
        var inputChannel = scene.channels.lowerBound + tapChannel
        if case .input(let cursor) = scene.cursor { inputChannel = cursor[0] }
        input = stack.band(bands.inputChannels, focus: inputChannel)
        stack.skip(hasFrameRows ? 1 : 0)
        rulers.input = stack.line(if: lines.hasInputRuler)
        stack.skip(gap)
        products = stack.band(bands.channelsPerFilter, focus: tapChannel)
        factorsRow = stack.line(if: lines.hasFactors)
        sumRow = stack.line(if: lines.hasSum)
        output = stack.band(bands.outputChannels, focus: scene.filter)
        rulers.output = stack.line(if: lines.hasOutputRuler)
    }

    /// The column of a place on the ruler, in padded cells.
    func x(ofCell cell: Double) -> Double {
        Double(area.column + labelColumns) + (cell - firstCell) * cube.pitch
    }

    /// The cells that can be seen, wholly or in part.
    func visibleCells(of count: Int) -> Range<Int> {
        CellRow.indices(from: firstCell, to: firstCell + cellCapacity, of: count)
    }

    /// Where a cube of a channel of a band begins.
    func y(_ band: Band, channel: Int) -> Double {
        band.top + Double(channel - band.channels.lowerBound) * cube.rows
    }

    /// The first cell that is seen. The view moves by pages, together with the kernel, and stands still otherwise.
    private static func firstCell(_ scene: Scene, cells: Double, capacity: Double, span: Double) -> Double {
        guard cells > capacity else { return 0 }
        let last = cells - capacity.rounded(.down)
        guard span <= capacity else { return max(min(scene.kernelOrigin[0] + offset(scene, capacity, span), last), 0) }
        let page = max((capacity - span).rounded(.down), 1)
        func first(of start: Int) -> Double {
            min((Double(start) / page).rounded(.down) * page, last)
        }
        if scene.cursor != nil {
            return max(min((scene.focus[0] / page).rounded(.down) * page, cells - capacity.rounded(.down)), 0)
        }
        let way = scene.hand.way
        let from = first(of: way.from[0])
        return from + (first(of: way.to[0]) - from) * scene.moment.travel.progress
    }

    /// Of a window that is wider than the view: how far from its start what matters now is, the pair in hand, page by
    /// page, and when all are multiplied where the output stands.
    private static func offset(_ scene: Scene, _ capacity: Double, _ span: Double) -> Double {
        if let tap = scene.tap {
            let page = max(capacity.rounded(.down), 1)
            return (Double(tap.coordinate[1] - scene.hand.way.to[0]) / page).rounded(.down) * page
        }
        return scene.progress.isMultiplied
            ? min(max((scene.output.place.origin[0] - capacity / 2).rounded(), 0), span - 1) : 0
    }
}
