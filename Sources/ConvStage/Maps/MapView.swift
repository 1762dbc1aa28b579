import ConvStory
import Picture

/// A whole grid in dots as high as half a row of text and as wide as a column, which is nearly square.
struct MapView: Hashable {
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

/// A rectangle on a map, in columns and rows of the screen.
struct MapMark: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    /// Round cells of a map: never so small that it is overlooked, and always inside of the map.
    init(rows: (start: Double, count: Int), columns: (start: Double, count: Int), of view: MapView, look: Look) {
        let corner = view.point(row: rows.start, column: columns.start)
        func stretch(_ start: Double, _ length: Double, least: Double, frame: Double) -> (Double, Double) {
            let inner = max(length, least)
            return (start - (inner - length) / 2 - frame, inner + 2 * frame)
        }
        let dot = MapView.dotHeight
        let (x, width) = stretch(corner.x, view.scale.place(of: Double(columns.count)), least: 2, frame: 1)
        let (y, height) = stretch(
            corner.y, view.scale.place(of: Double(rows.count)) * dot, least: 2 * dot, frame: dot)
        self.width = min(width.rounded(.up), view.width)
        self.height = min((height / dot).rounded(.up) * dot, view.height)
        self.x = look.grain.column(min(max(x, view.origin.x), view.origin.x + view.width - self.width))
        self.y = look.grain.row(min(max(y, view.origin.y), view.origin.y + view.height - self.height))
    }
}
