import Picture

/// The pairs of the colours that were met last: to find the nearest ones of a terminal takes longer than all else about a
/// cell, and most cells of a frame have colours of the frame before.
struct KnownPairs {
    struct Colors: Equatable {
        /// Nil is the terminal's own.
        let ink, paper: Color?
        /// Whether the cell is cut by its two colours, and has no letter: asked where colours are few.
        let isSolid: Bool
    }

    /// A place for colours is taken from the others that would have it.
    private var places: [(colors: Colors, pair: PairTable.Pair)?] = Array(repeating: nil, count: 512)

    subscript(colors: Colors) -> PairTable.Pair? {
        get { places[place(of: colors)].flatMap { $0.colors == colors ? $0.pair : nil } }
        set { places[place(of: colors)] = newValue.map { (colors, $0) } }
    }

    private func place(of colors: Colors) -> Int {
        func bits(_ color: Color?) -> UInt64 {
            color.map { UInt64($0.red) << 16 | UInt64($0.green) << 8 | UInt64($0.blue) | 1 << 24 } ?? 0
        }
        let key = bits(colors.ink) << 26 | bits(colors.paper) << 1 | (colors.isSolid ? 1 : 0)
        // The upper bits of a product with an odd number depend on all bits of the key.
        return Int((key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
