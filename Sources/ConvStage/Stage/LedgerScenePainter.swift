import ConvStory
import Picture

/// Paints the arithmetic of a scene, and where there is room for it the geometry beside it or below its output.
struct LedgerScenePainter {
    let ledger: LedgerPainter
    /// The same as one volume; nil where there is no room.
    let block: BlockPainter?

    /// Nil where there is no room for a ledger, or the scene has none.
    init?(_ scene: Scene, area: Area, look: Look) {
        guard let ledger = Ledger(scene, area: area) else { return nil }
        let plans = LedgerPlans(ledger, area: area, look: look)
        guard let alone = plans.layout else { return nil }
        // A block of one layer would be the ledger's plane once more.
        let block = Block(scene)
        let pair =
            look.view == .ledger || block.whole.layers == 1 ? nil : Self.pair(block, ledger, plans, alone, area, look)
        self.ledger = LedgerPainter(ledger: ledger, layout: pair?.ledger ?? alone, look: look)
        self.block = pair.map { BlockPainter(block: block, layout: $0.block, look: look) }
    }

    private struct Pair {
        let ledger: LedgerLayout
        let block: BlockLayout
    }

    /// Both, where the block costs the ledger no more than the width of its cells: the larger one of a block at the left and
    /// of one below the output.
    private static func pair(
        _ block: Block, _ ledger: Ledger, _ plans: LedgerPlans, _ alone: LedgerLayout, _ area: Area, _ look: Look
    ) -> Pair? {
        let pairs = plans.layouts.filter { $0.plan.hasSameParts(as: alone.plan) && $0.rows == alone.rows }
            .compactMap { beside(block, ledger, $0, area, look) }
        let left = pairs.first { $0.block.projection.hasNumbers } ?? pairs.first
        guard let below = below(block, alone, area, look) else { return left }
        guard let left, left.block.projection.width >= below.block.projection.width else { return below }
        return left
    }

    private static func beside(
        _ block: Block, _ ledger: Ledger, _ layout: LedgerLayout, _ area: Area, _ look: Look
    ) -> Pair? {
        let room = area.columns - Int(layout.plan.width.rounded(.up)) - gap
        let left = Area(column: area.column, row: area.row, columns: room, rows: area.rows)
        guard room >= least, let blockLayout = BlockLayout(block, area: left, hasEdges: look.theme.isMono) else {
            return nil
        }
        let taken = Int(blockLayout.columns.rounded(.up)) + gap
        let rest = Area(column: area.column + taken, row: area.row, columns: area.columns - taken, rows: area.rows)
        return Pair(ledger: LedgerLayout(layout.plan, ledger, rows: layout.rows, in: rest), block: blockLayout)
    }

    private static func below(_ block: Block, _ layout: LedgerLayout, _ area: Area, _ look: Look) -> Pair? {
        guard layout.hiddenRows == nil, let left = layout.outputs.first?.origin.x else { return nil }
        let column = Int(left)
        let free = Area(
            column: column, row: layout.below.free, columns: area.column + area.columns - column,
            rows: area.row + area.rows - layout.below.free)
        guard free.rows >= 4, free.columns >= least else { return nil }
        return BlockLayout(block, area: free, hasEdges: look.theme.isMono).map { Pair(ledger: layout, block: $0) }
    }

    /// Columns between ledger and block.
    private static let gap = 4
    /// In fewer columns a block is a blot.
    private static let least = 12

    func draw(in picture: inout Picture) {
        block?.draw(in: &picture)
        ledger.draw(in: &picture)
    }
}
