import ConvEngine
import ConvStory
import Picture

/// Paints the geometry alone: the block as large as it fits, and the output beside it.
struct BlockScenePainter {
    let block: BlockPainter
    let output: LedgerPainter
    let layout: BlockLayout

    /// Nil where there is no room for it.
    init?(_ ledger: Ledger, rows: StageRows, look: Look) {
        let area = rows.arrays
        guard area.rows >= 4, let place = LedgerPlace(ledger.shape, ledger.focus, rows: rows, look: look) else {
            return nil
        }
        output = LedgerPainter(ledger: ledger, layout: place.ledger, look: look)
        let width = Int(output.outputColumns.upperBound - output.outputColumns.lowerBound) + 8
        let left = Area(column: area.column, row: area.row, columns: area.columns - width, rows: area.rows)
        guard let layout = BlockLayout(ledger.shape.block, area: left, hasEdges: look.theme.isMono) else { return nil }
        self.layout = layout
        block = BlockPainter(block: Block(ledger.scene), layout: layout, look: look)
    }

    func draw(_ memory: inout PlaneMemory, in picture: inout Picture) {
        block.draw(in: &picture)
        output.drawOutputs(&memory, in: &picture)
    }
}
