import ConvStory
import Picture

/// Paints a volume of cubes from back to front; what no eye could see is not painted.
struct VolumePainter {
    let view: VolumeView
    let painter: CubePainter
    /// The slice the viewer is to see: those in front of it give way to an outline.
    var front: Int
    let cell: (_ slice: Int, _ row: Int, _ column: Int) -> SceneCell
    /// The kernel on its way over the cells: painted on them, under their numbers.
    var footprint: Footprint?

    func draw(in picture: inout Picture) {
        for slice in view.slices.reversed() where slice >= front || isApart {
            draw(slice, isHidden: !isApart && slice > max(front, view.slices.lowerBound), in: &picture)
        }
        if !isApart, front > view.slices.lowerBound { drawGhost(in: &picture) }
    }

    private var isApart: Bool {
        view.sliceColumns > max(view.cube.depthColumns, 0.5) || view.sliceRows > max(view.cube.depthRows, 0.5)
    }

    /// - Parameter isHidden: only the rim of this slice can be seen, for another one stands right before it.
    private func draw(_ slice: Int, isHidden: Bool, in picture: inout Picture) {
        for row in view.rows.reversed() {
            // Of a slice behind another, the uppermost row and the last column show.
            let columns = isHidden && row != view.rows.lowerBound ? view.columns.suffix(1) : view.columns[...]
            for column in columns {
                let cell = self.cell(slice, row, column)
                // Empty places behind others would look like places of those.
                if isHidden, cell.role == .pending { continue }
                let point = corner(slice, row, column)
                painter.drawBody(
                    cell, x: point.x, y: point.y, isAlternate: (slice + row + column) % 2 == 1,
                    sides: sides(cell, slice, row, column), in: &picture)
            }
        }
        guard !isHidden else { return }
        footprint?.draw(on: slice, of: view, in: &picture)
        for row in view.rows {
            for column in view.columns {
                let point = corner(slice, row, column)
                let ink = footprint?.ink(on: slice, row: row, column: column)
                painter.drawNumber(cell(slice, row, column), ink: ink, x: point.x, y: point.y, in: &picture)
            }
        }
    }

    private func corner(_ slice: Int, _ row: Int, _ column: Int) -> Point {
        let point = view.point(slice: Double(slice), row: Double(row), column: Double(column))
        return Point(point.x, point.y - view.cube.depthRows)
    }

    /// A side can be seen where no cube stands at it.
    private func sides(_ cell: SceneCell, _ slice: Int, _ row: Int, _ column: Int) -> CubePainter.Sides {
        var sides: CubePainter.Sides = []
        if row == view.rows.lowerBound || !self.cell(slice, row - 1, column).role.isSolid { sides.insert(.top) }
        if column == view.columns.upperBound - 1 || !self.cell(slice, row, column + 1).role.isSolid {
            sides.insert(.right)
        }
        return sides
    }

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
