import Picture

/// A part of a screen: of every row some stripes.
struct Region {
    private(set) var rows: [Stripes]
    let columns: Int
    private let width: Int

    /// All of the rows to begin with, or nothing.
    init(of size: Size, isWhole: Bool = false) {
        rows = Array(repeating: isWhole ? .all : [], count: size.rows)
        columns = size.columns
        width = Stripes.width(of: size.columns)
    }

    var isEmpty: Bool { rows.allSatisfy(\.isEmpty) }

    /// The columns of a row that belong to it, in pieces from the left.
    func columns(ofRow row: Int) -> [Range<Int>] { rows[row].columns(width: width, of: columns) }

    /// With what is beside it, above it and below it.
    var spread: Region {
        var region = self
        for row in rows.indices {
            let above = row > 0 ? rows[row - 1] : [], below = row + 1 < rows.count ? rows[row + 1] : []
            region.rows[row] = rows[row].union(above).union(below).spread
        }
        return region
    }

    /// Adds all places where something of an element may be seen.
    mutating func insert(_ element: Picture.Element) {
        let (low, high) = element.bounds
        let stripes = stripes(from: low, to: high)
        for row in lines(from: low, to: high) { rows[row].formUnion(stripes) }
    }

    /// Whether something may be seen in it of what lies in an upright rectangle.
    func meets(_ low: Point, _ high: Point) -> Bool {
        let lines = lines(from: low, to: high)
        guard lines.contains(where: { !rows[$0].isEmpty }) else { return false }
        let stripes = stripes(from: low, to: high)
        return lines.contains { !rows[$0].isDisjoint(with: stripes) }
    }

    private func lines(from low: Point, to high: Point) -> Range<Int> {
        Self.cells(from: low.y, to: high.y, of: rows.count)
    }

    private func stripes(from low: Point, to high: Point) -> Stripes {
        Stripes(Self.cells(from: low.x, to: high.x, of: columns), width: width)
    }

    /// Those of so many cells that lie between two places, the ones at both ends included.
    private static func cells(from start: Double, to end: Double, of count: Int) -> Range<Int> {
        guard start < Double(count), end > 0 else { return 0..<0 }
        let first = start > 0 ? Int(start) : 0
        var last = end < Double(count) ? Int(end) : count
        if Double(last) < end, last < count { last += 1 }
        return first..<max(last, first)
    }
}

extension Picture {
    /// Where it may look different from an older one: where elements are seen that only one of the two has. As later is
    /// painted over earlier, the two look alike where all others are alone.
    func changes(from old: Picture, on size: Size) -> Region {
        guard background == old.background else { return Region(of: size, isWhole: true) }
        var region = Region(of: size)
        let (new, gone) = differences(from: old)
        for index in new.joined() { region.insert(elements[index]) }
        for index in gone.joined() { region.insert(old.elements[index]) }
        return region
    }
}
