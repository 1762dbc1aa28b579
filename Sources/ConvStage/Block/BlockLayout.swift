import ConvStory
import Picture

/// Where the block stands, and how large it is.
struct BlockLayout: Equatable {
    let projection: Projection
    /// The line of its name; nil where it has none.
    let headRow: Int?
    /// Columns from its left edge to the end of its depth and of the layers' names.
    let columns: Double
    /// Whether the layers have names.
    let hasNames: Bool

    /// Columns between it and a ledger.
    static let gap = 4
    /// In fewer columns a block is a blot.
    static let least = 12

    /// What stands round it; the smallest block may do without.
    private struct Words {
        let hasNames, hasHead: Bool
        /// Columns for the names of the layers at the right of the receding edge.
        var columns: Double { hasNames ? 4 : 0 }
        var rows: Double { hasHead ? 1 : 0 }

        static let all = Words(hasNames: true, hasHead: true)
        static let fewer = [Words(hasNames: false, hasHead: true), Words(hasNames: false, hasHead: false)]
    }

    /// The largest that fits; nil where none does.
    ///
    /// - Parameter hasEdges: whether it is drawn by lines, which lie outside of its cells.
    init?(_ volume: Box, area: Area, hasEdges: Bool = false) {
        let edge = hasEdges ? 1.0 : 0
        // Lines stand on whole rows.
        let projections = Projection.all.filter { !hasEdges || $0.height == $0.height.rounded() }
        let choices =
            projections.map { ($0, Words.all) }
            + projections.suffix(1).flatMap { smallest in
                Words.fewer.map { (smallest, $0) }
            }
        let fitting = choices.first { projection, words in
            let size = projection.size(of: volume)
            return size.columns + words.columns + 2 * edge <= Double(area.columns)
                && size.rows.rounded(.up) + words.rows + edge <= Double(area.rows)
        }
        guard let (projection, words) = fitting else { return nil }
        let size = projection.size(of: volume)
        let spare = max(Double(area.rows) - size.rows.rounded(.up) - words.rows - edge, 0)
        let top = area.row + Int(min((spare / 2).rounded(.down), 4))
        headRow = words.hasHead ? top : nil
        var placed = projection
        let depth = (Double(volume.layers) * projection.step / 2).rounded(.up)
        placed.origin = Point(Double(area.column), Double(top) + words.rows + edge + depth)
        self.projection = placed
        columns = size.columns + words.columns + 2 * edge
        hasNames = words.hasNames
    }
}
