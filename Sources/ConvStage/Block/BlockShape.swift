/// What room a block needs: its cells, and what stands beside them.
struct BlockShape: Equatable {
    let volume: Box
    /// Whether dashes lie round it.
    let hasBorder: Bool
    /// Columns of the longest index of a row, and of the longest name of a layer.
    let indexColumns, nameColumns: Int
}

extension Block {
    var shape: BlockShape {
        let rows = labels(along: ground.extents.count - 2, spot: " ")
        return BlockShape(
            volume: whole, hasBorder: hasBorder, indexColumns: rows.map(\.text.count).max() ?? 0,
            nameColumns: layerLabels.map(\.text.count).max() ?? 0)
    }
}
