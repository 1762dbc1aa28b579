import ConvEngine
import ConvStory
import Picture

/// Which weight the cells of the kernel are: the indices along it, and its turning round.
extension LedgerPainter {
    /// Along the kernel; where its weights lie on the input, along the products. Of a kernel that is drawn as it is stored
    /// the columns are enough.
    func drawKernelRulers(in picture: inout Picture) {
        guard let kernel = scene.kernel else { return }
        let views = layout.plan.showsKernel ? layout.kernels : layout.products
        let hasLine = layout.headRow != layout.rulerRow || layout.plan.showsKernel
        guard let first = views.first, hasLine else { return }
        let colors = RulerColors(faint: look.theme.faint, covered: look.theme.words[.kernel])
        func marks(_ count: Int, axis: Int) -> [Ruler.Mark] {
            (0..<count).map { place in
                var cell = Position(repeating: 0, count: kernel.extents.count + 1)
                cell[axis] = place
                let index = kernel.indices(of: cell).suffix(kernel.extents.count + 1 - axis).first ?? place
                return Ruler.Mark(text: "\(index)", isCovered: scene.tap?.cell[axis] == place)
            }
        }
        let last = kernel.extents.count
        if layout.plan.showsKernel || scene.isTurned {
            Ruler.drawColumns(
                marks(ledger.kernel.columns, axis: last), over: first, row: layout.rulerRow, colors, in: &picture)
        }
        guard hasRowIndices else { return }
        for (view, row) in zip(views, layout.rows) where ledger.rows[row].kernelChannel != nil {
            Ruler.drawRows(marks(ledger.kernel.rows, axis: last - 1), of: view, colors, in: &picture)
        }
    }

    /// Whether rows of the kernel have indices; the operator before them makes room.
    var hasRowIndices: Bool {
        scene.isTurned && layout.headRow != layout.rulerRow && ledger.kernel.rows <= 10
    }

    /// Cells of a kernel that turns are on their way to the opposite side.
    ///
    /// - Returns: the view in which a cell stands on its way.
    func turning(_ place: GridPlace, on view: PlaneView) -> PlaneView {
        let rest = 1 - scene.moment.turn
        guard rest > 0 else { return view }
        let (rows, columns) = (ledger.kernel.rows - 1 - 2 * place.row, ledger.kernel.columns - 1 - 2 * place.column)
        let (spacing, isOnInput) = (ledger.spacing, !layout.plan.showsKernel)
        let (down, right) = isOnInput ? (rows * spacing.row, columns * spacing.column) : (rows, columns)
        let x = look.grain.column(view.origin.x + Double(right) * rest * view.cell.width)
        let y = look.grain.row(view.origin.y + Double(down) * rest * view.cell.height)
        return view.placed(at: Point(x.rounded(), y))
    }
}
