import Picture

/// The edges of a box as characters: its front, and what recedes behind it.
struct Edges: Equatable {
    struct Mark: Equatable {
        let column, row: Int
        let text: String
    }

    let marks: [Mark]
    /// Of the front, from edge to edge. The upper edge is in the row above the first cell's.
    let columns: ClosedRange<Int>
    let rows: ClosedRange<Int>

    init(_ box: Box, _ projection: Projection) {
        let first = projection.point(depth: box.depth, row: box.row, column: box.column)
        let (left, top) = (Int(first.x.rounded()), Int(first.y.rounded()) - 1)
        let right = left + max(Int((Double(box.columns) * projection.width).rounded()), 1)
        let bottom = top + max(Int((Double(box.rows) * projection.height).rounded()), 1)
        (columns, rows) = (left...right, top...bottom)
        let deep = Int((Double(box.layers) * projection.step / 2).rounded())
        func level(_ row: Int, from first: Int, to end: Int, _ ends: (String, String)) -> [Mark] {
            let line = ends.0 + String(repeating: "─", count: max(end - first - 1, 0)) + ends.1
            return [Mark(column: first, row: row, text: line)]
        }
        func upright(_ column: Int, from first: Int, to end: Int) -> [Mark] {
            (first + 1..<max(end, first + 1)).map { Mark(column: column, row: $0, text: "│") }
        }
        /// Two columns for every row, as the projection recedes.
        func receding(from column: Int, _ row: Int) -> [Mark] {
            (1..<max(deep, 1)).map { Mark(column: column + 2 * $0, row: row - $0, text: "/") }
        }
        let back = (left: left + 2 * deep, right: right + 2 * deep, top: top - deep, bottom: bottom - deep)
        let behind =
            deep == 0
            ? []
            : level(back.top, from: back.left, to: back.right, ("┌", "┐"))
                + upright(back.right, from: back.top, to: back.bottom)
                + [Mark(column: back.right, row: back.bottom, text: "┘")]
                + receding(from: left, top) + receding(from: right, top) + receding(from: right, bottom)
        marks =
            behind + level(top, from: left, to: right, ("┌", "┐")) + upright(left, from: top, to: bottom)
            + upright(right, from: top, to: bottom) + level(bottom, from: left, to: right, ("└", "┘"))
    }
}
