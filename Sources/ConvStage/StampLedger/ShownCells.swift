/// So many cells of an axis are seen at a time; which ones goes by what is in hand.
struct ShownCells: Equatable {
    let count: Int
    let capacity: Int

    init(_ capacity: Int, of count: Int) {
        self.count = count
        self.capacity = min(max(capacity, 1), max(count, 1))
    }

    static func all(_ count: Int) -> ShownCells { ShownCells(count, of: count) }

    var isWhole: Bool { capacity >= count }

    /// The first that is seen, so that a section is among them: by pages, so that it seldom changes.
    ///
    /// - Parameter inHand: how far from the section's start what matters now is, where not all of it can be seen.
    func first(showing start: Int, span: Int = 1, inHand: Int = 0) -> Int {
        guard !isWhole else { return 0 }
        let page = span <= capacity ? capacity - span + 1 : capacity
        let wanted = span <= capacity ? start : start + inHand
        return min(max(wanted, 0) / page * page, count - capacity)
    }

    /// Those that are seen from a place on, some of them in part.
    func shown(from first: Double) -> Range<Int> {
        let start = Int(first.rounded(.down))
        return start..<min(Int((first + Double(capacity)).rounded(.up)), count)
    }
}
