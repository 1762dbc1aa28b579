import ConvStory
import Picture

/// How the planes of one array are drawn, where they stand, and how much of each is seen.
struct StampPanel: Equatable {
    let cell: CubeSize
    private(set) var rows, columns: ShownCells
    /// How many planes the array has; those that are seen are as many as there are corners.
    let planeCount: Int
    private(set) var corners: [Point] = []
    /// Whether the line below it is free, and two numbers stand in a cell, the lower one on its edge.
    var hasFoot = false

    init(_ cell: CubeSize, _ array: SceneArray, planes: Int) {
        let extents = array.extents
        (self.cell, planeCount) = (cell, planes)
        (rows, columns) = (.all(extents[extents.count - 2]), .all(extents[extents.count - 1]))
    }

    var width: Double { Double(columns.capacity) * cell.width }
    var height: Double { (Double(rows.capacity) * cell.height).rounded(.up) }
    /// Whether every row and column is seen.
    var isWhole: Bool { rows.isWhole && columns.isWhole }

    /// Whether as much is seen of it, with cells as large.
    func isAlike(_ other: StampPanel) -> Bool {
        cell == other.cell && rows == other.rows && columns == other.columns && corners.count == other.corners.count
    }

    mutating func cut(rows: Int, columns: Int) {
        self.rows = ShownCells(rows, of: self.rows.count)
        self.columns = ShownCells(columns, of: self.columns.count)
    }

    /// - Parameter pitch: from one plane to the next, along the columns and the rows of the screen.
    mutating func place(_ tiles: StampTiles, at corner: Point, pitch: (columns: Double, rows: Double)) {
        corners = (0..<tiles.count).map { index in
            let (row, column) = index.quotientAndRemainder(dividingBy: tiles.across)
            return Point(corner.x + Double(column) * pitch.columns, corner.y + Double(row) * pitch.rows)
        }
    }

    /// All that is seen of a plane.
    func area(at corner: Point) -> Area {
        Area(column: Int(corner.x), row: Int(corner.y), columns: Int(width), rows: Int(height))
    }

    /// The whole plane, of which the cells from a place on stand at the corner: exactly, for what glides over it, or on the
    /// grid of the screen, for its numbers.
    func view(
        at corner: Point, from first: (row: Double, column: Double), isExact: Bool = false
    ) -> PlaneView {
        let origin = Point(corner.x - first.column * cell.width, corner.y - first.row * cell.height)
        let view = PlaneView(
            extent: PlaneExtent([rows.count, columns.count]), cell: cell,
            origin: isExact ? origin : Point(origin.x.rounded(), origin.y.rounded()))
        return hasFoot && isWhole ? view.footed(isDomino: true) : view
    }

    /// The cells that are seen, row after row.
    func places(from first: (row: Double, column: Double)) -> [GridPlace] {
        let (rows, columns) = (rows.shown(from: first.row), columns.shown(from: first.column))
        return rows.flatMap { row in columns.map { GridPlace(row, $0) } }
    }
}
