import ConvEngine
import ConvStory
import Picture

/// Paints a ledger: the kernel rides on the input, reading across is a product, down is the sum.
struct LedgerPainter {
    let ledger: Ledger
    let layout: LedgerLayout
    /// The same as one volume, beside it; nil where there is no room.
    let block: BlockPainter?
    let look: Look
    var scene: Scene { ledger.scene }

    /// Nil where there is no room for a ledger, or the scene has none.
    init?(_ scene: Scene, area: Area, look: Look) {
        guard let ledger = Ledger(scene, area: area), let alone = LedgerPlans(ledger, area: area, look: look).layout
        else { return nil }
        self.ledger = ledger
        self.look = look
        // A block of one layer would be the ledger's plane once more.
        let block = Block(scene)
        guard look.view != .ledger, block.whole.layers > 1,
            let (layout, left) = Self.beside(block, ledger, alone, area: area, look: look)
        else {
            (layout, self.block) = (alone, nil)
            return
        }
        self.layout = layout
        self.block = BlockPainter(block: block, layout: left, look: look)
    }

    /// Both, where the block costs the ledger no more than the width of its cells: a block with numbers, if there can be
    /// one.
    private static func beside(
        _ block: Block, _ ledger: Ledger, _ alone: LedgerLayout, area: Area, look: Look
    ) -> (LedgerLayout, BlockLayout)? {
        let plans = LedgerPlans.layouts(ledger, area: area, look: look)
            .filter { $0.plan.hasSameParts(as: alone.plan) && $0.rows == alone.rows }
        let pairs = plans.compactMap { plan -> (LedgerLayout, BlockLayout)? in
            let room = area.columns - Int(plan.plan.width.rounded(.up)) - 4
            let left = Area(column: area.column, row: area.row, columns: room, rows: area.rows)
            guard room >= 12, let blockLayout = BlockLayout(block, area: left) else { return nil }
            let taken = Int(blockLayout.columns.rounded(.up)) + 4
            let rest = Area(column: area.column + taken, row: area.row, columns: area.columns - taken, rows: area.rows)
            return (LedgerLayout(plan.plan, rows: plan.rows, in: rest), blockLayout)
        }
        return pairs.first { $0.1.projection.hasNumbers } ?? pairs.first
    }

    /// Every row is shown.
    var isWhole: Bool { layout.rows.count == ledger.rows.count }

    func draw(in picture: inout Picture) {
        block?.draw(in: &picture)
        drawHeads(in: &picture)
        let flight = Flight(ledger, look: look)
        for (index, row) in layout.rows.enumerated() {
            drawInput(ledger.rows[row], on: layout.inputs[index], flight, in: &picture)
            if layout.plan.showsKernel { drawKernel(ledger.rows[row], on: layout.kernels[index], in: &picture) }
            if layout.plan.hasProducts { drawProducts(ledger.rows[row], on: layout.products[index], in: &picture) }
            drawOperators(index, in: &picture)
        }
        if layout.plan.hasSums { drawSums(in: &picture) }
        for plane in layout.outputs.indices { drawOutput(plane, in: &picture) }
    }

    /// The output alone, with its name.
    func drawOutputs(in picture: inout Picture) {
        drawOutputHead(in: &picture)
        for plane in layout.outputs.indices { drawOutput(plane, in: &picture) }
    }

    /// From where the output's planes begin to where they end.
    var outputColumns: ClosedRange<Double> {
        let left = layout.outputs.map(\.origin.x).min() ?? 0
        return left...max(layout.outputs.map { $0.origin.x + $0.width }.max() ?? left, left)
    }
}
