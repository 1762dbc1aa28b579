import Picture

/// A rectangle on a map, in columns and rows of the screen.
struct MapMark: Equatable {
    /// Cells in a row; the first may lie between two while the kernel moves.
    struct Cells {
        let start: Double
        let count: Int
    }

    var x: Double
    var y: Double
    var width: Double
    var height: Double
    /// How thick its upper and its lower edge are.
    let level: Double

    /// Round cells of a map: never so small that it is overlooked, and always inside of the map.
    init(rows: Cells, columns: Cells, of view: MapView, look: Look) {
        let corner = view.point(row: rows.start, column: columns.start)
        func stretch(_ start: Double, _ length: Double, least: Double, frame: Double) -> (Double, Double) {
            let inner = max(length, least)
            return (start - (inner - length) / 2 - frame, inner + 2 * frame)
        }
        // Where rows cannot be halved an edge takes a whole one; brackets have none.
        let level = look.theme.isMono ? MapView.dotHeight : max(MapView.dotHeight, 1 / Double(look.grain.rows))
        let (x, width) = stretch(corner.x, view.scale.place(of: Double(columns.count)), least: 2, frame: 1)
        let (y, height) = stretch(
            corner.y, view.scale.place(of: Double(rows.count)) * MapView.dotHeight, least: 1, frame: level)
        let room = max((view.height / level).rounded(.down) * level, level)
        self.level = level
        self.width = min(width.rounded(.up), view.width)
        self.height = min((height / level).rounded(.up) * level, room)
        self.x = look.grain.column(min(max(x, view.origin.x), view.origin.x + view.width - self.width))
        self.y = look.grain.row(min(max(y, view.origin.y), view.origin.y + room - self.height))
    }
}
