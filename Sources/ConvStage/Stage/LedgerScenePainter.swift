import ConvStory
import Picture

/// Paints the arithmetic of a scene, and where there is room for it the geometry beside it.
struct LedgerScenePainter {
    let ledger: LedgerPainter
    /// The same as one volume; nil where there is no room.
    let block: BlockPainter?

    /// Nil where there is no room for a ledger, or the scene has none.
    init?(_ scene: Scene, area: Area, look: Look) {
        guard let ledger = Ledger(scene, area: area), let alone = LedgerPlans(ledger, area: area, look: look).layout
        else { return nil }
        // A block of one layer would be the ledger's plane once more.
        let block = Block(scene)
        guard look.view != .ledger, block.whole.layers > 1,
            let (layout, left) = Self.beside(block, ledger, alone, area: area, look: look)
        else {
            self.ledger = LedgerPainter(ledger: ledger, layout: alone, look: look)
            self.block = nil
            return
        }
        self.ledger = LedgerPainter(ledger: ledger, layout: layout, look: look)
        self.block = BlockPainter(block: block, layout: left, look: look)
    }

    /// Both, where the block costs the ledger no more than the width of its cells: a block with numbers, if there can be
    /// one.
    private static func beside(
        _ block: Block, _ ledger: Ledger, _ alone: LedgerLayout, area: Area, look: Look
    ) -> (LedgerLayout, BlockLayout)? {
        let plans = LedgerPlans.layouts(ledger, area: area, look: look).lazy
            .filter { $0.plan.hasSameParts(as: alone.plan) && $0.rows == alone.rows }
        let pairs = plans.compactMap { plan -> (LedgerLayout, BlockLayout)? in
            let room = area.columns - Int(plan.plan.width.rounded(.up)) - 4
            let left = Area(column: area.column, row: area.row, columns: room, rows: area.rows)
            guard room >= 12, let blockLayout = BlockLayout(block, area: left) else { return nil }
            let taken = Int(blockLayout.columns.rounded(.up)) + 4
            let rest = Area(column: area.column + taken, row: area.row, columns: area.columns - taken, rows: area.rows)
            return (LedgerLayout(plan.plan, rows: plan.rows, isWhole: plan.hiddenRows == nil, in: rest), blockLayout)
        }
        return pairs.first { $0.1.projection.hasNumbers } ?? pairs.first { _ in true }
    }

    func draw(in picture: inout Picture) {
        block?.draw(in: &picture)
        ledger.draw(in: &picture)
    }
}
