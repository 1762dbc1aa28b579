import ConvStory

/// From where on the planes of an input are seen that has no room as a whole.
///
/// They are pages, so that what is shown does not follow every step of the kernel; each has the whole kernel on it, and where
/// there is room, the place that it goes to next. To another page they run along with the kernel: it is in sight all the way,
/// and goes one way on the screen.
struct PlaneScroll: Equatable {
    var row = 0.0
    var column = 0.0

    /// The first cell that is seen: numbers run by whole cells.
    var first: GridPlace { GridPlace(Int(row.rounded()), Int(column.rounded())) }
}

extension PlaneScroll {
    /// - Parameters:
    ///   - shown: how many rows and columns are seen.
    ///   - from, to: between which places of the input the kernel is.
    ///   - progress: how far it has come, 0 to 1.
    init(_ shape: LedgerShape, shown: PlaneExtent, from: GridPlace, to: GridPlace, progress: Double) {
        let rows = PlanePages(
            span: shape.span.rows, step: shape.step.rows, shown: shown.rows, all: shape.input.rows)
        let columns = PlanePages(
            span: shape.span.columns, step: shape.step.columns, shown: shown.columns, all: shape.input.columns)
        row = rows.first(between: from.row, to.row, progress)
        column = columns.first(between: from.column, to.column, progress)
    }
}

/// The pages of a plane along one of its axes.
private struct PlanePages {
    let span, step, shown, all: Int

    private func first(with start: Int) -> Int {
        let ahead = shown - span >= step ? step : 0
        let page = max(shown - span - ahead + 1, 1)
        return max(min(start / page * page, all - shown), 0)
    }

    func first(between from: Int, _ to: Int, _ progress: Double) -> Double {
        let (from, to) = (Double(first(with: from)), Double(first(with: to)))
        return from + (to - from) * progress
    }
}
