import Picture

/// The outline of a box on the screen: of its front, and of all that recedes behind it.
struct Silhouette {
    private let front: (low: Point, high: Point)
    /// From the front to the back.
    private let shift: Point

    init(_ box: Box, _ projection: Projection) {
        front = (
            projection.point(depth: box.depth, row: box.row, column: box.column),
            projection.point(
                depth: box.depth, row: box.row + Double(box.rows), column: box.column + Double(box.columns))
        )
        let back = projection.point(depth: box.depth + Double(box.layers), row: box.row, column: box.column)
        shift = Point(back.x - front.low.x, back.y - front.low.y)
    }

    /// Whether it hides anything of what takes so many columns and rows: whether the front, moved back so far, meets it anywhere
    /// on its way.
    func meets(_ size: (columns: Double, rows: Double), at place: Point) -> Bool {
        /// From where to where of the way two stretches of an axis overlap.
        func overlap(_ low: Double, _ high: Double, _ shift: Double, _ start: Double, _ end: Double) -> (Double, Double)
        {
            guard shift != 0 else { return low < end && high > start ? (0, 1) : (1, 0) }
            let ends = ((start - high) / shift, (end - low) / shift)
            return (min(ends.0, ends.1), max(ends.0, ends.1))
        }
        let across = overlap(front.low.x, front.high.x, shift.x, place.x, place.x + size.columns)
        let down = overlap(front.low.y, front.high.y, shift.y, place.y, place.y + size.rows)
        return max(across.0, down.0, 0) < min(across.1, down.1, 1)
    }
}
