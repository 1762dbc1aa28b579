import ConvEngine
import ConvStory

/// Where everything of a 1D scene stands: four bands of cubes under one ruler.
///
/// All bands share the columns of the padded input: the kernel stands over the section it covers, the products under
/// it, and an output under the middle of its window. So everything moves down, and a stride is seen as a gap.
struct RowLayout {
    /// A band of cubes: the rows of one array, a channel each.
    struct Band: Hashable {
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
    /// The part of the padded input that can be seen, in cells: its first one while nothing scrolls.
    let firstCell: Double
    let cellCapacity: Double
    var kernel: Band
    var input: Band
    var products: Band
    var output: Band
    /// Rows between the kernel and the input, and between the input and the products.
    let gap: Int
    /// The row that says x·w under every product, if there is room.
    var factorsRow: Int?
    var sumRow: Int

    init(_ scene: Scene, names: [String], area: Area, look: Look) {
        let convolution = scene.convolution
        let axis = convolution.axes[0]
        labelColumns = min((names.map(\.count).max() ?? 0) + 2, area.columns / 3)
        let room = Double(area.columns - labelColumns)
        let cells = Double(axis.paddedExtent)
        let bands = Bands(convolution)
        let digits = min(max(scene.measures.columns, 2), 9)

        func size(_ level: Int) -> CubeSize {
            CubeSize.level(level, digits: digits, hasMarks: look.theme.hasMarks, grain: look.grain)
        }
        func fitsRows(_ level: Int) -> Bool { bands.rows(size(level), gap: 1, factors: 0) <= area.rows }
        func fitsColumns(_ level: Int) -> Bool { size(level).columns(cells) <= room }
        func showsWindow(_ level: Int) -> Bool { size(level).columns(Double(axis.span) + 2) <= room }

        // All of it if numbers can be read then; else the largest that still shows the window with a neighbour each side.
        let numbered = CubeSize.levels.indices.filter { CubeSize.levels[$0].hasNumber }
        let fitting =
            numbered.first { fitsRows($0) && fitsColumns($0) }
            ?? numbered.dropFirst(2).first { fitsRows($0) && showsWindow($0) }
            ?? numbered.last ?? 0
        // Zoomed, it stays within what a cube of each band has room for, and mono keeps its numbers: they are all it has.
        let all = CubeSize.levels.indices
        let largest = all.first { bands.rows(size($0), gap: 0, factors: 0, capacity: 1) <= area.rows } ?? fitting
        let smallest = (look.theme.isMono ? numbered.last : all.last) ?? fitting
        let level = max(min(max(fitting - look.zoom, largest), smallest), 0)
        cube = size(level)
        cellCapacity = max((room - cube.columns(1)) / cube.pitch + 1, 1)
        firstCell = Self.firstCell(
            scene, cells: cells, capacity: cellCapacity, span: Double(axis.span))

        // What is narrower than the screen stands in its middle, names and all.
        let unused = Int(max(room - cube.columns(cells), 0))
        self.area = Area(
            column: area.column + unused / 2, row: area.row, columns: area.columns - unused / 2, rows: area.rows)

        let capacity = bands.capacity(cube, rows: area.rows)
        let spare = area.rows - bands.rows(cube, gap: 0, factors: 0, capacity: capacity)
        gap = min(max(spare / 4, 0), cube.rows >= 5 ? 2 : 1)
        let hasFactors = cube.rows >= 3 && bands.channelsPerFilter == 1 && spare >= 2 * gap + 3
        let used = bands.rows(cube, gap: gap, factors: hasFactors ? 1 : 0, capacity: capacity)
        let tapChannel = scene.tap?.cell[0] ?? 0

        var top = Double(area.row + max((area.rows - used) / 2, 0))
        func band(_ count: Int, focus: Int) -> Band {
            let channels = visible(count, capacity: capacity, focus: focus)
            defer { top += (Double(channels.count) * size(level).rows).rounded(.up) }
            return Band(top: top, channels: channels, channelCount: count)
        }
        kernel = band(bands.channelsPerFilter, focus: tapChannel)
        top += Double(gap)
        input = band(bands.inputChannels, focus: scene.channels.lowerBound + tapChannel)
        top += Double(gap)
        products = band(bands.channelsPerFilter, focus: tapChannel)
        factorsRow = hasFactors ? Int(top) : nil
        top += hasFactors ? 1 : 0
        sumRow = Int(top)
        top += 1
        output = band(bands.outputChannels, focus: scene.filter)
    }

