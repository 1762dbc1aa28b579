/// What is to be seen of a volume that is larger than its room.
struct Focus {
    var slice: Double
    var row: Section
    var column: Section

    /// Cells of one axis that belong together: those the kernel covers, or a single one.
    struct Section {
        /// The first of them; between cells while the kernel moves.
        var start: Double
        var count = 1
        /// How far from the first what matters now is, where not all can be seen.
        var inHand = 0
    }

    init(slice: Double = 0, row: Double = 0, column: Double = 0) {
        self.slice = slice
        self.row = Section(start: row)
        self.column = Section(start: column)
    }
}

extension Focus.Section {
    /// So many cells of `extent`, with all of the section among them, or else what is in hand. The page stays until the
    /// section reaches its end.
    func page(of extent: Int, capacity: Int) -> Range<Int> {
        let capacity = max(capacity, 1)
        guard extent > capacity else { return 0..<extent }
        let start = CellRow.index(at: start, of: extent)
        let step = max(min(capacity * 2 / 3, capacity - count), 1)
        // While it moves it covers parts of one cell more.
        let wanted = count < capacity ? start / step * step : start + inHand / capacity * capacity
        let first = min(wanted, extent - capacity)
        return first..<first + capacity
    }
}
