import ConvStory
import Picture

/// Where everything of a ledger stands: planes of the input, of the kernel and of their products in rows, their sums below
/// one another, and the planes of the output at the right.
///
/// It depends on the scene's shapes and numbers only, so nothing moves while the story goes on.
struct LedgerLayout: Equatable {
    /// The rows that are shown.
    let rows: Range<Int>
    /// From where on the input's planes are seen, and how many cells they have.
    private(set) var scroll = PlaneScroll()
    let whole: PlaneExtent
    var first: GridPlace { scroll.first }
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
        placeOutputs(x: x, from: top + plan.linesAbove + ringRow(shape, in: area))
        below = BelowOutput(plan, shape, under: outputs, to: area)
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

    /// The same with its output elsewhere along its rows, in one of some cells: the first that has room there, else as it is.
    ///
    /// - Parameter area: from where its planes begin to where what stands beside and below them ends.
    func placingOutputs(of shape: LedgerShape, _ cells: [CubeSize], in area: Area) -> LedgerLayout {
        let beside = Double(shape.indexColumns + 1)
        let rows = Double(BelowOutput.lines(plan, shape))
        func fits(_ layout: LedgerLayout) -> Bool {
            layout.outputs.allSatisfy {
                $0.origin.x + $0.width + beside <= Double(area.column + area.columns)
                    && $0.origin.y + $0.height + rows <= Double(area.row + area.rows)
            }
        }
        return cells.lazy.map { placingOutputs(of: shape, $0, in: area) }.first(where: fits)
            ?? placingOutputs(of: shape, plan.output.cell, in: area)
    }

    func scrolled(to scroll: PlaneScroll) -> LedgerLayout {
        var layout = self
        layout.scroll = scroll
        return layout
    }

    func movingOutputs(by columns: Double) -> LedgerLayout {
        var layout = self
        layout.outputs = outputs.map { $0.placed(at: Point($0.origin.x + columns, $0.origin.y)) }
        return layout
    }

    private func placingOutputs(of shape: LedgerShape, _ cell: CubeSize, in area: Area) -> LedgerLayout {
        var layout = self
        let view = PlaneView(extent: plan.output.extent, cell: cell)
        let top = outputs.first?.origin.y ?? 0
        let pitch = view.width + plan.outputPitch - plan.output.width
        layout.outputs = outputs.indices.map { index in
            let (row, column) = index.quotientAndRemainder(dividingBy: plan.tiles.across)
            return view.placed(
                at: Point(
                    Double(area.column) + Double(column) * pitch, top + Double(row) * (view.height + plan.outputGap)))
        }
        layout.below = BelowOutput(plan, shape, under: layout.outputs, to: area)
        return layout
    }

    /// As far up as the ring may reach on a plane of the output: half a row, where there are only its indices above it or nothing.
    func roof(ofOutput index: Int) -> Double {
        let top = outputs[index].origin.y
        return index >= plan.tiles.across || Double(headRow) < top - 1 ? top - 0.5 : top
    }

    /// A line of air above the output where its head would be in the way of the ring, if there is one to spare.
    private func ringRow(_ shape: LedgerShape, in area: Area) -> Double {
        let height = plan.linesAbove + plan.outputsHeight + Double(BelowOutput.lines(plan, shape))
        let isWanted = plan.headRows == 1 && plan.linesAbove == 1 && plan.output.cell.height == 2
        return isWanted && Double(headRow - area.row) + height + 1 <= Double(area.rows) ? 1 : 0
    }

    private mutating func placeOutputs(x: Double, from top: Double) {
        for index in 0..<plan.tiles.count {
            let (row, column) = index.quotientAndRemainder(dividingBy: plan.tiles.across)
            outputs.append(
                plan.output.placed(
                    at: Point(
                        x + plan.outputInset + Double(column) * plan.outputPitch,
                        top + Double(row) * (plan.output.height + plan.outputGap))))
        }
    }
}
