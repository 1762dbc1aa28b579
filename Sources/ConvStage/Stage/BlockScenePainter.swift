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
        func width(_ ledger: LedgerLayout) -> Int {
            let ends = ledger.outputs.map { ($0.origin.x, $0.origin.x + $0.width) }
            return Int((ends.map(\.1).max() ?? 0) - (ends.map(\.0).min() ?? 0)) + Self.gap
        }
        func layout(from column: Int, columns: Int) -> BlockLayout? {
            let left = Area(column: column, row: area.row, columns: columns, rows: area.rows)
            return BlockLayout(ledger.shape.block, area: left, hasEdges: look.theme.isMono)
        }
        guard let largest = layout(from: area.column, columns: area.columns - width(place.ledger)) else { return nil }
        let taken = Int(largest.columns.rounded(.up))
        // The output's cells are as large as those of the block, where there is room.
        let column = area.column + taken + Self.gap
        let right = Area(column: column, row: area.row, columns: area.column + area.columns - column, rows: area.rows)
        let cells = place.ledger.plan.outputCells(within: largest.projection, ledger.shape, look)
        let outputs = place.ledger.placingOutputs(of: ledger.shape, cells, in: right)
        // Block and output stand together in the middle.
        let shift = max(area.columns - taken - width(outputs), 0) / 2
        guard let centred = layout(from: area.column + shift, columns: taken) else { return nil }
        self.layout = centred
        let moved = outputs.movingOutputs(by: Double(shift))
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
