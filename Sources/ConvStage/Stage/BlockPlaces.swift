/// Where a block may stand with a ledger: it costs the ledger no more than the width of its cells.
struct BlockPlaces {
    let shape: LedgerShape
    let focus: LedgerFocus
    let area: Area
    /// Whether it is drawn by lines.
    let hasEdges: Bool

    struct Pair {
        let ledger: LedgerLayout
        let block: BlockLayout
    }

    /// The larger one of a block at the left, with numbers if it can have them, and of one below the output. The ledger's air and
    /// its large outputs give way to larger cubes only.
    func best(_ plans: LedgerPlans, _ alone: LedgerLayout) -> Pair? {
        let layouts = plans.layouts.filter { $0.plan.hasSameParts(as: alone.plan) && $0.rows == alone.rows }
        let airy = layouts.lazy.compactMap(beside).first {
            $0.ledger.plan.hasSameAir(as: alone.plan) && $0.block.projection.hasNumbers
        }
        let left = airy ?? Self.largest(of: layouts.lazy.compactMap(beside))
        guard let below = layouts.lazy.compactMap(below).first else { return left }
        guard let left, !below.block.isBetter(than: left.block) else { return below }
        // For a block that is no larger the ledger gives no air away.
        let costsAir = !left.ledger.plan.hasSameAir(as: alone.plan) && below.ledger.plan.hasSameAir(as: alone.plan)
        return costsAir && !left.block.isBetter(than: below.block) ? below : left
    }

    /// Of those that are as good, the first.
    private static func largest(of pairs: some Sequence<Pair>) -> Pair? {
        pairs.reduce(nil) { largest, pair in
            guard let largest else { return pair }
            return pair.block.isBetter(than: largest.block) ? pair : largest
        }
    }

    private func beside(_ layout: LedgerLayout) -> Pair? {
        let room = area.columns - Int(layout.plan.width.rounded(.up)) - BlockLayout.gap
        let left = Area(column: area.column, row: area.row, columns: room, rows: area.rows)
        guard room >= BlockLayout.least, let blockLayout = BlockLayout(shape.block, area: left, hasEdges: hasEdges)
        else {
            return nil
        }
        let taken = Int(blockLayout.columns.rounded(.up)) + BlockLayout.gap
        let rest = Area(column: area.column + taken, row: area.row, columns: area.columns - taken, rows: area.rows)
        return Pair(
            ledger: LedgerLayout(layout.plan, shape, focus, rows: layout.rows, in: rest, isHigh: layout.isHigh),
            block: blockLayout)
    }

    /// The lines of air above the output, and of its foot, give way to a better block.
    private func below(_ layout: LedgerLayout) -> Pair? {
        guard let tight = pair(layout.tight(shape, in: area)) else { return nil }
        guard layout.isAiry, let airy = pair(layout), !tight.block.isBetter(than: airy.block) else {
            return tight
        }
        return airy
    }

    private func pair(_ layout: LedgerLayout) -> Pair? {
        guard layout.rows.count == shape.rows, let left = layout.outputs.first?.origin.x else { return nil }
        let column = Int(left)
        let free = Area(
            column: column, row: layout.below.free, columns: area.column + area.columns - column,
            rows: area.row + area.rows - layout.below.free)
        guard free.rows >= 4, free.columns >= BlockLayout.least else { return nil }
        return BlockLayout(shape.block, area: free, hasEdges: hasEdges).map { Pair(ledger: layout, block: $0) }
    }
}
