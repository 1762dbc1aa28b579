/// What was drawn of a scene's arrays in the last frame: it saves work, and changes nothing.
struct SceneMemory {
    var planes = PlaneMemory()
    /// The block, but for the kernel in it.
    var block = Kept<PartKey>()
    /// Names, indices and signs.
    var words = Kept<PartKey>()
    /// What stands below the output.
    var standing = Kept<PartKey>()
}
