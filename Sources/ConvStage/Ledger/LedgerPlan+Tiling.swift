extension LedgerPlan {
    /// How the planes of the output are laid out.
    struct Tiling: Equatable {
        /// Those of a page.
        let count: Int
        let across: Int
        var down: Int { (count - 1) / across + 1 }

        /// The page with a plane on it, of so many planes.
        func page(with plane: Int, of all: Int) -> Range<Int> {
            let first = plane / count * count
            return first..<first + min(count, all - first)
        }
    }
}
