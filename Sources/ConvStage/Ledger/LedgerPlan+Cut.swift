/// Where the input has no room as a whole.
extension LedgerPlan {
    /// The least of the input that is shown where it is cut: the kernel, and half of it, or all but a rim. For several rows of
    /// a ledger it is not cut so far that the kernel fills it: one row can show how it rides.
    private static func least(_ shape: LedgerShape, rows: Int = 1) -> PlaneExtent {
        func least(_ span: Int, _ all: Int) -> Int {
            max(min(rows > 1 ? span + 1 : span, all), (all + 1) / 2, all - widestRim)
        }
        return PlaneExtent(
            rows: least(shape.span.rows, shape.input.rows), columns: least(shape.span.columns, shape.input.columns))
    }

    /// Of a grid of which more is hidden the map tells more.
    private static let widestRim = 6

    /// Columns it takes with the least of the input.
    func leastWidth(_ shape: LedgerShape) -> Double {
        width - Double(shape.input.columns - Self.least(shape).columns) * input.cell.width
    }

    /// With as many cells of the input round the kernel as there is room for; nil where even the least has none, where
    /// all of it has, and of an image.
    func cut(_ shape: LedgerShape, rows: Int, to area: Area) -> LedgerPlan? {
        let spare = (Double(area.columns) - width) / input.cell.width
        let lines = Double(area.rows) - linesAbove - (rows == shape.rows ? 0 : hiddenLines)
        let room = ((lines + rowGap) / Double(rows) - rowGap) / input.cell.height
        let seen = PlaneExtent(
            rows: min(Int(room.rounded(.down)), shape.input.rows),
            columns: min(shape.input.columns + Int(spare.rounded(.down)), shape.input.columns))
        let least = Self.least(shape, rows: rows)
        guard !shape.isImage, seen != shape.input, seen.rows >= least.rows, seen.columns >= least.columns else {
            return nil
        }
        var plan = self
        plan.input = PlaneView(extent: seen, cell: input.cell)
        return plan
    }
}
