/// A cell of a plane.
struct GridPlace: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
        self.row = row
        self.column = column
    }
}

/// How many rows and columns a plane has: the last two axes of an array.
struct PlaneExtent: Equatable {
    let rows: Int
    let columns: Int

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
    }

    init(_ extents: [Int]) {
        self.init(rows: extents[extents.count - 2], columns: extents[extents.count - 1])
    }

    func holds(_ place: GridPlace) -> Bool {
        place.row >= 0 && place.column >= 0 && place.row < rows && place.column < columns
    }

    /// Row after row.
    var places: [GridPlace] {
        guard rows > 0, columns > 0 else { return [] }
        return (0..<rows * columns).map { GridPlace($0 / columns, $0 % columns) }
    }
}
