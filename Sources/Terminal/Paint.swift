import Picture

/// The colour of a dot, in one word: a raster compares many of them.
struct Paint: Equatable {
    let word: UInt32

    /// The terminal's own colour.
    static let own = Paint(nil)

    init(word: UInt32) { self.word = word }

    init(_ color: Color?) {
        word = color.map { 1 << 24 | UInt32($0.red) << 16 | UInt32($0.green) << 8 | UInt32($0.blue) } ?? 0
    }

    var isOwn: Bool { word == 0 }

    var color: Color? { isOwn ? nil : Color(word) }

    /// The square of how far two colours are apart. What the terminal's own looks like is not known: it is far from all.
    func distance(to other: Paint) -> Int {
        if self == other { return 0 }
        if isOwn || other.isOwn { return 3 * 255 * 255 }
        func square(_ shift: UInt32) -> Int {
            let difference = Int(word >> shift & 255) - Int(other.word >> shift & 255)
            return difference * difference
        }
        return square(16) + square(8) + square(0)
    }
}
