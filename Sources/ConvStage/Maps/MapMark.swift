import Picture

/// Cells of a map that are marked, in columns and rows of the screen, and the frame round them.
struct MapMark: Equatable {
    /// Cells in a row; the first may lie between two while the kernel moves.
    struct Cells {
        let start: Double
        let count: Int
    }

    /// Along one side: where the cells lie, and how far the frame reaches, which is open where the map ends.
    struct Stretch: Equatable {
        let start, end: Double
        let outerStart, outerEnd: Double

        var length: Double { end - start }
        var outerLength: Double { outerEnd - outerStart }
        var hasFirstEdge: Bool { outerStart < start }
        var hasLastEdge: Bool { outerEnd > end }

        /// - Parameters:
        ///   - parts: into how many a unit can be divided.
        ///   - edge: how thick the frame is.
        init(_ place: Double, _ length: Double, least: Double, parts: Int, edge: Double, in map: ClosedRange<Double>) {
            let parts = Double(parts)
            let length = min(max((length * parts).rounded(.up) / parts, least), map.upperBound - map.lowerBound)
            start = max(min((place * parts).rounded(.down) / parts, map.upperBound - length), map.lowerBound)
            end = start + length
            outerStart = max(start - edge, map.lowerBound)
            outerEnd = min(end + edge, map.upperBound)
        }
    }

    let across, down: Stretch
    /// How thick the upper and the lower edge are.
    let level: Double
    /// And the edges at the sides.
    static let side = 1.0

    /// Of cells smaller than a dot, the dot.
    init(rows: Cells, columns: Cells, of view: MapView, look: Look) {
        let corner = view.point(row: rows.start, column: columns.start)
        // Where rows cannot be halved an edge takes a whole one; brackets have none.
        level = look.theme.isMono ? MapView.dotHeight : max(MapView.dotHeight, 1 / Double(look.grain.rows))
        let height = max((view.height / level).rounded(.down) * level, level)
        let (width, parts) = (view.scale.place(of: Double(columns.count)), look.grain)
        across = Stretch(
            corner.x, width, least: 1, parts: parts.columns, edge: Self.side,
            in: view.origin.x...view.origin.x + view.width)
        down = Stretch(
            corner.y, view.scale.place(of: Double(rows.count)) * MapView.dotHeight, least: level, parts: parts.rows,
            edge: level, in: view.origin.y...view.origin.y + height)
    }
}
