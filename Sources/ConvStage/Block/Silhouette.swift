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

    /// Whether all of a number is on the front but what lies beside it at the left or below. Of text a character that the front
    /// touches is on it.
    ///
    /// - Parameter entirely: whether nothing may lie beside it.
    func carries(_ number: Block.Number, entirely: Bool, _ grain: Grain) -> Bool {
        var low = Point(grain.column(front.low.x), grain.row(front.low.y))
        var high = Point(grain.column(front.high.x), grain.row(front.high.y))
        if !number.isLarge {
            low = Point(low.x.rounded(.down), low.y.rounded(.down))
            high = Point(high.x.rounded(.up), high.y.rounded(.up))
        }
        let start = number.place
        let end = Point(start.x + number.size.columns, start.y + number.size.rows)
        guard start.x < high.x, end.x > low.x, start.y < high.y, end.y > low.y else { return false }
        return end.x <= high.x && start.y >= low.y && (!entirely || start.x >= low.x && end.y <= high.y)
    }
}
