import Picture

/// The edges of a face, asked row by row which dots have their centre inside.
///
/// Left and top edges belong to the polygon, right and bottom ones to its neighbour: faces that share an edge
/// neither overlap nor leave a gap.
struct Outline {
    private struct Edge {
        var top: Point
        var bottom: Point

        /// Always computed from the upper end, so that two faces find their common edge at the same place.
        func x(at y: Double) -> Double {
            top.x + (y - top.y) / (bottom.y - top.y) * (bottom.x - top.x)
        }
    }

    private enum Sides {
        case upright(left: Double, right: Double)
        case edges([Edge])
    }

    private var sides = Sides.edges([])
    private var top = Double.infinity
    private var bottom = -Double.infinity

    /// Corners are in cells; a face with a corner that is not a number has no inside.
    init(_ shape: Face.Shape, grain: Size) {
        switch shape {
        case .upright(let first, let last): self.init(from: first, to: last, grain: grain)
        case .polygon(let corners): self.init(corners, grain: grain)
        }
    }

    private init(from first: Point, to last: Point, grain: Size) {
        guard !first.x.isNaN, !first.y.isNaN, !last.x.isNaN, !last.y.isNaN else { return }
        let (first, last) = (Self.scaled(first, grain), Self.scaled(last, grain))
        (top, bottom) = (min(first.y, last.y), max(first.y, last.y))
        sides = .upright(left: min(first.x, last.x), right: max(first.x, last.x))
    }

    private init(_ corners: [Point], grain: Size) {
        guard var previous = corners.last, !corners.contains(where: { $0.x.isNaN || $0.y.isNaN }) else { return }
        previous = Self.scaled(previous, grain)
        var edges: [Edge] = []
        edges.reserveCapacity(corners.count)
        for corner in corners {
            let corner = Self.scaled(corner, grain)
            if previous.y < corner.y { edges.append(Edge(top: previous, bottom: corner)) }
            if previous.y > corner.y { edges.append(Edge(top: corner, bottom: previous)) }
            top = min(top, corner.y)
            bottom = max(bottom, corner.y)
            previous = corner
        }
        sides = .edges(edges)
    }

    /// The rows of dots it touches, of `limit` there are.
    func rows(below limit: Int) -> Range<Int> {
        guard top < bottom else { return 0..<0 }
        return Self.centers(from: top, to: bottom, below: limit)
    }

    /// The dots inside it in one row, of `limit` there are.
    func columns(inRow row: Int, below limit: Int) -> Range<Int> {
        let y = Double(row) + 0.5
        switch sides {
        case .upright(let left, let right):
            return top <= y && y < bottom ? Self.centers(from: left, to: right, below: limit) : 0..<0
        case .edges(let edges):
            var left = Double.infinity
            var right = -Double.infinity
            for edge in edges where edge.top.y <= y && y < edge.bottom.y {
                let x = edge.x(at: y)
                left = min(left, x)
                right = max(right, x)
            }
            guard left < right else { return 0..<0 }
            return Self.centers(from: left, to: right, below: limit)
        }
    }

    /// The dots whose centres lie between two places, of `limit` there are.
    static func centers(from start: Double, to end: Double, below limit: Int) -> Range<Int> {
        let first = max(Int((start - 0.5).rounded(.up)), 0)
        let next = min(Int((end - 0.5).rounded(.up)), limit)
        return first < next ? first..<next : 0..<0
    }

    private static func scaled(_ point: Point, _ grain: Size) -> Point {
        Point(clamped(point.x) * Double(grain.columns), clamped(point.y) * Double(grain.rows))
    }

    /// Far beyond any screen, yet an Int and without rounding errors that would show. Not a number is as far away.
    static func clamped(_ length: Double) -> Double {
        length.isNaN ? -1e6 : min(max(length, -1e6), 1e6)
    }
}
