/// What is to be seen of a volume that is larger than its room.
struct Focus {
    var slice: Double
    var row: Stretch
    var column: Stretch

    /// Cells of one axis that belong together: those the kernel covers, or a single one.
    struct Stretch {
        /// The first of them; between cells while the kernel moves.
        var start: Double
        var count = 1
        /// How far from the first what matters now is, where not all can be seen.
        var inHand = 0
    }

    init(slice: Double = 0, row: Double = 0, column: Double = 0) {
        self.slice = slice
        self.row = Stretch(start: row)
        self.column = Stretch(start: column)
    }
}

extension Focus.Stretch {
    /// So many cells of `extent`, with all of the stretch among them, or else what is in hand. The page stays until the
    /// stretch reaches its end.
    func page(of extent: Int, capacity: Int) -> Range<Int> {
        let capacity = max(capacity, 1)
        guard extent > capacity else { return 0..<extent }
        let start = cell(at: start, of: extent)
        let step = max(min(capacity * 2 / 3, capacity - count), 1)
        // While it moves it covers parts of one cell more.
        let wanted = count < capacity ? start / step * step : start + inHand / capacity * capacity
        let first = min(wanted, extent - capacity)
        return first..<first + capacity
    }
}
