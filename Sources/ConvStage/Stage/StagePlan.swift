import ConvStory

/// How the rows of an area are divided, and what draws the arrays in theirs.
struct StagePlan {
    let rows: StageRows
    /// Nil where there is no room for an array.
    let painter: ScenePainter?

    /// - Complexity: the sizes of some layouts; nothing is drawn.
    init(_ scene: Scene, in area: Area, look: Look) {
        let all = StageRows.all(in: area)
        if look.view == .block, let painter = BlockScenePainter(scene, area: all[0].arrays, look: look) {
            (rows, self.painter) = (all[0], .block(painter))
            return
        }
        let ledgers = all.compactMap { rows -> (StageRows, LedgerScenePainter)? in
            guard let painter = LedgerScenePainter(scene, area: rows.arrays, look: look) else { return nil }
            // Without a line for the result the sums have to be seen.
            return rows.resultRows > 0 || painter.ledger.layout.plan.hasSums ? (rows, painter) : nil
        }
        // All rows of a ledger, and then large cells, matter more than air and a result that is written out.
        let whole = ledgers.filter(\.1.ledger.isWhole)
        let tallest = whole.map(\.1.ledger.layout.plan.input.cell.height).max()
        if let (rows, painter) = whole.first(where: { $0.1.ledger.layout.plan.input.cell.height == tallest })
            ?? ledgers.max(by: { $0.1.ledger.layout.rows.count < $1.1.ledger.layout.rows.count })
        {
            (self.rows, self.painter) = (rows, .ledger(painter))
            return
        }
        rows = all[0]
        painter = rows.hasArrays ? ScenePainter(scene, area: rows.arrays, look: look) : nil
    }

    /// Whether the scene is seen from afar: numbers are colours.
    var isMap: Bool { if case .map = painter { true } else { false } }
}
