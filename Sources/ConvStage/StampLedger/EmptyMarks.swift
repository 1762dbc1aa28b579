import ConvStory
import Picture

/// `[  ]` or `>  <` where nothing stands yet: without colours there is no other sign of what is covered.
struct EmptyMarks {
    private let left, right: String

    init(of role: Role) { (left, right) = role == .tap ? (">", "<") : ("[", "]") }

    /// - Parameter corner: the first column of the cell, in the row where its number would stand.
    func draw(at corner: Point, width: Double, in picture: inout Picture) {
        picture.add(TextRun(left, at: corner))
        picture.add(TextRun(right, at: Point(corner.x + width - 1, corner.y)))
    }
}
