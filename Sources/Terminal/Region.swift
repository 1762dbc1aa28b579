import Picture

/// A part of a screen: of every row some stripes.
struct Region {
    private(set) var rows: [Stripes]
    /// Nothing of it lies outside of these: most elements of a picture are told from it without looking at a row.
    private var reach: CellBounds
    let columns: Int
    private let width: Int

    /// All of the rows to begin with, or nothing.
    init(of size: Size, isWhole: Bool = false) {
        rows = Array(repeating: isWhole ? .all : [], count: size.rows)
        reach = isWhole ? .everywhere : .nowhere
        columns = size.columns
        width = Stripes.width(of: size.columns)
    }

    var isEmpty: Bool { rows.allSatisfy(\.isEmpty) }

    /// The columns of a row that belong to it, in pieces from the left.
    func columns(ofRow row: Int) -> [Range<Int>] { rows[row].columns(width: width, of: columns) }

    /// With what is beside it, above it and below it; not what only a corner touches.
    var spread: Region {
        var region = self
        region.reach.spread(columns: width, rows: 1)
        for row in rows.indices {
            let above = row > 0 ? rows[row - 1] : [], below = row + 1 < rows.count ? rows[row + 1] : []
            region.rows[row] = rows[row].spread.union(above).union(below)
        }
        return region
    }

    /// Adds all places where something may be seen.
    mutating func insert(_ bounds: CellBounds) {
        let stripes = stripes(of: bounds)
        reach.formUnion(bounds)
        for row in lines(of: bounds) { rows[row].formUnion(stripes) }
    }

    /// Whether something may be seen in it of what lies there.
    func meets(_ bounds: CellBounds) -> Bool {
        guard reach.meets(bounds) else { return false }
        var wanted: Stripes = []
        for row in lines(of: bounds) { wanted.formUnion(rows[row]) }
        return !wanted.isEmpty && !wanted.isDisjoint(with: stripes(of: bounds))
    }

    private func lines(of bounds: CellBounds) -> Range<Int> {
        Self.range(from: bounds.top, to: bounds.bottom, of: rows.count)
    }

    private func stripes(of bounds: CellBounds) -> Stripes {
        Stripes(Self.range(from: bounds.left, to: bounds.right, of: columns), width: width)
    }

    /// Those of so many that there are.
    private static func range(from first: Int16, to end: Int16, of count: Int) -> Range<Int> {
        let (first, end) = (max(Int(first), 0), min(Int(end), count))
        return first..<max(first, end)
    }
}

extension Picture {
    /// Where it may look different from an older one: where elements are seen that only one of the two has. As later is
    /// painted over earlier, the two look alike where all others are alone.
    func changes(from old: Picture, on size: Size) -> Region {
        guard background == old.background else { return Region(of: size, isWhole: true) }
        var region = Region(of: size)
        let (new, gone) = differences(from: old)
        for bounds in new { region.insert(bounds) }
        for bounds in gone { region.insert(bounds) }
        return region
    }
}
