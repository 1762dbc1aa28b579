import ConvEngine
import ConvStory
import Picture

/// Paints the geometry alone: the block as large as it fits, and the output beside it.
struct BlockScenePainter {
    let block: BlockPainter
    let output: LedgerPainter
    let layout: BlockLayout

    /// Nil where there is no room for it.
    init?(_ scene: Scene, area: Area, look: Look) {
        guard scene.ground == .input, scene.axes.count > 1, area.rows >= 4,
            let ledger = LedgerScenePainter(scene, area: area, look: look)?.ledger
        else { return nil }
        let width = Int(ledger.outputColumns.upperBound - ledger.outputColumns.lowerBound) + 8
        let left = Area(column: area.column, row: area.row, columns: area.columns - width, rows: area.rows)
        guard let layout = BlockLayout(Block(scene), area: left, hasEdges: look.theme.isMono) else { return nil }
        self.layout = layout
        block = BlockPainter(block: Block(scene), layout: layout, look: look)
        output = ledger
    }

    func draw(in picture: inout Picture) {
        block.draw(in: &picture)
        output.drawOutputs(in: &picture)
    }
}
