import Picture
import Testing

@Suite struct FaceTests {
    @Test func aRectangleGoesRoundFromTheTopLeft() {
        let face = Face(x: 1, y: 2, width: 3, height: 0.5, Color(0xFF0000))
        #expect(face.corners == [Point(1, 2), Point(4, 2), Point(4, 2.5), Point(1, 2.5)])
        #expect(face.color == Color(0xFF0000))
    }
}
