import Picture
import Testing

@Suite struct PictureTests {
    @Test func elementsKeepTheirOrder() {
        let face = Face(x: 0, y: 0, width: 1, height: 1, Color(0x00FF00))
        let run = TextRun("Σ", at: Point(0, 0), style: [.bold, .underlined])
        var picture = Picture(background: Color(0x000000))
        #expect(picture.elements.isEmpty)
        picture.add(run)
        picture.add(face)
        picture.add(run)
        #expect(picture.elements == [.text(run), .face(face), .text(run)])
        #expect(picture.background == Color(0x000000))
    }

    @Test func textIsPlainUnlessToldOtherwise() {
        let run = TextRun("x", at: Point(3, 4))
        #expect(run.color == nil && run.style.isEmpty)
        #expect(TextStyle([.bold, .reversed]).contains(.reversed))
    }
}
