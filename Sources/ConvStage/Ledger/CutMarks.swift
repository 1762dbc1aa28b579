import Picture

/// Arrows where a plane goes on beyond what is shown of it.
struct CutMarks {
    private let isLeft, isRight, isAbove, isBelow: Bool

    /// - Parameters:
    ///   - first: the first cell that is seen, of a plane that glides perhaps between two.
    ///   - seen: how many rows and columns are seen of the whole.
    init(from first: (row: Double, column: Double), seen: PlaneExtent, of whole: PlaneExtent) {
        (isAbove, isLeft) = (first.row > 0, first.column > 0)
        isBelow = first.row + Double(seen.rows) < Double(whole.rows)
        isRight = first.column + Double(seen.columns) < Double(whole.columns)
    }

    /// - Parameters:
    ///   - corner, width, height: of what is seen.
    ///   - line: the row of the indices over its columns, or where there are none, its first; nil where they stand over another
    ///     plane.
    func draw(
        at corner: Point, width: Double, height: Double, line: Double?, _ theme: Theme, in picture: inout Picture
    ) {
        func add(_ sign: String, _ x: Double, _ y: Double) {
            picture.add(TextRun(sign, at: Point(x, y), theme.strong, style: .bold))
        }
        if isAbove { add("↑", corner.x - 1, corner.y) }
        if isBelow { add("↓", corner.x - 1, corner.y + height - 1) }
        guard let line else { return }
        if isLeft { add("←", corner.x - 1, line) }
        // Beside the first row, and not below its cells.
        if isRight { add("→", corner.x + width - (line == corner.y ? 0 : 1), line) }
    }
}
