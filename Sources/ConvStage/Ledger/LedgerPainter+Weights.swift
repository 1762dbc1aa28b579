import ConvEngine
import ConvStory
import Picture

/// Which weight the cells of the kernel are: the indices along it, and its turning round.
extension LedgerPainter {
    /// Along the kernel; where its weights lie on the input, along the products. Of a kernel that is drawn as it is stored
    /// the columns are enough.
    func drawKernelRulers(in picture: inout Picture) {
        // Of a kernel that turns, no cell is at its index.
        guard let kernel = scene.kernel, scene.moment.turn == 1 else { return }
        guard let first = viewsWithIndices.first, let line = kernelRulerRow else { return }
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[.kernel])
        var lit = scene.tap?.cell
        if case .kernel(let cursor) = scene.inspection?.cursor { lit = cursor }
        func marks(_ count: Int, axis: Int) -> [IndexMark] {
            (0..<count).map { place in
                var cell = Position(repeating: 0, count: kernel.extents.count + 1)
                cell[axis] = place
                let index = kernel.indices(of: cell).suffix(kernel.extents.count + 1 - axis).first ?? place
                return IndexMark(text: "\(index)", isCovered: lit?[axis] == place)
            }
        }
        let last = kernel.extents.count
        if layout.plan.showsKernel || scene.isTurned {
            Ruler.drawColumns(
                marks(ledger.kernel.columns, axis: last), over: first, row: line, colors, in: &picture)
        }
        guard hasRowIndices else { return }
        let gap = look.theme.isMono ? 1.0 : 0
        for (view, row) in zip(viewsWithIndices, layout.rows) where ledger.rows[row].kernelChannel != nil {
            Ruler.drawRows(
                marks(ledger.kernel.rows, axis: last - 1), of: view, gap: gap, hasLine: true, colors, in: &picture)
        }
    }

    /// The kernel, or where its weights lie on the input, the products.
    var viewsWithIndices: [PlaneView] { layout.plan.showsKernel ? layout.kernels : layout.products }

    /// The line of the columns' indices. Where names have the only one above the planes, products that begin lower have one of
    /// their own.
    private var kernelRulerRow: Int? {
        guard layout.headRow == layout.rulerRow, !layout.plan.showsKernel else { return layout.rulerRow }
        let above = layout.products.first.map { Int($0.origin.y) - 1 } ?? layout.headRow
        return layout.plan.headRows > 0 && above > layout.headRow ? above : nil
    }

    /// Whether rows of the kernel have indices; the operator before them makes room.
    var hasRowIndices: Bool {
        scene.isTurned && ledger.kernel.rows <= 10 && layout.plan.gap >= LedgerAir.little.gap
            && kernelRulerRow.map { $0 != layout.headRow } ?? false
    }

    /// A kernel of a volume turns in depth, too: its slices change places. Where the other place is not shown, they stay.
    func turning(_ row: LedgerRow, on view: PlaneView) -> PlaneView {
        guard scene.moment.turn < 1, ledger.hasDepth else { return view }
        let slices = scene.products.extents[0]
        let opposite = layout.rows.first {
            ledger.rows[$0].channel == row.channel && ledger.rows[$0].depth == slices - 1 - row.depth
        }
        guard let opposite else { return view }
        let start = layout.kernels[opposite - layout.rows.lowerBound].origin.y
        let y = view.origin.y + (start - view.origin.y) * (1 - scene.moment.turn)
        return view.withoutFoot.placed(at: Point(view.origin.x, look.grain.row(y)))
    }

    /// Cells of a kernel that turns are on their way round its middle to the opposite side.
    ///
    /// - Returns: the view in which a cell stands on its way.
    func turning(_ place: GridPlace, on view: PlaneView) -> PlaneView {
        guard scene.moment.turn < 1 else { return view }
        let spacing = layout.plan.showsKernel ? (row: 1, column: 1) : ledger.spacing
        // From the middle of the kernel, in cells.
        let down = (Double(place.row) - Double(ledger.kernel.rows - 1) / 2) * Double(spacing.row)
        let right = (Double(place.column) - Double(ledger.kernel.columns - 1) / 2) * Double(spacing.column)
        // The cosine and the sine of half a turn that ends at 0.
        let cosine = 2 * scene.moment.turn - 1
        let sine = (1 - cosine * cosine).squareRoot()
        let (x, y) = (right * cosine - down * sine - right, right * sine + down * cosine - down)
        // The foot is that of a plane, whose cells are not in their places.
        return view.withoutFoot.placed(
            at: Point(
                (view.origin.x + x * view.cell.width).rounded(), look.grain.row(view.origin.y + y * view.cell.height)))
    }
}
