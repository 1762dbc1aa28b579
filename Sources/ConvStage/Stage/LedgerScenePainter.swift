import ConvStory
import Picture

/// Paints the arithmetic of a scene, and where there is room for it the geometry beside it or below its output.
struct LedgerScenePainter {
    let ledger: LedgerPainter
    /// The same as one volume; nil where there is no room.
    let block: BlockPainter?

    init(_ ledger: Ledger, at place: LedgerPlace, look: Look) {
        self.ledger = LedgerPainter(ledger: ledger, layout: place.ledger, look: look)
        block = place.block.map { BlockPainter(block: Block(ledger.scene), layout: $0, look: look) }
    }

    var layout: SceneLayout { SceneLayout(parts: .ledger(ledger.layout, block?.layout)) }

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout SceneMemory, in picture: inout Picture) {
        block?.draw(&memory.block, in: &picture)
        ledger.draw(&memory.ledger, in: &picture)
    }
}
