import ConvStory
import Picture

/// Paints a volume of cubes from back to front; what no eye could see is not painted.
struct VolumePainter {
    let view: VolumeView
    let painter: CubePainter
    /// The slice the viewer is to see: those in front of it give way to an outline.
    var front: Int
    let cell: (_ slice: Int, _ row: Int, _ column: Int) -> SceneCell
    /// The rows and columns without their padding, which has no depth; nil where there is none.
    var rim: (rows: Range<Int>, columns: Range<Int>)?
    /// The colours of a slice's numbers; nil goes by their roles.
    var shade: ((_ slice: Int) -> Shade)?
    /// The kernel on its way over the cells: painted on them, under their numbers.
    var footprint: Footprint?

    func draw(in picture: inout Picture) {
        for slice in view.slices.reversed() where slice >= front || view.isApart {
            draw(slice, isHidden: !view.isApart && slice > max(front, view.slices.lowerBound), in: &picture)
        }
        if !view.isApart, front > view.slices.lowerBound { drawGhost(in: &picture) }
    }

    /// - Parameter isHidden: only the rim of this slice can be seen, for another one stands right before it.
    private func draw(_ slice: Int, isHidden: Bool, in picture: inout Picture) {
        isHidden ? drawRim(of: slice, in: &picture) : drawWhole(slice, in: &picture)
    }

    /// Of a slice behind another, the uppermost row and the last column of its cubes show.
    private func drawRim(of slice: Int, in picture: inout Picture) {
        guard let top = solidRows.first, let right = solidColumns.last else { return }
        let painter = painter(of: slice)
        for row in solidRows.reversed() {
            for column in row == top ? solidColumns : right..<right + 1 {
                let cell = self.cell(slice, row, column)
                // Plates and empty places behind others would look like places of those.
                guard cell.role.isSolid else { continue }
                painter.drawBody(
                    cell, at: corner(slice, row, column), isAlternate: isAlternate(slice, row, column),
                    sides: row == top ? [.top, .right] : .right, in: &picture)
            }
        }
    }

    private func drawWhole(_ slice: Int, in picture: inout Picture) {
        let painter = painter(of: slice)
        // Each cell is asked for once: it is looked at for itself and by its neighbours.
        let cells = view.rows.map { row in view.columns.map { column in cell(slice, row, column) } }
        func isSolid(_ row: Int, _ column: Int) -> Bool {
            guard view.rows.contains(row), view.columns.contains(column) else { return false }
            return cells[row - view.rows.lowerBound][column - view.columns.lowerBound].role.isSolid
        }
        for (row, line) in zip(view.rows, cells).reversed() {
            for (column, cell) in zip(view.columns, line) {
                var sides: CubePainter.Sides = []
                if !isSolid(row - 1, column) { sides.insert(.top) }
                if !isSolid(row, column + 1) { sides.insert(.right) }
                painter.drawBody(
                    cell, at: corner(slice, row, column), isAlternate: isAlternate(slice, row, column), sides: sides,
                    in: &picture)
            }
        }
        footprint?.draw(on: slice, of: view, in: &picture)
        for (row, line) in zip(view.rows, cells) {
            for (column, cell) in zip(view.columns, line) where view.cube.hasNumber || cell.role.isWrong {
                let point = corner(slice, row, column)
                let ink = footprint?.ink(on: slice, row: row, column: column)
                painter.drawNumber(cell, ink: ink, at: point, in: &picture)
            }
        }
    }

    private func painter(of slice: Int) -> CubePainter {
        var painter = painter
        painter.shade = shade?(slice)
        return painter
    }

    private func isAlternate(_ slice: Int, _ row: Int, _ column: Int) -> Bool { (slice + row + column) % 2 == 1 }

    private func corner(_ slice: Int, _ row: Int, _ column: Int) -> Point {
        let point = view.point(slice: Double(slice), row: Double(row), column: Double(column))
        return Point(point.x, point.y - view.cube.depthRows)
    }

    private var solidRows: Range<Int> { (rim?.rows ?? view.rows).clamped(to: view.rows) }
    private var solidColumns: Range<Int> { (rim?.columns ?? view.columns).clamped(to: view.columns) }

    /// The outline of the slices that gave way.
    private func drawGhost(in picture: inout Picture) {
        guard let color = painter.look.theme.track else { return }
        let first = view.point(
            slice: Double(view.slices.lowerBound), row: Double(view.rows.lowerBound),
            column: Double(view.columns.lowerBound))
        let width = Double(view.columns.count) * view.cube.width
        let height = Double(view.rows.count) * view.cube.height
        picture.add(Face(x: first.x, y: first.y + height - 0.5, width: width, height: 0.5, color))
        picture.add(Face(x: first.x, y: first.y, width: 0.5, height: height, color))
    }
}
