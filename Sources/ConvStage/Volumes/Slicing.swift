import ConvEngine
import ConvStory

/// How many slices, rows and columns a volume has.
struct Extent: Equatable {
    var slices: Int
    var rows: Int
    var columns: Int
}

/// A scene of two or three spatial axes as volumes: slices one behind the other, each of rows and columns.
///
/// With two axes of space the slices are channels: the kernel is as deep as the channels it reads, and an output slice is
/// a filter's. With three they are the depth, of one input channel and one filter at a time.
struct Slicing {
    /// Slicings are handed on hundreds of times a frame, and a scene is large: their copies share it.
    private let shared: Shared<Scene>
    var scene: Scene { shared.value }
    /// The input channel that is shown: in front where the slices are channels, alone where they are depth.
    let channel: Int
    /// Whether it is the viewer's choice.
    private let isChosen: Bool
    private let axes: [Axis]
    private var hasDepth: Bool { axes.count == 3 }

    /// - Parameter chosen: the viewer's choice among the channels that the filter reads, counted from its first; nil
    ///   follows the pair in hand.
    init(_ scene: Scene, channel chosen: Int? = nil) {
        shared = Shared(scene)
        axes = scene.axes
        let pair = min(chosen ?? scene.tap?.cell[0] ?? 0, scene.channels.count - 1)
        isChosen = chosen != nil
        channel =
            switch scene.cursor {
            case .input(let input): input[0]
            case .kernel(let cell): scene.channels.lowerBound + cell[0]
            default: scene.channels.lowerBound + pair
            }
    }

    /// Whether the slices show every channel that the filter reads.
    var showsAllChannels: Bool { !hasDepth || scene.channels.count == 1 }

    /// Which channel is shown, where others are hidden behind it or not there.
    var channelName: String? {
        let count = scene.input.channels
        return count > 1 ? "channel \(channel), there are \(count)" : nil
    }

    // MARK: Extents

    private func extent(_ lengths: [Int], channels: Int) -> Extent {
        Extent(
            slices: hasDepth ? lengths[0] : channels, rows: lengths[lengths.count - 2],
            columns: lengths[lengths.count - 1])
    }

    var input: Extent { extent(axes.map(\.drawnExtent), channels: scene.input.channels) }
    var kernel: Extent { extent(axes.map(\.kernelExtent), channels: scene.products.channels) }
    /// Those of it that are drawn: none where nothing is weighted.
    var drawnKernel: Extent { scene.kernel == nil ? Extent(slices: 0, rows: 0, columns: 0) : kernel }
    var output: Extent { extent(scene.output.extents, channels: scene.output.channels) }

    /// The rows and columns of the input without the border drawn round it.
    var solid: (rows: Range<Int>, columns: Range<Int>) {
        func inner(_ axis: Axis) -> Range<Int> {
            let first = max(axis.border.before, 0)
            return first..<max(axis.paddedExtent - max(axis.border.after, 0), first)
        }
        return (inner(axes[axes.count - 2]), inner(axes[axes.count - 1]))
    }

    /// What is shown of the input, by the input's own rows and columns; nil where it is all, or nothing but padding.
    func inputPage(_ view: VolumeView) -> Page? {
        let (rowAxis, columnAxis) = (axes[axes.count - 2], axes[axes.count - 1])
        let (rows, columns) = (rowAxis.inputs(in: view.rows), columnAxis.inputs(in: view.columns))
        guard view.page != nil, !rows.isEmpty, !columns.isEmpty else { return nil }
        return Page(rows: ClosedRange(rows), columns: ClosedRange(columns))
    }

    // MARK: Cells

    func input(_ slice: Int, _ row: Int, _ column: Int) -> SceneCell {
        scene.input(at: inputPosition(slice, row, column))
    }

    func kernel(_ slice: Int, _ row: Int, _ column: Int) -> SceneCell {
        scene.kernel(at: kernelCell(slice, row, column))
    }

    func output(_ slice: Int, _ row: Int, _ column: Int) -> SceneCell {
        scene.output(at: outputPosition(slice, row, column))
    }

    /// The channel, then padded coordinates.
    func inputPosition(_ slice: Int, _ row: Int, _ column: Int) -> Position {
        hasDepth ? [channel, slice, row, column] : [slice, row, column]
    }

    func outputPosition(_ slice: Int, _ row: Int, _ column: Int) -> Position {
        hasDepth ? [scene.filter, slice, row, column] : [slice, row, column]
    }

    /// The kernel's cell in the engine's order: the channel within the filter first.
    func kernelCell(_ slice: Int, _ row: Int, _ column: Int) -> Position {
        hasDepth ? [kernelChannel, slice, row, column] : [slice, row, column]
    }

