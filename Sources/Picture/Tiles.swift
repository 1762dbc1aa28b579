/// A grid of equal upright rectangles, each of one colour: a picture within the picture.
///
/// One element for all of them, as they are many: a photograph has thousands.
package struct Tiles: Hashable, Sendable {
    /// The top left corner.
    package var origin: Point
    package var columns: Int
    package var tileWidth: Double
    package var tileHeight: Double
    /// Row after row; the last row may be short.
    package var colors: [Color]

    package init(at origin: Point, columns: Int, tileWidth: Double, tileHeight: Double, colors: [Color]) {
        self.origin = origin
        self.columns = max(columns, 1)
        self.tileWidth = tileWidth
        self.tileHeight = tileHeight
        self.colors = colors
    }

    package var rows: Int { (colors.count + columns - 1) / columns }

    /// The bottom right corner.
    package var end: Point {
        Point(origin.x + Double(columns) * tileWidth, origin.y + Double(rows) * tileHeight)
    }
}
