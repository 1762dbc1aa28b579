/// A drawing: faces, tiles and runs of text, painted in the order they were added, later over earlier.
///
/// Lengths are in columns and rows of text, as fractions; nothing here knows what a terminal can show of them.
package struct Picture: Hashable, Sendable {
    package enum Element: Hashable, Sendable {
        case face(Face)
        case tiles(Tiles)
        case text(TextRun)
    }

    package var background: Color?
    package private(set) var elements: [Element] = []

    package init(background: Color? = nil) {
        self.background = background
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
}
