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
        if let ledger = memory.ledger(of: scene, in: area) {
            // What a viewer marks are cells, which a block hides.
            if look.view == .block, !scene.isMarked, let painter = BlockScenePainter(ledger, rows: airiest, look: look)
            {
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

    var sights: Sights { painter?.sights ?? Sights() }
}