    /// The column of a place on the ruler, in padded cells.
    func x(ofCell cell: Double) -> Double {
        Double(area.column + labelColumns) + (cell - firstCell) * cube.pitch
    }

    /// The cells that can be seen, wholly or in part.
    func visibleCells(of count: Int) -> Range<Int> {
        cells(from: firstCell, to: firstCell + cellCapacity, of: count)
    }

    /// Where a cube of a channel of a band begins.
    func y(_ band: Band, channel: Int) -> Double {
        band.top + Double(channel - band.channels.lowerBound) * cube.rows
    }

    /// The first cell that is seen. The view moves by pages, together with the kernel, and stands still otherwise.
    private static func firstCell(_ scene: Scene, cells: Double, capacity: Double, span: Double) -> Double {
        guard cells > capacity else { return 0 }
        let last = cells - capacity.rounded(.down)
        guard span <= capacity else { return min(scene.kernelOrigin[0] + offset(scene, capacity, span), last) }
        let page = max((capacity - span).rounded(.down), 1)
        func first(of placement: Int) -> Double {
            let start = Double(scene.convolution.placements[placement].starts[0])
            return min((start / page).rounded(.down) * page, last)
        }
        if scene.inspection != nil {
            return max(min((scene.focus[0] / page).rounded(.down) * page, cells - capacity.rounded(.down)), 0)
        }
        let travel = scene.moment.travel
        let from = first(of: travel.origin)
        return from + (first(of: travel.destination) - from) * travel.progress
    }

    /// Of a window that is wider than the view: how far from its start what matters now is, the pair in hand, page by
    /// page, and when all are multiplied the middle, where the output stands.
    private static func offset(_ scene: Scene, _ capacity: Double, _ span: Double) -> Double {
        if let tap = scene.tap {
            let page = max(capacity.rounded(.down), 1)
            return (Double(tap.coordinate[1] - scene.placement.starts[0]) / page).rounded(.down) * page
        }
        let isMultiplied = scene.moment.multiplied == scene.placement.taps.count
        return isMultiplied ? max(((span - capacity) / 2).rounded(), 0) : 0
    }
}

/// How many rows of cubes the bands of a 1D scene have.
private struct Bands {
    let inputChannels: Int
    let channelsPerFilter: Int
    let outputChannels: Int

    init(_ convolution: Convolution) {
        inputChannels = convolution.inputChannels
        channelsPerFilter = convolution.channelsPerFilter
        outputChannels = convolution.outputChannels
    }

    /// Rows of the screen for all of it, at most `capacity` channels a band.
    func rows(_ cube: CubeSize, gap: Int, factors: Int, capacity: Int = 1 << 20) -> Int {
        func band(_ count: Int) -> Int { Int((Double(min(count, capacity)) * cube.rows).rounded(.up)) }
        return 2 * band(channelsPerFilter) + band(inputChannels) + band(outputChannels) + 2 * gap + factors + 1
    }

    /// How many channels of each band there is room for, at least one.
    func capacity(_ cube: CubeSize, rows available: Int) -> Int {
        let most = max(inputChannels, max(channelsPerFilter, outputChannels))
        var low = 1
        var high = min(most, max(available, 1))
        while low < high {
            let middle = (low + high + 1) / 2
            if rows(cube, gap: 0, factors: 0, capacity: middle) <= available { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
