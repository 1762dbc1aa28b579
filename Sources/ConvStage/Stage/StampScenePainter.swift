import ConvStory
import Picture

/// Paints inputs that stamp: the arithmetic, and where there is room for it at its left the geometry, the output as one
/// volume with the kernel in it.
struct StampScenePainter {
    let ledger: StampLedgerPainter
    /// The same as one volume; nil where there is no room.
    let block: BlockPainter?
    /// Whether of the arithmetic only the input is seen.
    let isBlock: Bool

    init(_ scene: Scene, area: Area, look: Look) {
        let alone = StampLedgerPainter(scene, area: area, look: look)
        let volume = Block(scene)
        func painter(_ area: Area) -> BlockPainter? {
            guard area.columns >= BlockLayout.least else { return nil }
            return BlockLayout(volume.shape, area: area, hasEdges: look.theme.isMono).map {
                BlockPainter(block: volume, layout: $0, look: look)
            }
        }
        if look.view == .block, let painter = painter(area.from(column: alone.inputEnd + BlockLayout.gap)) {
            (ledger, block, isBlock) = (alone, painter, true)
            return
        }
        isBlock = false
        guard look.view == .both, volume.whole.layers > 1, let pair = Self.beside(alone, scene, area, look, painter)
        else {
            (ledger, block) = (alone, nil)
            return
        }
        (ledger, block) = pair
    }

    /// A block costs the ledger nothing.
    private static func beside(
        _ alone: StampLedgerPainter, _ scene: Scene, _ area: Area, _ look: Look,
        _ painter: (Area) -> BlockPainter?
    ) -> (StampLedgerPainter, BlockPainter)? {
        let free = 2 * (alone.inputStart - area.column) - BlockLayout.gap
        let left = Area(column: area.column, row: area.row, columns: max(free, 0), rows: area.rows)
        guard let block = painter(left) else { return nil }
        let rest = area.from(column: area.column + Int(block.layout.columns.rounded(.up)) + BlockLayout.gap)
        let ledger = StampLedgerPainter(scene, area: rest, look: look)
        return ledger.layout.hasSameParts(as: alone.layout) ? (ledger, block) : nil
    }

    /// - Parameter memory: of the last frame.
    func draw(_ memory: inout SceneMemory, in picture: inout Picture) {
        block?.draw(&memory.block, in: &picture)
        if isBlock { ledger.drawInputAlone(in: &picture) } else { ledger.draw(in: &picture) }
    }

    /// Whether what is laid down is seen by itself.
    var showsCutOff: Bool { !isBlock && (ledger.layout.products != nil || ledger.layout.margin != .none) }

    /// Where everything stands.
    var layout: SceneLayout {
        if isBlock, let block { return SceneLayout(parts: .block(block.layout)) }
        return SceneLayout(parts: .stampLedger(ledger.layout, block?.layout))
    }
}

extension Area {
    /// What of it lies at the right of a column.
    fileprivate func from(column start: Int) -> Area {
        Area(column: start, row: row, columns: max(column + columns - start, 0), rows: rows)
    }
}
