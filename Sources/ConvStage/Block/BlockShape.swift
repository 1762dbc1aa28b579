/// What room a block needs: its cells, and what stands beside them.
struct BlockShape: Equatable {
    let volume: Box
    /// Whether dashes lie round it.
    let hasBorder: Bool
    /// Columns of the longest index of a row, and of the longest name of a layer.
    let indexColumns, nameColumns: Int
}

extension Block {
    /// Cells along an axis, or layers: with more no block has room, whatever stands beside it.
    private static let most = 500

    var shape: BlockShape {
        let rowAxis = ground.extents.count - 2
        let hasRoom = max(whole.layers, whole.rows, whole.columns) <= Self.most
        let indices = hasRoom ? labels(along: rowAxis, spot: " ") : []
        let names = hasRoom ? layerLabels : []
        return BlockShape(
            volume: whole, hasBorder: hasBorder, indexColumns: indices.map(\.text.count).max() ?? 0,
            nameColumns: names.map(\.text.count).max() ?? 0)
    }
}
