/// What was made of a block for the last frame.
struct BlockMemory {
    /// All but the kernel in it.
    var ground = KeptPicture<PartKey<BlockLayout>>()
    /// The indices and names beside it.
    var labels = KeptPicture<PartKey<BlockLayout>>()
    /// Those of the ground, and those on each box of a kernel at rest.
    var numbers = Kept<PartKey<BlockLayout>, [Block.Number]>()
    var kernelNumbers = Kept<PartKey<BlockLayout>, [[Block.Number]]>()
}
