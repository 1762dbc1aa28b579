/// What was made of a block for the last frame.
struct BlockMemory {
    /// All but the kernel in it, and numbers.
    var ground = KeptPicture<PartKey<BlockLayout>>()
    /// The indices and names beside it.
    var labels = KeptPicture<PartKey<BlockLayout>>()
    /// Those of the ground.
    var numbers = Kept<PartKey<BlockLayout>, [Block.Number]>()
    /// Those of the layer in which the front of the kernel rides.
    var passed = Kept<Layer, [Block.Number]>()
    /// The kernel at rest, with the numbers on it and round it.
    var kernel = KeptPicture<PartKey<BlockLayout>>()

    struct Layer: Equatable {
        let key: PartKey<BlockLayout>
        let depth: Double
    }
}
