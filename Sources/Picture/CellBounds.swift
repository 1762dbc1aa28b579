/// The cells that something may be seen in: the smallest upright rectangle of whole cells that holds it.
///
/// Found once, when it is added to a picture: of every frame and every element it is asked more than once. Sixteen bits
/// reach far beyond any screen, and a frame has thousands of them.
package struct CellBounds: Equatable, Sendable {
    package private(set) var left, top: Int16
    /// The first column and the first row behind it; they do not lie behind the others where there is nothing to be seen.
    package private(set) var right, bottom: Int16

    /// To begin with, where something is to be held.
    package static let nowhere = CellBounds(left: .max, top: .max, right: .min, bottom: .min)

    package static let everywhere = CellBounds(left: .min, top: .min, right: .max, bottom: .max)

    private init(left: Int16, top: Int16, right: Int16, bottom: Int16) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    package init(_ low: Point, _ high: Point) {
        (left, top) = (Self.floor(low.x), Self.floor(low.y))
        (right, bottom) = (Self.ceiling(high.x), Self.ceiling(high.y))
    }

    /// Holds from now on another one, too.
    package mutating func formUnion(_ other: CellBounds) {
        (left, top) = (min(left, other.left), min(top, other.top))
        (right, bottom) = (max(right, other.right), max(bottom, other.bottom))
    }

    /// Holds from now on so many more on every side.
    package mutating func spread(columns: Int, rows: Int) {
        (left, top) = (Self.moved(left, by: -columns), Self.moved(top, by: -rows))
        (right, bottom) = (Self.moved(right, by: columns), Self.moved(bottom, by: rows))
    }

    private static func moved(_ length: Int16, by cells: Int) -> Int16 { Int16(clamping: Int(length) + cells) }

    /// Whether there is a cell that both hold.
    package func meets(_ other: CellBounds) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// A length that is not a number is as far away as can be.
    private static func floor(_ length: Double) -> Int16 {
        guard length > Double(Int16.min) else { return .min }
        guard length < Double(Int16.max) else { return .max }
        let whole = Int16(length)
        return Double(whole) > length ? whole - 1 : whole
    }

    private static func ceiling(_ length: Double) -> Int16 {
        guard length > Double(Int16.min) else { return .min }
        guard length < Double(Int16.max) else { return .max }
        let whole = Int16(length)
        return Double(whole) < length ? whole + 1 : whole
    }
}

extension Picture.Element {
    var cellBounds: CellBounds {
        switch self {
        case .face(let face):
            let (low, high) = face.bounds
            return CellBounds(low, high)
        case .tiles(let tiles): return CellBounds(tiles.origin, tiles.end)
        case .text(let run): return run.cellBounds
        }
    }
}

extension TextRun {
    /// All characters that it may lie on.
    package var cellBounds: CellBounds {
        let (column, row) = (origin.x.rounded(), origin.y.rounded())
        // Text has no more letters than bytes. The mark of a line that is cut may end where it stands.
        let length = text.utf8.count
        let start = length == 3 && text == "…" ? column - 2 : column
        return CellBounds(Point(start, row), Point(column + Double(length), row + 1))
    }
}
