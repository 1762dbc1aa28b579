/// A drawing: faces, tiles and runs of text, painted in the order they were added, later over earlier.
///
/// Lengths are in columns and rows of text, as fractions; nothing here knows what a terminal can show of them.
package struct Picture: Equatable, Sendable {
    package enum Element: Hashable, Sendable {
        case face(Face)
        case tiles(Tiles)
        case text(TextRun)
    }

    package var background: Color?
    package private(set) var elements: [Element] = []
    /// Where each of the elements may be seen.
    package private(set) var bounds: [CellBounds] = []
    /// The cells that elements belong to, where the picture keeps them.
    package private(set) var cells: [DrawnCell] = []
    package let keepsCells: Bool

    /// - Parameter keepsCells: whether it remembers which elements draw which cell.
    package init(background: Color? = nil, keepsCells: Bool = false) {
        self.background = background
        self.keepsCells = keepsCells
    }

    package mutating func add(_ face: Face) { add(.face(face)) }

    package mutating func add(_ tiles: Tiles) { add(.tiles(tiles)) }

    package mutating func add(_ text: TextRun) { add(.text(text)) }

    private mutating func add(_ element: Element) {
        elements.append(element)
        bounds.append(element.cellBounds)
    }

    /// All of what another picture has, but not whose they are.
    package mutating func add(all other: Picture) {
        elements += other.elements
        bounds += other.bounds
    }

    /// Some of what another picture has, but not whose they are.
    package mutating func add(_ range: Range<Int>, of other: Picture) {
        elements += other.elements[range]
        bounds += other.bounds[range]
    }

    package mutating func add(_ cell: DrawnCell) {
        cells.append(cell)
    }

    /// What was added after so many elements, as a picture of its own.
    package func top(after count: Int) -> Picture {
        var top = Picture(background: background, keepsCells: keepsCells)
        top.add(count..<elements.count, of: self)
        top.cells = cells.filter { $0.elements.lowerBound >= count }.map {
            DrawnCell(
                name: $0.name, role: $0.role,
                elements: $0.elements.lowerBound - count..<$0.elements.upperBound - count)
        }
        return top
    }

    /// Takes off what was added after so many elements.
    package mutating func takeOff(after count: Int) -> Picture {
        let top = top(after: count)
        elements.removeSubrange(count...)
        bounds.removeSubrange(count...)
        cells.removeAll { $0.elements.lowerBound >= count }
        return top
    }
}
