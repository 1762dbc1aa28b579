import ConvStory

/// All that a part of a scene's picture depends on: where two are equal the part looks alike.
struct PartKey<Layout: Equatable>: Equatable {
    let scene: SceneKey
    /// Where it stands.
    let layout: Layout
    let look: Look
    /// The row of a ledger that is in hand.
    var row = 0
}

extension PartKey {
    /// That of what does not move along with the kernel.
    var standing: PartKey { with(scene.asStanding, row: row) }

    /// And does not fade away.
    var lit: PartKey { with(scene.asLit, row: row) }

    /// And has nothing to do with the pair in hand.
    var covering: PartKey { with(scene.asCovering, row: 0) }

    /// And does not fade: names, indices, signs.
    var written: PartKey { with(scene.asWritten, row: row) }

    /// And is of no row.
    var geometry: PartKey { with(scene.asWritten, row: 0) }

    /// That of words and numbers.
    var told: PartKey { with(scene.asTold, row: row) }

    private func with(_ scene: SceneKey, row: Int) -> PartKey {
        PartKey(scene: scene, layout: layout, look: look, row: row)
    }
}
