/// Some of the columns of a row, by stripes of equal width: 64 at the most, so that a set of them is one word.
struct Stripes: OptionSet {
    let rawValue: UInt64

    static let all = Stripes(rawValue: .max)

    /// Columns of each stripe, where a row has so many.
    static func width(of columns: Int) -> Int { max((columns + 63) / 64, 1) }

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Those that columns lie on.
    init(_ columns: Range<Int>, width: Int) {
        let columns = columns.clamped(to: 0..<64 * width)
        guard !columns.isEmpty else {
            self.init(rawValue: 0)
            return
        }
        let (first, last) = (columns.lowerBound / width, (columns.upperBound - 1) / width)
        self.init(rawValue: UInt64.max << first & UInt64.max >> (63 - last))
    }

    /// With those beside them.
    var spread: Stripes { Stripes(rawValue: rawValue | rawValue << 1 | rawValue >> 1) }

    /// The columns that lie on them, in pieces from the left, of `count` there are.
    func columns(width: Int, of count: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var (rest, first) = (rawValue, 0)
        while rest != 0 {
            let gap = rest.trailingZeroBitCount
            rest >>= gap
            first += gap
            let length = (~rest).trailingZeroBitCount
            pieces.append((first * width..<(first + length) * width).clamped(to: 0..<count))
            rest >>= length
            first += length
        }
        return pieces
    }
}
