import ConvStory

/// How the rows of an area are divided, and what draws the arrays in theirs.
struct StagePlan {
    let rows: StageRows
    /// Nil where there is no room for an array.
    let painter: ScenePainter?

    /// - Complexity: the sizes of some layouts; nothing is drawn.
    init(_ scene: Scene, in area: Area, look: Look) {
        var memory = StageMemory()
        self.init(scene, in: area, look: look, &memory)
    }

    init(_ scene: Scene, in area: Area, look: Look, _ memory: inout StageMemory) {
        let airiest = StageRows.all(in: area, look: look)[0]
        if let ledger = Ledger(scene, area: area) {
            if look.view == .block, let painter = BlockScenePainter(ledger, rows: airiest, look: look) {
                (rows, self.painter) = (airiest, .block(painter))
                return
            }
            // Of a picture the numbers are seen when it is enlarged, or where they are asked for.
            let isPicture = VolumePlans.isPicture(scene) && look.zoom <= 0 && look.view == .both
            if !isPicture, let place = memory.place(of: ledger, in: area, look: look) {
                (rows, painter) = (place.rows, .ledger(LedgerScenePainter(ledger, at: place, look: look)))
                return
            }
        }
        rows = airiest
        painter = rows.hasArrays ? ScenePainter(scene, area: rows.arrays, look: look) : nil
    }

    /// Roles of cells that are in no part of the picture: on a block the kernel is what it covers.
    var unseen: Set<Role> {
        guard case .block(let painter) = painter else { return [] }
        let covered: Set<Role> = [.window, .windowCenter, .best]
        return painter.layout.hasIndices ? covered : covered.union([.tap])
    }

    /// Whether a block is in the picture.
    var hasBlock: Bool {
        switch painter {
        case .block: true
        case .ledger(let painter): painter.block != nil
        case .stampLedger(let painter): painter.block != nil
        default: false
        }
    }

    /// Whether the scene is seen from afar: numbers are colours.
    var isMap: Bool { if case .map(let painter) = painter { !painter.layout.isLoupeAlone } else { false } }
}
