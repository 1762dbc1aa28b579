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
        let isLarge: Bool

        /// Columns and rows that it takes.
        var size: (columns: Double, rows: Double) { Self.size(of: text, isLarge: isLarge) }

        static func size(of text: String, isLarge: Bool) -> (columns: Double, rows: Double) {
            let large = isLarge ? LargeDigits.width(of: text) : nil
            return large.map { ($0, LargeDigits.height) } ?? (Double(text.utf8.count), 1)
        }
    }

    /// Those on the front of a box that stands on cells; none where these are too small.
    ///
    /// - Parameter isLarge: whether they are as large as there is room for.
    func numbers(on box: Box, _ projection: Projection, isLarge: Bool = false) -> [Number] {
        guard projection.hasNumbers else { return [] }
        return (0..<box.rows).flatMap { row in
            (0..<box.columns).compactMap { column in
                number(
                    layer: Int(box.depth), row: box.row + Double(row), column: box.column + Double(column), projection,
                    isLarge: isLarge)
            }
        }
    }

    private func number(
        layer: Int, row: Double, column: Double, _ projection: Projection, isLarge: Bool
    ) -> Number? {
        let role = ground.role(layer: layer, row: Int(row), column: Int(column))
        guard role != .inserted, let value = ground.cell(layer: layer, row: Int(row), column: Int(column))?.value
        else { return nil }
        let text = ValueText.fitted(value, width: Int(projection.width) - 1, precision: scene.precision)
        let corner = projection.point(depth: Double(layer), row: row, column: column)
        let cell = Box(depth: Double(layer), row: row, column: column, layers: 1, rows: 1, columns: 1)
        let isLarge =
            isLarge && projection.hasLargeDigits(ground.array.numbers.columns) && LargeDigits.width(of: text) != nil
        let inset = (projection.width - Number.size(of: text, isLarge: isLarge).columns) / 2
        // Large digits stand on half rows.
        let row =
            isLarge
            ? ((corner.y + (projection.height - LargeDigits.height) / 2) * 2).rounded() / 2
            : projection.numberRow(corner.y)
        let place = Point((corner.x + inset.rounded(.down)).rounded(), row)
        return Number(text: text, role: role, cell: cell, place: place, isLarge: isLarge)
    }
}
