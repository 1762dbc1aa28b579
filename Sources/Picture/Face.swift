/// A filled convex polygon: one side of a cube, a bar, a band.
package struct Face: Hashable, Sendable {
    /// Nearly all faces of a frame are upright: two corners are all there is to keep of them.
    package enum Shape: Hashable, Sendable {
        /// A rectangle, by its top left and its bottom right corner.
        case upright(Point, Point)
        case polygon([Point])
    }

    package let shape: Shape
    package let color: Color

    package init(_ corners: [Point], _ color: Color) {
        shape = .polygon(corners)
        self.color = color
    }

    /// An upright rectangle.
    package init(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        shape = .upright(Point(x, y), Point(x + width, y + height))
        self.color = color
    }

    /// The same in another colour.
    package init(_ shape: Shape, _ color: Color) {
        self.shape = shape
        self.color = color
    }

    package var corners: [Point] {
        switch shape {
        case .upright(let first, let last): [first, Point(last.x, first.y), last, Point(first.x, last.y)]
        case .polygon(let corners): corners
        }
    }

    /// The corners of the smallest upright rectangle that holds it; of a face without corners the first lies behind the last.
    package var bounds: (low: Point, high: Point) {
        switch shape {
        case .upright(let first, let last):
            return (
                Point(min(first.x, last.x), min(first.y, last.y)), Point(max(first.x, last.x), max(first.y, last.y))
            )
        case .polygon(let corners):
            var (low, high) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
            for corner in corners {
                low = Point(min(low.x, corner.x), min(low.y, corner.y))
                high = Point(max(high.x, corner.x), max(high.y, corner.y))
            }
            return (low, high)
        }
    }
}
