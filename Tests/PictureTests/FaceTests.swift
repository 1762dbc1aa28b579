import Picture
import Testing

@Suite struct FaceTests {
    @Test func aRectangleGoesRoundFromTheTopLeft() {
        let face = Face(x: 1, y: 2, width: 3, height: 0.5, Color(0xFF0000))
        #expect(face.corners == [Point(1, 2), Point(4, 2), Point(4, 2.5), Point(1, 2.5)])
        #expect(face.color == Color(0xFF0000))
    }

    @Test func itsBoundsHoldAllCorners() {
        let face = Face([Point(3, 1), Point(7, 2), Point(4, 6)], Color(0xFF0000))
        #expect(face.bounds == (Point(3, 1), Point(7, 6)))
        #expect(Face(x: 5, y: 2, width: -3, height: 0.5, face.color).bounds == (Point(2, 2), Point(5, 2.5)))
    }

    @Test func inAnotherColorItIsTheSame() {
        for face in [Face(x: 1, y: 2, width: 3, height: 4, Color(0)), Face([Point(0, 0), Point(1, 0)], Color(0))] {
            #expect(Face(face.shape, Color(0xFFFFFF)).corners == face.corners)
        }
    }
}
