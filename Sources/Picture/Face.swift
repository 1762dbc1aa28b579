/// A place in a picture, in columns from the left and rows from the top.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A filled convex polygon: one side of a cube, a bar, a band.
package struct Face: Hashable, Sendable {
    package var corners: [Point]
    package var color: Color

    package init(_ corners: [Point], _ color: Color) {
        self.corners = corners
        self.color = color
    }

    /// An upright rectangle.
    package init(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        self.init(
            [Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)], color)
    }
}
