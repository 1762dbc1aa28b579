import Picture
import Terminal
import Testing

@Suite struct GlyphsTests {
    private let red = Color(0xFF0000)

    /// A cell whose dots are painted where the pattern has an `x`, row by row.
    private func cell(_ pattern: String, _ glyphs: Glyphs) -> Cell {
        let grain = glyphs.grain
        var picture = Picture()
        for (dot, mark) in pattern.filter({ $0 != "/" }).enumerated() where mark == "x" {
            picture.add(
                Face(
                    x: Double(dot % grain.columns) / Double(grain.columns),
                    y: Double(dot / grain.columns) / Double(grain.rows),
                    width: 1 / Double(grain.columns), height: 1 / Double(grain.rows), red))
        }
        return Canvas(picture, size: Size(columns: 1, rows: 1), glyphs: glyphs)[0, 0]
    }

    @Test(
        arguments: [
            ("x-/--", "▘"), ("-x/--", "▝"), ("xx/--", "▀"), ("--/x-", "▖"), ("x-/x-", "▌"), ("-x/x-", "▞"),
            ("xx/x-", "▛"),
            ("--/-x", "▗"), ("x-/-x", "▚"), ("-x/-x", "▐"), ("xx/-x", "▜"), ("--/xx", "▄"), ("x-/xx", "▙"),
            ("-x/xx", "▟"),
        ] as [(String, Unicode.Scalar)])
    func quadrants(pattern: String, glyph: Unicode.Scalar) {
        #expect(cell(pattern, .quadrant) == Cell(glyph, foreground: red))
    }

    @Test(arguments: [("x/-", "▀"), ("-/x", "▄")] as [(String, Unicode.Scalar)])
    func halves(pattern: String, glyph: Unicode.Scalar) {
        #expect(cell(pattern, .half) == Cell(glyph, foreground: red))
    }

    @Test(arguments: [("--/--", Glyphs.quadrant), ("-/-", .half), ("-", .ascii)])
    func nothingIsABlank(pattern: String, glyphs: Glyphs) {
        #expect(cell(pattern, glyphs) == Cell())
    }

    @Test(arguments: [("xx/xx", Glyphs.quadrant), ("x/x", .half), ("x", .ascii)])
    func allIsABlankOfThatColor(pattern: String, glyphs: Glyphs) {
        #expect(cell(pattern, glyphs) == Cell(background: red))
    }
}
