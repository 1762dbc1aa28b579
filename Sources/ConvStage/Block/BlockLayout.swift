import ConvStory
import Picture

/// Where the block stands, and how large it is.
struct BlockLayout: Equatable {
    let projection: Projection
    /// The line of its name.
    let headRow: Int
    /// Columns from its left edge to the end of its depth and of the layers' names.
    let columns: Double

    /// Columns for the names of the layers at the right of the receding edge.
    private static let names = 4.0

    /// The largest that fits; nil where none does.
    init?(_ block: Block, area: Area) {
        let whole = block.whole
        guard
            let projection = Projection.all.first(where: { projection in
                let size = projection.size(of: whole)
                return size.columns + Self.names <= Double(area.columns)
                    && size.rows.rounded(.up) + 1 <= Double(area.rows)
            })
        else { return nil }
        let size = projection.size(of: whole)
        let spare = max(Double(area.rows) - size.rows.rounded(.up) - 1, 0)
        headRow = area.row + Int(min((spare / 2).rounded(.down), 4))
        var placed = projection
        let depth = (Double(whole.layers) * projection.step / 2).rounded(.up)
        placed.origin = Point(Double(area.column), Double(headRow + 1) + depth)
        self.projection = placed
        columns = size.columns + Self.names
    }
}
