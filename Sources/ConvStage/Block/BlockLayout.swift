import ConvStory
import Picture

/// Where the block stands, and how large it is.
struct BlockLayout: Equatable {
    let projection: Projection
    /// The line of its name; nil where it has none.
    let headRow: Int?
    /// Columns from its left edge to the end of its depth and of the layers' names.
    let columns: Double
    /// Whether the layers have names, and the rows and columns indices.
    let hasNames, hasIndices: Bool

    /// Columns between it and a ledger.
    static let gap = 4
    /// In fewer columns a block is a blot.
    static let least = 12

    /// What stands round it; the smallest block may do without.
    private struct Words {
        let hasIndices, hasNames, hasHead: Bool

        /// Columns at the left, for the indices of the rows.
        func left(of shape: BlockShape) -> Double { hasIndices ? Double(shape.indexColumns + 1) : 0 }

        /// Columns for the names of the layers at the right of the receding edge; where two layers share a row it has both.
        func right(of shape: BlockShape, _ projection: Projection) -> Double {
            guard hasNames else { return 0 }
            return Double(projection.step < 2 ? 2 * shape.nameColumns : shape.nameColumns + 2)
        }

        var above: Double { hasHead ? 1 : 0 }
        /// The indices of the columns; those of a border begin in the row below its dashes.
        func below(_ shape: BlockShape) -> Double { hasIndices ? shape.hasBorder ? 2 : 1 : 0 }

        /// The indices matter less than large cells, the names more.
        static let named = [true, false].map { Words(hasIndices: $0, hasNames: true, hasHead: true) }
        static let fewer = [true, false].map { Words(hasIndices: false, hasNames: false, hasHead: $0) }
    }

    /// The largest that fits; nil where none does.
    ///
    /// - Parameter hasEdges: whether it is drawn by lines, which lie outside of its cells.
    init?(_ shape: BlockShape, area: Area, hasEdges: Bool = false) {
        let volume = shape.volume
        let edge = hasEdges ? 1.0 : 0
        // Lines stand on whole rows, and no layer's on the numbers of another one.
        let projections = Projection.all.filter { projection in
            let (height, shift) = (projection.height, projection.step / 2)
            return !hasEdges
                || height == height.rounded() && (shift == shift.rounded() || !projection.hasNumbers)
        }
        let choices =
            projections.flatMap { projection in
                // On smaller cells there are no numbers to be found by them.
                Words.named.filter { !$0.hasIndices || projection.hasNumbers }.map { (projection, $0) }
            }
            + projections.suffix(1).flatMap { smallest in Words.fewer.map { (smallest, $0) } }
        func size(_ projection: Projection, _ words: Words) -> (columns: Double, rows: Double) {
            let (cells, beside) = (projection.size(of: volume), words.right(of: shape, projection))
            return (
                words.left(of: shape) + cells.columns + beside + 2 * edge,
                words.above + cells.rows.rounded(.up) + words.below(shape) + edge
            )
        }
        let fitting = choices.first { projection, words in
            let size = size(projection, words)
            return size.columns <= Double(area.columns) && size.rows <= Double(area.rows)
        }
        guard let (projection, words) = fitting else { return nil }
        let whole = size(projection, words)
        let spare = max(Double(area.rows) - whole.rows, 0)
        let top = area.row + Int(min((spare / 2).rounded(.down), 4))
        headRow = words.hasHead ? top : nil
        var placed = projection
        let depth = (Double(volume.layers) * projection.step / 2).rounded(.up)
        placed.origin = Point(
            Double(area.column) + words.left(of: shape), Double(top) + words.above + edge + depth)
        self.projection = placed
        columns = whole.columns
        (hasNames, hasIndices) = (words.hasNames, words.hasIndices)
    }

    /// Whether its cubes are larger, or as large and with indices that the other one's have not.
    func isBetter(than other: BlockLayout) -> Bool {
        let (own, others) = (projection.width, other.projection.width)
        return own > others || own == others && hasIndices && !other.hasIndices
    }
}
