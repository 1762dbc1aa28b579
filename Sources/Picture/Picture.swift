/// A drawing: faces, tiles and runs of text, painted in the order they were added, later over earlier.
///
/// Lengths are in columns and rows of text, as fractions; nothing here knows what a terminal can show of them.
package struct Picture: Equatable, Sendable {
    package enum Element: Equatable, Sendable {
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

    package mutating func add(_ cell: DrawnCell) {
        cells.append(cell)
    }
}
