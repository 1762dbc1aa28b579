/// How planes are laid out: so many below one another, and then in columns.
struct StampTiles: Equatable {
    let count: Int
    let down: Int
    var across: Int { (count + down - 1) / down }

    /// Rows between two planes.
    static let gap = 1.0

    /// So many planes have room below one another, at least one.
    static func most(height: Double, rows: Int) -> Int { max(Int((Double(rows) + gap) / (height + gap)), 1) }

    /// In as few columns as the rows allow; nil where not one has room.
    init?(_ count: Int, height: Double, rows: Int) {
        guard count > 0, height <= Double(rows) else { return nil }
        let most = Self.most(height: height, rows: rows)
        let across = (count + most - 1) / most
        (self.count, down) = (count, (count + across - 1) / across)
    }

    /// One below the other.
    init(column count: Int) { (self.count, down) = (count, count) }
}
