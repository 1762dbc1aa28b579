import ConvStory
import Picture

/// What room a stamp takes, laid out in one of the ways there are.
struct StampLedgerPlan {
    let choice: StampLedgerChoice
    private(set) var input, kernel, product, output: StampPanel
    /// How many planes are seen of the input and of the kernel.
    private(set) var inputPlanes = 1, kernelPlanes: Int
    private(set) var tiles = StampTiles(column: 1)
    let headRows: Int
    /// Round a plane of the output, for what falls off it; none where there is no room, or where planes are slices.
    let margin: StampMargin
    /// Columns at the left of a plane for its indices, and its name where there are several, and the margin.
    private(set) var inputLabels = 0.0, outputLabels = 0.0
    /// Whether the output's planes are those that the kernel's ride on, each beside it.
    private(set) var isAligned = false
    /// Whether all of it has room, and enough is seen of what is cut.
    private(set) var fits = false

    init(_ scene: Scene, _ choice: StampLedgerChoice, margin: StampMargin = .none, area: Area, look: Look) {
        let (space, cells) = (StampSpace(scene), StampCells(scene, choice, look: look))
        self.choice = choice
        self.margin = margin
        headRows = choice.outputs == .cut && area.rows < 9 ? 1 : 2
        input = StampPanel(cells.input, scene.input, planes: space.inputCount)
        kernel = StampPanel(cells.kernel, scene.products, planes: space.kernelCount)
        product = StampPanel(cells.product, scene.products, planes: space.kernelCount)
        output = StampPanel(cells.output, scene.output, planes: space.outputCount)
        kernelPlanes = space.kernelCount
        let rows = max(area.rows - headRows, 1)
        let isEnough = choice.outputs == .cut ? cut(scene, columns: area.columns, rows: rows) : tile(space, area, rows)
        fits = isEnough && width <= Double(area.columns) && height <= Double(area.rows)
    }

    // MARK: Whole planes

    /// - Returns: whether there are rows for it.
    private mutating func tile(_ space: StampSpace, _ area: Area, _ rows: Int) -> Bool {
        // Nothing is laid out that has no room, however large it is.
        guard [input, kernel, output].allSatisfy({ $0.height <= Double(rows) && $0.width <= Double(area.columns) }),
            kernelPlanes <= rows, let all = StampTiles(output.planeCount, height: outputHeight, rows: rows)
        else { return false }
        tiles = all
        if choice.outputs == .pages {
            let wanted = space.hasDepth ? kernelPlanes : min(all.down, output.planeCount)
            guard wanted < output.planeCount, let page = StampTiles(wanted, height: output.height, rows: rows) else {
                return false
            }
            tiles = page
            isAligned = space.hasDepth && page.across == 1
        }
        guard tiles.across <= area.columns / 2 else { return false }
        outputLabels =
            Self.labels(of: output, planes: tiles.count, isShifted: space.isShifted)
            + Double(margin.columns.before) * output.cell.width
        // Other planes of the input matter less than all else.
        let most = StampTiles.most(height: input.height, rows: rows)
        for planes in [min(most, input.planeCount), 1] {
            inputPlanes = planes
            inputLabels = Self.labels(of: input, planes: planes, last: space.scene.input.channels)
            if width <= Double(area.columns) { break }
        }
        return true
    }

    /// Indices of rows, and names where there are several planes.
    private static func labels(of panel: StampPanel, planes: Int, last: Int? = nil, isShifted: Bool = false) -> Double {
        let names = planes > 1 ? "c\(last ?? panel.planeCount - 1) ".count + (isShifted ? 1 : 0) : 0
        return Double("\(panel.rows.count - 1) ".count + names)
    }

    // MARK: Parts of planes

    /// - Returns: whether a stamp and the one after it are seen on the output.
    private mutating func cut(_ scene: Scene, columns: Int, rows: Int) -> Bool {
        let (space, rank) = (StampSpace(scene), scene.axes.count)
        // Three rows of a kernel's slice, as far as it has them, and one between two slices.
        let least = min(kernel.height, 3 * kernel.cell.height)
        kernelPlanes = min(kernel.planeCount, StampTiles.most(height: least, rows: rows))
        let slot = (Double(rows - kernelPlanes + 1) / Double(kernelPlanes)).rounded(.down)
        func most(_ panel: StampPanel, _ rows: Double) -> Int { Int(rows / panel.cell.height) }
        let isBelow = choice.products == .below
        // Products below take as many rows again.
        let operandRows = isBelow ? ((slot - 1) / 2).rounded(.down) : slot
        let kernelRows = most(kernel, operandRows)
        tiles = StampTiles(column: space.hasDepth ? kernelPlanes : 1)
        isAligned = space.hasDepth
        outputLabels = Self.labels(of: output, planes: tiles.count, isShifted: space.isShifted)
        inputLabels = Self.labels(of: input, planes: 1)

        let isBeside = choice.products == .beside
        let free = Double(columns) - inputLabels - outputLabels - choice.gap * (isBeside ? 3 : 2)
        let each = kernel.cell.width + (isBeside ? product.cell.width : 0)
        kernel.cut(rows: kernelRows, columns: Int(free / (isBeside ? 2 : 3) / each))
        product.cut(rows: kernelRows, columns: kernel.columns.capacity)
        let rest = free - Double(kernel.columns.capacity) * each
        let spacing = Double(scene.products.place.spacing[rank - 1])
        let stride = Double(scene.subject.convolution.parameters.stride[rank - 1])
        let wanted = min(
            Double(kernel.columns.count - 1) * spacing + 1 + stride, Double(output.columns.count))
        let inputColumns = min((rest - wanted * output.cell.width) / input.cell.width, rest / 2 / input.cell.width)
        input.cut(rows: most(input, isBelow ? operandRows : Double(rows)), columns: Int(max(inputColumns, 1)))
        output.cut(rows: most(output, slot), columns: Int(max(rest - input.width, 0) / output.cell.width))
        guard choice != .last else { return true }
        return Double(output.columns.capacity) >= wanted && (choice.products == .none || product.isWhole)
    }
}
