import ConvStage
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct LinesTests {
    @Test(arguments: [
        (12, "│ ab cd      │"), (6, "│ ab cd│"), (5, "│ ab …│"), (4, "│ ab…│"), (3, "│ a…│"), (2, "│ …│"), (1, "│ │"),
    ])
    func whatDoesNotFitEndsInAnEllipsis(columns: Int, drawing: String) {
        var picture = Picture()
        picture.add(
            [Word("ab"), Word(" cd", .faint)], column: 1, row: 0, limit: columns, theme: .dark)
        #expect(Canvas(picture, size: Size(columns: columns, rows: 1), glyphs: .quadrant).drawing == drawing)
    }

    /// Three dots in ASCII, in the same place.
    @Test(arguments: [(9, "│ ab cd   │"), (5, "│ a...│"), (4, "│ ...│"), (3, "│...│")])
    func inASCII(columns: Int, drawing: String) {
        var picture = Picture()
        picture.add([Word("ab"), Word(" cd", .faint)], column: 1, row: 0, limit: columns, theme: .dark)
        #expect(Canvas(picture, size: Size(columns: columns, rows: 1), glyphs: .ascii).drawing == drawing)
    }

    @Test func barsNeedAColour() {
        var picture = Picture()
        picture.addBar(row: 0, columns: 9, theme: .mono)
        #expect(picture.elements.isEmpty)
        picture.addBar(row: 0, columns: 9, theme: .dark)
        #expect(picture.elements.count == 1)
    }
}
