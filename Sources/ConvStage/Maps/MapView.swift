import ConvStory
import Picture

/// A whole grid in dots as high as half a row of text and as wide as a column, which is nearly square.
struct MapView: Equatable {
    let rows: Int
    let columns: Int
    let scale: MapScale
    /// The top left corner of the picture; the ruler stands left of it.
    var origin = Point(0, 0)

    init(rows: Int, columns: Int, scale: MapScale) {
        self.rows = rows
        self.columns = columns
        self.scale = scale
    }

    static let dotHeight = 0.5
    /// Columns of the ruler at the left, with air, and rows of the one below.
    static let ruler = (columns: 1.0, rows: 0.5)

    var dotRows: Int { scale.dots(of: rows) }
    var dotColumns: Int { scale.dots(of: columns) }
    var width: Double { Double(dotColumns) }
    var height: Double { Double(dotRows) * Self.dotHeight }

    /// The cell in the middle of the dot at a place of the screen.
    func cell(at place: Point) -> (row: Int, column: Int)? {
        let column = (place.x - origin.x).rounded(.down)
        let row = ((place.y - origin.y) / Self.dotHeight).rounded(.down)
        // The last row of text may hold one row of dots only.
        guard column >= 0, row >= 0, column < width, row <= Double(dotRows) else { return nil }
        let dot = min(Int(row), dotRows - 1)
        return (scale.cell(of: dot, below: rows), scale.cell(of: Int(column), below: columns))
    }

    /// Where the top left corner of a cell lies; cells between cells have places, too.
    func point(row: Double, column: Double) -> Point {
        Point(origin.x + scale.place(of: column), origin.y + scale.place(of: row) * Self.dotHeight)
    }
}
