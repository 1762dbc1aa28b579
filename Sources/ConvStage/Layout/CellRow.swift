/// A row of cells that may be longer than its room: which of them are where, and which are shown.
enum CellRow {
    /// Which of `count` cells to show when there is room for `capacity`, so that `focus` is among them.
    static func shown(_ count: Int, capacity: Int, focus: Int) -> Range<Int> {
        let shown = min(max(capacity, 0), max(count, 0))
        let first = min(max(focus - shown / 2, 0), max(count, 0) - shown)
        return first..<first + shown
    }

    /// The cell at a place in a row of `count`: the first, or the last, for places beyond.
    static func index(at place: Double, of count: Int) -> Int {
        // Compared as Double: a place on a huge padding may lie beyond all Ints.
        place < Double(count) ? min(Int(max(place, 0)), count - 1) : count - 1
    }

    /// Which of `count` cells lie between two places.
    static func indices(from first: Double, to end: Double, of count: Int) -> Range<Int> {
        // Compared as Double: the end of a huge padding may lie beyond all Ints.
        func index(_ place: Double) -> Int { place < Double(count) ? Int(max(place, 0)) : count }
        let lower = index(first.rounded(.down))
        return lower..<max(index(end.rounded(.up)), lower)
    }
}
