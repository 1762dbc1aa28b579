@testable import ConvStage
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct CubePainterTests {
    private func drawing(
        _ cell: SceneCell, level: Int, theme: Theme = .mono, glyphs: Glyphs = .ascii, columns: Int, rows: Int
    ) -> String {
        canvas(cell, level: level, theme: theme, glyphs: glyphs, columns: columns, rows: rows).drawing
    }

    private func canvas(
        _ cell: SceneCell, level: Int, theme: Theme, glyphs: Glyphs, columns: Int, rows: Int
    ) -> Canvas {
        let grain = Grain(columns: glyphs.grain.columns, rows: glyphs.grain.rows)
        let look = Look(theme: theme, grain: grain)
        let painter = CubePainter(
            look: look, size: .level(level, digits: 1, grain: grain), precision: nil, scale: 9)
        var picture = Picture(background: theme.background)
        painter.draw(cell, at: Point(1, 0), in: &picture)
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: glyphs)
    }

    /// What a cell is can be told without colours.
    @Test(arguments: [
        (Role.input, "│   3   │"), (.window, "│ [ 3]  │"), (.windowCenter, "│ [ 3]  │"), (.tap, "│ > 3<  │"),
        (.kernelTap, "│ > 3<  │"), (.productTap, "│ > 3<  │"), (.padding, "│ . 3.  │"), (.kernel, "│   3   │"),
        (.output, "│   3   │"), (.outputWrong, "│  !3   │"), (.outputWrongNow, "│  !3   │"),
    ])
    func marks(role: Role, text: String) {
        #expect(drawing(SceneCell(3, role), level: 5, columns: 7, rows: 1) == text)
    }

    /// The last digit of a number, as a column of a face that is so wide.
    private func end(_ value: Double, _ role: Role, prefix: String, width: Double, theme: Theme) throws -> Double {
        let size = CubeSize(width: width, height: 1, depthColumns: 0, depthRows: 0, pitch: width, margin: 1)
        var painter = CubePainter(look: Look(theme: theme), size: size, precision: nil, field: 3, scale: 99)
        painter.prefix = prefix
        var picture = Picture()
        painter.drawNumber(SceneCell(value, role), at: Point(0, 0), in: &picture)
        let runs = picture.elements.compactMap { if case .text(let run) = $0 { run } else { nil } }
        let run = try #require(runs.first)
        let digits = try #require(run.text.lastIndex { $0.isNumber })
        return run.origin.x + Double(run.text.distance(from: run.text.startIndex, to: digits))
    }

    /// Numbers of a column end alike, whatever their sign, what stands before them, and the signs round them.
    @Test(arguments: [5.0, 6, 7, 8, 9])
    func numbersEndAlike(width: Double) throws {
        for theme in [Theme.dark, .mono] {
            let ends = try [
                end(4, .kernel, prefix: "+", width: width, theme: theme),
                end(-4, .kernel, prefix: "", width: width, theme: theme),
                end(-12, .kernel, prefix: "", width: width, theme: theme),
                end(4, .window, prefix: "", width: width, theme: theme),
                end(4, .input, prefix: "", width: width, theme: theme),
                end(4, .tap, prefix: "", width: width, theme: theme),
            ]
            #expect(Set(ends).count == 1, "\(theme.name), \(width): \(ends)")
        }
    }

    /// In every theme, and without moving the number; a face that is full of digits has its colour only.
    @Test(arguments: ThemesTests.colored)
    func whatIsWrongHasASign(theme: Theme) {
        func drawing(_ value: Double, _ role: Role, level: Int) -> String {
            self.drawing(SceneCell(value, role), level: level, theme: theme, columns: 8, rows: 1)
        }
        #expect(drawing(3, .output, level: 5) == "│   3    │")
        #expect(drawing(3, .outputWrong, level: 5) == "│  !3    │")
        // A number that nearly fills its face has its air behind it, or its sign before it.
        #expect(drawing(-12, .output, level: 5) == "│ -12    │")
        #expect(drawing(-12, .outputWrong, level: 5) == "│ !-12   │")
        #expect(drawing(1234, .outputWrong, level: 5) == "│ 1234   │")
        // Without room for a number there is still room for the sign, and the colour does not fade with the number.
        #expect(drawing(3, .outputWrong, level: 6) == "│ !      │")
        #expect(drawing(3, .output, level: 6) == "│        │")
        let grounds = [-9.0, 0, 9].map {
            canvas(SceneCell($0, .outputWrong), level: 6, theme: theme, glyphs: .ascii, columns: 3, rows: 1)[1, 0]
                .background
        }
        #expect(Set(grounds) == [theme.cube(.outputWrong)?.front])
    }

    /// Both numbers, units below units, where the face has a row for the second; else the sign alone.
    @Test func someoneElsesNumberStandsBelow() {
        func drawing(_ claimed: Double, level: Int) -> String {
            self.drawing(
                SceneCell(7, .outputWrong, claimed: claimed), level: level, theme: .dark, columns: 9, rows: 4)
        }
        #expect(
            drawing(-7, level: 3) == """
                │         │
                │   7     │
                │ !-7     │
                │         │
                """)
        #expect(drawing(12345, level: 3).contains("│ !1e4    │"))
        #expect(drawing(.nan, level: 3).contains("│ !nan    │"))
        #expect(drawing(-7, level: 5).hasPrefix("│  !7     │"))
    }

    @Test func aPendingPlaceIsASpot() {
        #expect(drawing(SceneCell(nil, .pending), level: 5, columns: 7, rows: 1) == "│   .   │")
        #expect(
            drawing(SceneCell(nil, .pending), level: 5, theme: .dark, glyphs: .quadrant, columns: 7, rows: 1)
                == "│   ·   │")
    }

    @Test func aBoxOfSignsWithoutColours() {
        #expect(
            drawing(SceneCell(-2, .window), level: 2, columns: 9, rows: 3) == """
                │+------+ │
                │|[ -2 ]| │
                │+------+ │
                """)
    }

    /// Front, top and side; depth goes up and to the right.
    @Test func facesInObliqueProjection() throws {
        let colors = try #require(Theme.dark.cubes[.input])
        let canvas = canvas(SceneCell(7, .input), level: 1, theme: .dark, glyphs: .ascii, columns: 14, rows: 6)
        let backgrounds = canvas.backgrounds([
            ".": try #require(Theme.dark.background), "f": colors.front, "t": colors.top, "s": colors.side,
        ])
        #expect(
            backgrounds == """
                │..tttttttttts.│
                │.ffffffffffss.│
                │.ffffffffffss.│
                │.ffffffffffss.│
                │.ffffffffffs..│
                │..............│
                """)
        #expect(canvas.text(ofRow: 2) == "      7       ")
    }

    @Test func withoutRoomForANumberTheBrightnessTellsTheValue() throws {
        let size = CubeSize.level(6, digits: 1, grain: .quarters)
        let painter = CubePainter(look: Look(theme: .dark), size: size, precision: nil, scale: 9)
        let luminances = try [-9.0, -3, 0, 3, 9].map { value in
            var picture = Picture()
            painter.draw(SceneCell(value, .input), at: Point(0, 0), in: &picture)
            guard case .face(let face) = try #require(picture.elements.first) else { return 0.0 }
            return face.color.luminance
        }
        #expect(luminances == luminances.sorted())
        #expect(Set(luminances).count == 5)
    }

    @Test func numbersAreAtMostAsWideAsTheirFaces() {
        for level in CubeSize.levels.indices {
            for value in [0, -12345.678, 1e30, 1e-30, 99999] {
                for theme in [Theme.dark, .mono] {
                    let size = CubeSize.level(level, digits: 3, grain: .quarters)
                    let painter = CubePainter(look: Look(theme: theme), size: size, precision: nil)
                    var picture = Picture()
                    painter.draw(SceneCell(value, .tap), at: Point(0, 0), in: &picture)
                    let digits = picture.texts.filter { $0.contains { $0.isNumber || $0 == "#" } }
                    #expect(digits.allSatisfy { Double($0.count) <= size.width })
                }
            }
        }
    }
}
