import Picture
import Testing

@testable import Terminal

@Suite struct OutlineTests {
    /// The dots inside, drawn on 8 × 4 cells of one dot.
    private func dots(_ corners: [Point]) -> String {
        let outline = Outline(.polygon(corners), grain: Size(columns: 1, rows: 1))
        let rows = outline.rows(below: 4)
        return (0..<4).map { row in
            let inside = rows.contains(row) ? outline.columns(inRow: row, below: 8) : 0..<0
            return "│" + (0..<8).map { inside.contains($0) ? "x" : " " }.joined() + "│"
        }.joined(separator: "\n")
    }

    @Test func aTriangle() {
        #expect(
            dots([Point(0, 0), Point(8, 4), Point(0, 4)]) == """
                │x       │
                │xxx     │
                │xxxxx   │
                │xxxxxxx │
                """)
    }

    @Test func itsNeighborHasTheRest() {
        #expect(
            dots([Point(0, 0), Point(8, 0), Point(8, 4)]) == """
                │ xxxxxxx│
                │   xxxxx│
                │     xxx│
                │       x│
                """)
    }

    /// The centres of the dots are at halves: left and top edges through them count, right and bottom ones do not.
    @Test func edgesThroughCenters() {
        #expect(
            dots([Point(1.5, 0.5), Point(4.5, 0.5), Point(4.5, 2.5), Point(1.5, 2.5)]) == """
                │ xxx    │
                │ xxx    │
                │        │
                │        │
                """)
    }

    @Test(arguments: [
        [], [Point(1, 1)], [Point(1, 1), Point(5, 3)], [Point(2, 0), Point(2, 4), Point(2, 2)],
        [Point(0, 0), Point(8, 0), Point(.nan, 4)], [Point(20, 0), Point(30, 0), Point(30, 4)],
        [Point(0, -9), Point(8, -9), Point(8, -1)],
    ])
    func hasNoInside(corners: [Point]) {
        #expect(!dots(corners).contains("x"))
    }

    @Test func infinityIsFarAway() {
        #expect(
            dots([Point(2, 1), Point(.infinity, 1), Point(.infinity, .infinity), Point(2, .infinity)]) == """
                │        │
                │  xxxxxx│
                │  xxxxxx│
                │  xxxxxx│
                """)
    }

    /// A rectangle is known by two of its corners; it covers what it would by four.
    @Test(arguments: [1, 2], [-2.5, -0.5, 0, 0.3, 1.5, .nan])
    func twoCornersAreEnough(grain: Int, length: Double) {
        let grain = Size(columns: grain, rows: grain)
        for start in [Point(1.5, 0.5), Point(-3, 2), Point(0.2, 1.9)] {
            let face = Face(x: start.x, y: start.y, width: length * 2, height: length, Color(0))
            let (two, four) = (Outline(face.shape, grain: grain), Outline(.polygon(face.corners), grain: grain))
            let rows = two.rows(below: 8)
            #expect(rows == four.rows(below: 8))
            for row in rows { #expect(two.columns(inRow: row, below: 16) == four.columns(inRow: row, below: 16)) }
        }
    }
}
