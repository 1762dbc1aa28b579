/// Which characters shape the edges of a picture.
package enum Glyphs: Equatable, Sendable, CaseIterable {
    /// Quadrants and halves of a cell, U+2580–259F.
    case quadrant
    /// Upper and lower halves only.
    case half
    /// Coloured spaces, and nothing beyond ASCII in text.
    case ascii

    /// Dots in a cell. What is laid out in multiples of a dot keeps its edges sharp.
    package var grain: Size {
        switch self {
        case .quadrant: Size(columns: 2, rows: 2)
        case .half: Size(columns: 1, rows: 2)
        case .ascii: Size(columns: 1, rows: 1)
        }
    }

    /// The character whose ink covers the dots of the mask: dots from the top left, row by row, the first is the lowest bit.
    func block(_ mask: Int) -> Unicode.Scalar {
        switch self {
        case .quadrant: Self.quadrants[mask & 15]
        case .half: Self.halves[mask & 3]
        case .ascii: " "
        }
    }

    private static let quadrants: [Unicode.Scalar] = [
        " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
    ]
    private static let halves: [Unicode.Scalar] = [" ", "▀", "▄", "█"]
}
