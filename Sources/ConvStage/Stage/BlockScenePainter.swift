import ConvEngine
import ConvStory
import Picture

/// Paints the geometry alone: the block as large as it fits, and the output beside it.
struct BlockScenePainter {
    let block: BlockPainter
    let output: LedgerPainter
    let layout: BlockLayout

    /// Between the two, with the names of planes.
    private static let gap = 8

    /// Nil where there is no room for it.
    init?(_ ledger: Ledger, rows: StageRows, look: Look) {
        let area = rows.arrays
        guard area.rows >= 4, let place = LedgerPlace(ledger.shape, ledger.focus, rows: rows, look: look) else {
            return nil
        }
        let columns = LedgerPainter(ledger: ledger, layout: place.ledger, look: look).outputColumns
        let width = Int(columns.upperBound - columns.lowerBound) + Self.gap
        func layout(from column: Int, columns: Int) -> BlockLayout? {
            let left = Area(column: column, row: area.row, columns: columns, rows: area.rows)
            return BlockLayout(ledger.shape.block, area: left, hasEdges: look.theme.isMono)
        }
        guard let largest = layout(from: area.column, columns: area.columns - width) else { return nil }
        // Block and output stand together in the middle.
        let taken = Int(largest.columns.rounded(.up))
        let left = area.column + (area.columns - taken - width) / 2
        guard let centred = layout(from: left, columns: taken) else { return nil }
        self.layout = centred
        let moved = place.ledger.placingOutputs(from: Double(left + taken + Self.gap))
        output = LedgerPainter(ledger: ledger, layout: moved, look: look)
        block = BlockPainter(block: Block(ledger.scene), layout: centred, look: look)
    }

    var sceneLayout: SceneLayout { SceneLayout(parts: .block(layout)) }

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout SceneMemory, in picture: inout Picture) {
        block.draw(&memory.block, in: &picture)
        output.drawOutputs(&memory.ledger, in: &picture)
    }
}
