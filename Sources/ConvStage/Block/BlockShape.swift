/// What room a block needs: its cells, and what stands beside them.
struct BlockShape: Equatable {
    let volume: Box
    /// Columns of the longest index of a row, and of the longest name of a layer.
    let indexColumns, nameColumns: Int
}

extension Block {
    var shape: BlockShape {
        let rows = labels(along: ground.extents.count - 2, spot: " ")
        return BlockShape(
            volume: whole, indexColumns: rows.map(\.text.count).max() ?? 0,
            nameColumns: layerLabels.map(\.text.count).max() ?? 0)
    }
}
