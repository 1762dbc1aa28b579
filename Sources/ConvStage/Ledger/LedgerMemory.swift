/// What was drawn of a ledger in the last frame.
struct LedgerMemory {
    var planes = PlaneMemory()
    /// Names, indices and signs.
    var words = KeptPicture<PartKey<LedgerLayout>>()
    /// What says how far the pairs have come.
    var standing = KeptPicture<PartKey<LedgerLayout>>()
}
