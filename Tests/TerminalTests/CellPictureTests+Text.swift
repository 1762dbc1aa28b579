import Picture
import Support
@testable import Terminal
import Testing

extension CellPictureTests {
    @Test func textKeepsWhatIsUnderIt() {
        let canvas = canvas(
            6, 1, .face(Face(x: 1, y: 0, width: 3, height: 1, red)),
            .text(TextRun("a b", at: Point(1.4, -0.4), blue, style: .bold)))
        #expect(canvas.drawing == "│ a b  │")
        #expect(canvas.backgrounds(colors) == "│ rrr  │")
        #expect(canvas.foregrounds(colors) == "│ b b  │")
        #expect(canvas.styles == "│ b b  │")
    }

    @Test func facesCoverTextOnceHalfOfItIsGone() {
        func cell(covered height: Double, _ width: Double) -> Cell {
            canvas(
                1, 1, background: red, .text(TextRun("7", at: Point(0, 0), blue)),
                .face(Face(x: 0, y: 0, width: width, height: height, green)))[0, 0]
        }
        #expect(cell(covered: 0.5, 0.5) == Cell("7", foreground: blue, background: red))
        #expect(cell(covered: 0.5, 1) == Cell("▀", foreground: green, background: red))
        #expect(cell(covered: 1, 1) == Cell(background: green))
    }

    @Test func laterTextReplacesEarlierText() {
        let canvas = canvas(
            4, 1, .text(TextRun("abcd", at: Point(0, 0))), .text(TextRun("X ", at: Point(1, 0))))
        #expect(canvas.drawing == "│aX d│")
    }

    @Test func textIsClippedAtBothSides() {
        let canvas = canvas(
            3, 3, .text(TextRun("abcdefg", at: Point(-2, 1))), .text(TextRun("above", at: Point(0, -1))),
            .text(TextRun("below", at: Point(0, 3))))
        #expect(
            canvas.drawing == """
                │   │
                │cde│
                │   │
                """)
    }

    @Test(arguments: [
        (Glyphs.quadrant, "│a×?Σ→??é│"),
        (Glyphs.ascii, "│ax?S>???│"),
    ])
    func textTakesOneColumnACharacter(glyphs: Glyphs, expected: String) {
        let canvas = canvas(8, 1, glyphs: glyphs, .text(TextRun("a×\u{1B}Σ→\u{301}漢é", at: Point(0, 0))))
        #expect(canvas.drawing == expected)
    }
}
