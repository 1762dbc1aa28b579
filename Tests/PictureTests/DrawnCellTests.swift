import Picture
import Testing

@Suite struct DrawnCellTests {
    private func face(_ x: Double) -> Face { Face(x: x, y: 0, width: 1, height: 1, Color(0xFFFFFF)) }

    @Test func aPictureThatKeepsCellsKnowsWhichElementsDrawThem() {
        var picture = Picture(keepsCells: true)
        picture.add(face(0))
        picture.addCell(named: "x[0]", role: "window") {
            $0.add(face(1))
            $0.add(TextRun("3", at: Point(1, 0)))
        }
        #expect(picture.cells == [DrawnCell(name: "x[0]", role: "window", elements: 1..<3)])
    }

    @Test func whatDrawsNothingIsNoCell() {
        var picture = Picture(keepsCells: true)
        picture.addCell(named: "x[0]", role: "window") { _ in }
        #expect(picture.cells.isEmpty)
    }

    /// A terminal draws some thousand cells thirty times a second and has no use for their names.
    @Test func othersNeverMakeAName() {
        var picture = Picture()
        func name() -> String {
            Issue.record("a name was made")
            return ""
        }
        picture.addCell(named: name(), role: name()) { $0.add(face(1)) }
        #expect(picture.cells.isEmpty && picture.elements.count == 1)
    }
}
