import ConvStory
import Picture

/// What of a kernel falls off the output, where the padding has cut it.
extension StampLedgerPainter {
    /// In the margin, below the plane itself: a ghost that rides along, and its products once they are made.
    func drawCutOff(beside plane: Int, at corner: Point, in picture: inout Picture) {
        guard layout.margin != .none, let kernelPlane = space.kernelPlane(over: plane) else { return }
        let view = layout.output.view(at: corner, from: outputFirst, isExact: true)
        let painter = painter(view, scene.products)
        for cell in layout.kernel.places(from: kernelFirst) {
            drawGhost(of: cell, on: view, in: &picture)
            let product = space.product(kernelPlane, cell)
            guard isLaidDown, product.value != nil, space.landing(kernelPlane, cell) == nil else { continue }
            painter.draw(product, at: space.goal(of: cell), in: &picture)
        }
    }

    private func drawGhost(of cell: GridPlace, on view: PlaneView, in picture: inout Picture) {
        guard let color = look.theme.cube(.unread)?.front else { return }
        let (row, column) = space.place(of: cell)
        let (corner, size, margin) = (view.point(row: row, column: column), view.cell, layout.margin)
        let (left, top) = (look.grain.column(corner.x), look.grain.row(corner.y))
        // Where it comes from another row of the input it is beyond what it ever covers.
        let first = view.point(row: -Double(margin.rows.before), column: -Double(margin.columns.before))
        let last = view.point(
            row: Double(view.extent.rows + margin.rows.after),
            column: Double(view.extent.columns + margin.columns.after))
        let (x, y) = (max(left, first.x), max(top, first.y))
        let (right, bottom) = (min(left + size.width, last.x), min(top + size.height, last.y))
        guard right > x, bottom > y else { return }
        picture.add(Face(x: x, y: y, width: right - x, height: bottom - y, color))
    }
}
