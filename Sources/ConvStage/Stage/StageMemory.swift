import ConvStory

/// What was made of a stage for the last frame: most of it stays while a story plays.
package struct StageMemory {
    private struct Question: Equatable {
        let shape: LedgerShape
        let focus: LedgerFocus
        let area: Area
        let look: Look
    }

    /// What the caption depends on beside the scene.
    private struct CaptionPlace: Equatable {
        let rows: StageRows
        let speech: Speech?
    }

    private var place = Kept<Question, LedgerPlace?>()
    private var shape = Kept<SceneKey, LedgerShape>()
    private var caption = Kept<PartKey<CaptionPlace>, Caption>()
    var scene = SceneMemory()
    var header = KeptPicture<Header>()
    var legend = KeptPicture<LegendPart>()
    var result = KeptPicture<ResultPart>()

    package init() {}

    /// Nil where no ledger fits.
    mutating func ledger(of scene: Scene, in area: Area) -> Ledger? {
        Ledger(scene, area: area) { shape.made(of: scene.key.asWritten) { LedgerShape(scene) } }
    }

    mutating func place(of ledger: Ledger, in area: Area, look: Look) -> LedgerPlace? {
        let asked = Question(shape: ledger.shape, focus: ledger.focus, area: area, look: look)
        return place.made(of: asked) { LedgerPlace.best(asked.shape, asked.focus, in: area, look: look) }
    }

    mutating func caption(of scene: Scene, speech: Speech?, _ rows: StageRows, look: Look) -> Caption {
        let key = PartKey(
            scene: scene.key.asTold, layout: CaptionPlace(rows: rows, speech: speech), look: look)
        return caption.made(of: key) { Caption(scene, speech: speech, rows, look: look) }
    }
}
