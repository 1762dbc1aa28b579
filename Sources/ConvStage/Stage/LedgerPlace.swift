/// Where a ledger stands in an area, and where there is room for it the block beside it or below its output.
struct LedgerPlace: Equatable {
    let rows: StageRows
    let ledger: LedgerLayout
    /// The same as one volume; nil where there is no room.
    let block: BlockLayout?

    /// The best of all ways to divide the rows; nil where there is no room for a ledger.
    static func best(_ shape: LedgerShape, _ focus: LedgerFocus, in area: Area, look: Look) -> LedgerPlace? {
        let places = StageRows.all(in: area, look: look).compactMap {
            rows -> LedgerPlace? in
            guard let place = LedgerPlace(shape, focus, rows: rows, look: look) else { return nil }
            // Without a line for the result the sums have to be seen.
            return rows.resultRows > 0 || place.ledger.plan.hasSums ? place : nil
        }
        // All rows of a ledger and of its input, and then large cells, matter more than air and a result that is written out.
        let all = places.filter { $0.ledger.rows.count == shape.rows }
        let uncut = all.filter { $0.ledger.plan.input.extent == shape.input }
        let whole = uncut.isEmpty ? all : uncut
        let largest = whole.map(\.cellSize).max()
        return whole.first { $0.cellSize == largest } ?? places.max { $0.ledger.rows.count < $1.ledger.rows.count }
    }

    init?(_ shape: LedgerShape, _ focus: LedgerFocus, rows: StageRows, look: Look) {
        let plans = LedgerPlans(shape, focus, area: rows.arrays, look: look)
        guard let alone = plans.layout else { return nil }
        // A block of one layer would be the ledger's plane once more.
        let both =
            look.view == .ledger || shape.block.volume.layers == 1
            ? nil
            : BlockPlaces(shape: shape, focus: focus, area: rows.arrays, hasEdges: look.theme.isMono)
                .best(plans, alone)
        self.rows = rows
        ledger = both?.ledger ?? alone
        block = both?.block
    }

    /// What air gives way to: higher cells, and where digits are large already, wider ones only.
    private var cellSize: Double {
        let cell = ledger.plan.input.cell
        return cell.hasLargeDigits ? cell.width : cell.height
    }
}
