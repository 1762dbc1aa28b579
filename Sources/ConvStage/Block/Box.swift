import Picture

/// A part of a volume, in cells: where it begins and how far it reaches along depth, rows and columns. It may lie between
/// cells.
struct Box: Equatable {
    var depth, row, column: Double
    var layers, rows, columns: Int

    /// One of its cells, counted from its own first one.
    func cell(layer: Int, row: Int, column: Int) -> Box {
        Box(
            depth: depth + Double(layer), row: self.row + Double(row), column: self.column + Double(column), layers: 1,
            rows: 1, columns: 1)
    }
}

/// Oblique projection: layer 0 in front, the others behind it, up and to the right.
struct Projection: Equatable {
    /// The front of a cell.
    let width, height: Double
    /// From one layer to the next; up by half as many rows.
    let step: Double
    /// The top left corner of the first cell's front in the first layer.
    var origin = Point(0, 0)

    /// Screen columns and rows of a whole volume.
    func size(of box: Box) -> (columns: Double, rows: Double) {
        let depth = Double(box.layers) * step
        return (Double(box.columns) * width + depth, Double(box.rows) * height + depth / 2)
    }

    func point(depth: Double, row: Double, column: Double) -> Point {
        Point(origin.x + column * width + depth * step, origin.y + row * height - depth * step / 2)
    }

    /// From the largest to the smallest: numbers stand on those of four columns and more.
    static let all = [(12.0, 6.0, 6.0), (8, 4, 4), (6, 3, 3), (4, 2, 2), (4, 2, 1), (3, 1.5, 1), (2, 1, 1)].map {
        Projection(width: $0, height: $1, step: $2)
    }

    /// The row of a number on a front that begins at a place.
    func numberRow(_ y: Double) -> Double { (y + (height - 1) / 2 - 0.01).rounded() }

    var hasNumbers: Bool { width >= 4 && height >= 2 }

    /// Whether numbers of so many characters may be large.
    func hasLargeDigits(_ columns: Int) -> Bool { height >= 4 && LargeDigits.width(of: columns) + 1 <= width }
}
