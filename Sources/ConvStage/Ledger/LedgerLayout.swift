import ConvStory
import Picture

/// Where everything of a ledger stands: planes of the input, of the kernel and of their products in rows, their sums below
/// one another, and the planes of the output at the right.
///
/// It depends on the scene's shapes and numbers only, so nothing moves while the story goes on.
struct LedgerLayout: Equatable {
    /// The rows that are shown.
    let rows: Range<Int>
    /// The first cell that is seen of the input's planes, and how many they have.
    private(set) var first = GridPlace(0, 0)
    let whole: PlaneExtent
    private(set) var inputs: [PlaneView] = []
    /// Empty where nothing is weighted, and where the weights stand on the cells they cover.
    private(set) var kernels: [PlaneView] = []
    private(set) var products: [PlaneView] = []
    /// One cell a row; empty where there is one row.
    private(set) var sums: [PlaneView] = []
    private(set) var outputs: [PlaneView] = []
    /// Which planes of the output those are; of the last page there may be fewer.
    let outputPlanes: Range<Int>
    /// Whether covered cells show the input over the weight.
    let isDomino: Bool
    /// The line of names, and that of the indices: the same one where rows are few.
    let headRow: Int
    let rulerRow: Int
    /// What stands below the output.
    private(set) var below = BelowOutput.none
    /// A line of air above the output, for the ring.
    private(set) var lineAboveOutputs = 0.0
    /// Where the room for it ends.
    let end: Double
    let plan: LedgerPlan
    /// Where it is said what the rows come to that are not shown; nil where all are, or there is no line for it.
    let hiddenRows: HiddenRows?
    /// Whether every cell of every plane is there, with its number.
    let isWhole: Bool
    /// Whether the planes begin as high as they can, and not where it looks best.
    let isHigh: Bool

    /// Lines for the rows before those that are shown, and for those behind them.
    struct HiddenRows: Equatable {
        let above, below: Int
    }

    init(
        _ plan: LedgerPlan, _ shape: LedgerShape, _ focus: LedgerFocus, rows: Range<Int>, in area: Area,
        isHigh: Bool = false
    ) {
        (self.plan, self.rows, self.isHigh) = (plan, rows, isHigh)
        whole = shape.input
        isDomino = plan.isDomino
        end = Double(area.column + area.columns)
        outputPlanes = plan.tiles.page(with: focus.output, of: shape.outputs)
        let hasAllRows = rows.count == shape.rows
        isWhole = hasAllRows && Self.hasAllPlanes(plan, of: shape)
        let spare = Self.spare(plan, shape, rows: rows.count, in: area)
        let top = Double(area.row + (isHigh ? Area.inset(ofHead: plan.headRows, spare: spare) : min(spare / 2, 4)))
        headRow = Int(top)
        rulerRow = headRow + max(plan.headRows - 1, 0)
        let left = Double(area.column) + max(((Double(area.columns) - plan.width) / 2).rounded(.down), 0)
        var x = left + plan.labels.columns
        let hiddenLines = hasAllRows ? 0 : plan.hiddenLines
        let first = top + plan.linesAbove + hiddenLines / 2
        let body = plan.bodyHeight(of: rows.count)
        hiddenRows = hiddenLines == 0 ? nil : HiddenRows(above: Int(first) - 1, below: Int(first + body))
        for column in plan.columns {
            place(column, x: x, from: first)
            x += column.width + column.gap
        }
        lineAboveOutputs = lineToSpare(shape, in: area)
        outputs = plan.outputs(
            plan.output, from: Point(x + plan.outputInset, top + plan.linesAbove + lineAboveOutputs))
        below = BelowOutput(plan, shape, under: outputs, to: area)
        outputs = below.footed(outputs)
        setFeet(to: area)
    }

    /// Where the line below a plane is free.
    private mutating func setFeet(to area: Area) {
        let end = Double(hiddenRows?.below ?? area.row + area.rows)
        func footed(_ views: [PlaneView], isDomino: Bool = false) -> [PlaneView] {
            views.map { $0.origin.y + $0.height < end ? $0.footed(isDomino: isDomino) : $0 }
        }
        inputs = footed(inputs, isDomino: isDomino)
        (kernels, products) = (footed(kernels), footed(products))
        // The sign between two sums has a line of its own.
        if zip(sums, sums.dropFirst()).allSatisfy({ $1.origin.y - $0.bottom >= 2 }) { sums = footed(sums) }
    }

    private static func hasAllPlanes(_ plan: LedgerPlan, of shape: LedgerShape) -> Bool {
        plan.input.extent == shape.input && plan.tiles.count >= shape.outputs && plan.output.cell.hasNumber
            && (plan.showsKernel || plan.isDomino || !shape.isWeighted)
    }

    /// Rows that are left, with what stands below the output in sight. They are put not far from the upper edge.
    private static func spare(_ plan: LedgerPlan, _ shape: LedgerShape, rows: Int, in area: Area) -> Int {
        let linesBelow = Double(min(BelowOutput.lines(plan, shape), area.rows))
        let outputsWithLines = min(plan.outputsHeight + linesBelow, Double(area.rows) - plan.linesAbove)
        let height = max(
            plan.height(of: rows, isWhole: rows == shape.rows), plan.linesAbove + outputsWithLines)
        return Int(max(Double(area.rows) - height, 0))
    }

    /// Planes of a column stand in the middle of their rows.
    private mutating func place(_ column: LedgerColumn, x: Double, from top: Double) {
        let inset = max(((plan.input.height - column.height) / 2).rounded(.down), 0)
        let views = (0..<rows.count).map { index in
            column.view.placed(at: Point(x, top + Double(index) * (plan.input.height + plan.rowGap) + inset))
        }
        if let below = column.below {
            products = views.map { below.placed(at: Point(x, $0.origin.y + $0.height + 1)) }
        }
        switch column.planes {
        case .inputs: inputs = views
        case .kernels: kernels = views
        case .products: products = views
        case .sums: sums = views
        }
    }

    /// The same with its output, and what is below it, elsewhere.
    func placing(_ outputs: [PlaneView], _ below: BelowOutput) -> LedgerLayout {
        var layout = self
        (layout.outputs, layout.below, layout.lineAboveOutputs) = (below.footed(outputs), below, 0)
        return layout
    }

    func scrolled(to first: GridPlace) -> LedgerLayout {
        var layout = self
        layout.first = first
        return layout
    }
}
