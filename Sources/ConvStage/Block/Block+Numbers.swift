import ConvEngine
import ConvStory
import Picture

extension Block {
    /// A number of the ground, and where it is written on the front of a box.
    struct Number {
        let text: String
        let role: Role
        let cell: Box
        let place: Point
    }

    /// Those on the front of a box that stands on cells; none where these are too small.
    func numbers(on box: Box, _ projection: Projection) -> [Number] {
        guard projection.hasNumbers else { return [] }
        return (0..<box.rows).flatMap { row in
            (0..<box.columns).compactMap { column in
                number(
                    layer: Int(box.depth), row: box.row + Double(row), column: box.column + Double(column), projection)
            }
        }
    }

    private func number(layer: Int, row: Double, column: Double, _ projection: Projection) -> Number? {
        let role = ground.role(layer: layer, row: Int(row), column: Int(column))
        guard role != .inserted, let value = ground.cell(layer: layer, row: Int(row), column: Int(column))?.value
        else { return nil }
        let text = ValueText.fitted(value, width: Int(projection.width) - 1, precision: scene.precision)
        let corner = projection.point(depth: Double(layer), row: row, column: column)
        let inset = ((projection.width - Double(text.utf8.count)) / 2).rounded(.down)
        let cell = Box(depth: Double(layer), row: row, column: column, layers: 1, rows: 1, columns: 1)
        return Number(
            text: text, role: role, cell: cell,
            place: Point((corner.x + inset).rounded(), projection.numberRow(corner.y)))
    }
}