    /// The channel of the kernel that goes with it; the nearest, where the cursor is on one that the filter does not read.
    private var kernelChannel: Int {
        min(max(channel - scene.channels.lowerBound, 0), scene.channels.count - 1)
    }

    /// What a slice of the kernel is called.
    func sliceName(_ slice: Int) -> String {
        hasDepth ? "depth \(slice)" : "channel \(scene.channels.lowerBound + slice)"
    }

    /// The input channel of a slice of the input.
    func channel(ofSlice slice: Int) -> Int { hasDepth ? channel : slice }

    /// What the products of one slice come to; nil until all of them are made, and where none is a number.
    func sum(ofSlice slice: Int) -> Double? {
        var products: [Double] = []
        for row in 0..<kernel.rows {
            for column in 0..<kernel.columns {
                guard let product = scene.product(at: kernelCell(slice, row, column)) else { return nil }
                if let value = product.value { products.append(value) }
            }
        }
        return products.isEmpty ? nil : scene.result.combined(products)
    }

    // MARK: Where the kernel is

    /// Where on the input the kernel's first cell lies, between cells while it moves: slice, row, column.
    var footprint: (slice: Double, row: Double, column: Double) { place(scene.kernelOrigin) }

    /// What of the input is to be seen: the window, or the cell under the cursor.
    var focusOnInput: Focus {
        let place = place(scene.focus)
        var focus = Focus(slice: Double(inputSlice), row: place.row, column: place.column)
        if case .input = scene.cursor { return focus }
        let rank = axes.count
        (focus.row.count, focus.column.count) = (axes[rank - 2].span, axes[rank - 1].span)
        if let tap = scene.tap {
            focus.row.inHand = tap.coordinate[rank - 1] - scene.hand.way.to[rank - 2]
            focus.column.inHand = tap.coordinate[rank] - scene.hand.way.to[rank - 1]
        }
        return focus
    }

    /// What of the kernel is to be seen: the cell under the cursor or in hand.
    var focusOnKernel: Focus {
        var cell = scene.tap?.cell
        if case .kernel(let cursor) = scene.inspection?.cursor { cell = cursor }
        let space = cell.map { $0.suffix(2).map(Double.init) } ?? [0, 0]
        return Focus(slice: Double(kernelSlice), row: space[0], column: space[1])
    }

    var focusOnOutput: Focus {
        let place = outputPlace
        return Focus(slice: place.slice, row: place.row, column: place.column)
    }

    private func place(_ origin: [Double]) -> (slice: Double, row: Double, column: Double) {
        let slice = hasDepth ? origin[0] : Double(scene.channels.lowerBound)
        return (slice, origin[origin.count - 2], origin[origin.count - 1])
    }

    /// Cells of the input from one cell of the kernel to the next.
    var spacing: (slice: Int, row: Int, column: Int) {
        (hasDepth ? axes[0].dilation : 1, axes[axes.count - 2].dilation, axes[axes.count - 1].dilation)
    }

    /// The kernel's slice that matters now: the one of the pair in hand.
    var kernelSlice: Int {
        if case .kernel(let cell) = scene.inspection?.cursor { return hasDepth ? cell[1] : cell[0] }
        if !hasDepth { return kernelChannel }
        guard let tap = scene.tap, !isChosen || tap.cell[0] == kernelChannel else { return 0 }
        return tap.cell[1]
    }

    /// The input's slice under it, or under the cursor.
    var inputSlice: Int {
        if case .input(let input) = scene.cursor {
            return hasDepth ? CellRow.index(at: place(scene.focus).slice, of: self.input.slices) : input[0]
        }
        let slice = footprint.slice.rounded() + Double(kernelSlice) * Double(spacing.slice)
        return CellRow.index(at: slice, of: self.input.slices)
    }

    /// The output cell that is written: slice, row, column.
    var outputPlace: (slice: Double, row: Double, column: Double) {
        let position = outputCell
        return (Double(outputSlice), Double(position[position.count - 2]), Double(position[position.count - 1]))
    }

    /// The slice of the output that is written.
    var outputSlice: Int { hasDepth ? outputCell[1] : outputCell[0] }

    /// The output of this placement, wherever the cursor is.
    var written: SceneCell { scene.output(at: placedOutput) }

    private var placedOutput: Position { scene.hand.output ?? Position(repeating: 0, count: axes.count + 1) }

    private var outputCell: Position {
        if case .output(let position) = scene.inspection?.cursor { return position }
        return placedOutput
    }
}
