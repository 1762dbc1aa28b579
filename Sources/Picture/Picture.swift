/// A drawing: faces, tiles and runs of text, painted in the order they were added, later over earlier.
///
/// Lengths are in columns and rows of text, as fractions; nothing here knows what a terminal can show of them.
package struct Picture: Sendable {
    package enum Element: Hashable, Sendable {
        case face(Face)
        case tiles(Tiles)
        case text(TextRun)
    }

    package var background: Color?
    /// Those that nothing is added to any more.
    private var closed: [Sheet] = []
    private var open = Sheet()
    /// How many elements there are.
    package private(set) var count = 0
    /// The cells that elements belong to, where the picture keeps them.
    package private(set) var cells: [DrawnCell] = []
    package let keepsCells: Bool

    /// - Parameter keepsCells: whether it remembers which elements draw which cell.
    package init(background: Color? = nil, keepsCells: Bool = false) {
        self.background = background
        self.keepsCells = keepsCells
    }

    /// Makes room for so many elements at once.
    package mutating func reserve(_ count: Int) { open.reserve(count) }

    /// All elements, in pieces.
    package var sheets: [Sheet] { open.elements.isEmpty ? closed : closed + [open] }

    /// All elements, in one piece.
    package var sheet: Sheet {
        guard !closed.isEmpty else { return open }
        return sheets.reduce(into: Sheet()) { $0.add(all: $1) }
    }

    package var elements: [Element] { sheet.elements }

    package mutating func add(_ face: Face) { add(.face(face)) }

    package mutating func add(_ tiles: Tiles) { add(.tiles(tiles)) }

    package mutating func add(_ text: TextRun) { add(.text(text)) }

    private mutating func add(_ element: Element) {
        open.add(element)
        count += 1
    }

    /// Of less than this a copy is cheaper than a sheet of its own.
    private static let worthSharing = 8

    package mutating func add(_ sheet: Sheet) {
        count += sheet.elements.count
        guard sheet.elements.count >= Self.worthSharing else { return open.add(all: sheet) }
        if !open.elements.isEmpty { closed.append(open) }
        open = Sheet()
        closed.append(sheet)
    }

    package mutating func add(_ range: Range<Int>, of sheet: Sheet) {
        count += range.count
        open.add(range, of: sheet)
    }

    /// All of what another picture has.
    package mutating func add(all other: Picture) {
        for cell in other.cells where keepsCells {
            let elements = count + cell.elements.lowerBound..<count + cell.elements.upperBound
            cells.append(DrawnCell(name: cell.name, role: cell.role, elements: elements))
        }
        for sheet in other.sheets { add(sheet) }
    }

    package mutating func add(_ cell: DrawnCell) {
        cells.append(cell)
    }
}

extension Picture: Equatable {
    /// Whether the same was added, in whatever pieces.
    package static func == (a: Picture, b: Picture) -> Bool {
        a.background == b.background && a.keepsCells == b.keepsCells && a.cells == b.cells && a.elements == b.elements
    }
}
