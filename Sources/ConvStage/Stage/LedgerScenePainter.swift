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
        let block = Block(scene)
        // A block of one layer would be the ledger's plane once more.
        let both =
            look.view == .ledger || block.whole.layers == 1
            ? nil
            : BlockPlaces(block: block, ledger: ledger, area: area, hasEdges: look.theme.isMono).best(plans, alone)
        self.ledger = LedgerPainter(ledger: ledger, layout: both?.ledger ?? alone, look: look)
        self.block = both.map { BlockPainter(block: block, layout: $0.block, look: look) }
    }

    func draw(in picture: inout Picture) {
        block?.draw(in: &picture)
        ledger.draw(in: &picture)
    }
}
