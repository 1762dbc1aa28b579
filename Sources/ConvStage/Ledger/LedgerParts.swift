/// What gives way where columns are few; the sum that is written out has all of it. Outputs that are colours, or those of
/// them that matter now, may save the operands their room.
enum LedgerParts: Int, Comparable, CaseIterable {
    case all, withoutSums, withProductsBelow, withHeat, withHeatAndProductsBelow, withPages, withOperands,
        withoutProducts
    case withoutKernel

    var hasSums: Bool { self < .withoutSums }
    /// Whether products have a place of their own, instead of only what is multiplied.
    var hasProducts: Bool { self < .withOperands }
    var hasKernel: Bool { self < .withoutKernel }
    /// Whether outputs are colours without numbers.
    var hasHeat: Bool {
        [.withHeat, .withHeatAndProductsBelow, .withPages, .withoutProducts].contains(self)
    }
    /// Whether products stand below the kernel.
    var hasProductsBelow: Bool { self == .withProductsBelow || self == .withHeatAndProductsBelow }
    /// Whether as many planes of the output are shown as there is room for, and it is said which.
    var hasPages: Bool { self == .withPages || self == .withoutProducts }

    static func < (a: LedgerParts, b: LedgerParts) -> Bool { a.rawValue < b.rawValue }
}
