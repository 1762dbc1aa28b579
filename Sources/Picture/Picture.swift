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
    /// The cells that elements belong to, where the picture keeps them.
    package private(set) var cells: [DrawnCell] = []
    package let keepsCells: Bool

    /// - Parameter keepsCells: whether it remembers which elements draw which cell.
    package init(background: Color? = nil, keepsCells: Bool = false) {
        self.background = background
        self.keepsCells = keepsCells
    }

    package mutating func add(_ face: Face) {
        elements.append(.face(face))
    }

    package mutating func add(_ tiles: Tiles) {
        elements.append(.tiles(tiles))
    }

    package mutating func add(_ text: TextRun) {
        elements.append(.text(text))
    }

    package mutating func add(_ elements: ArraySlice<Element>) {
        self.elements += elements
    }

    package mutating func add(_ cell: DrawnCell) {
        cells.append(cell)
    }

    /// Takes off what was added after so many elements, as a picture of its own.
    package mutating func takeOff(after count: Int) -> Picture {
        var top = Picture(background: background, keepsCells: keepsCells)
        top.elements = Array(elements[count...])
        top.cells = cells.filter { $0.elements.lowerBound >= count }.map {
            DrawnCell(
                name: $0.name, role: $0.role,
                elements: $0.elements.lowerBound - count..<$0.elements.upperBound - count)
        }
        elements.removeSubrange(count...)
        cells.removeAll { $0.elements.lowerBound >= count }
        return top
    }
}
