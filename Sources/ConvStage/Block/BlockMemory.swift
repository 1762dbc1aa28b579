/// What was drawn of a block in the last frame.
struct BlockMemory {
    /// All but the kernel in it.
    var ground = Kept<PartKey<BlockLayout>>()
    /// The indices and names beside it.
    var labels = Kept<PartKey<BlockLayout>>()
}
