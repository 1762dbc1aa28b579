/// What was drawn of a scene's arrays in the last frame: it saves work, and changes nothing.
struct SceneMemory {
    var ledger = LedgerMemory()
    var block = BlockMemory()
}
