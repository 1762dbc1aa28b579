import Picture
import Support
@testable import Terminal
import Testing

let red = Color(0xFF0000)
let green = Color(0x00FF00)
let blue = Color(0x0000FF)
let colors: KeyValuePairs<Unicode.Scalar, Color> = ["r": red, "g": green, "b": blue]

@Suite struct CellPictureTests {
    func canvas(
        _ columns: Int, _ rows: Int, glyphs: Glyphs = .quadrant, background: Color? = nil,
        _ elements: Picture.Element...
    ) -> Canvas {
        var picture = Picture(background: background)
        for element in elements {
            switch element {
            case .face(let face): picture.add(face)
            case .tiles(let tiles): picture.add(tiles)
            case .text(let run): picture.add(run)
            }
        }
        return Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: glyphs)
    }

    @Test func facesOfWholeCellsAreSpaces() {
        let canvas = canvas(5, 3, .face(Face(x: 1, y: 1, width: 3, height: 1, red)))
        #expect(
            canvas.drawing == """
                │     │
                │     │
                │     │
                """)
        #expect(
            canvas.backgrounds(colors) == """
                │     │
                │ rrr │
                │     │
                """)
        #expect(canvas[1, 1] == Cell(background: red))
    }

    /// Two rows of dots to a row of text; what lies beyond the edge is not there.
    @Test func tilesAreHalvesOfCells() {
        let tiles = Tiles(
            at: Point(1, 0), columns: 3, tileWidth: 1, tileHeight: 0.5,
            colors: [red, green, blue, red, blue, blue, green, green, green])
        let canvas = canvas(3, 2, glyphs: .half, .tiles(tiles))
        #expect(
            canvas.drawing == """
                │  ▀│
                │ ▀▀│
                """)
        #expect(
            canvas.foregrounds(colors) == """
                │  g│
                │ gg│
                """)
        #expect(
            canvas.backgrounds(colors) == """
                │ rb│
                │   │
                """)
    }

    /// Three tiles from beyond the corner on: of the second row there is only the first.
    @Test(arguments: [(2, red, nil), (1, nil, nil), (0, nil, nil), (-1, nil, nil), (.nan, nil, nil), (9, red, red)])
    func tilesOfAnySize(side: Double, first: Color?, last: Color?) {
        let tiles = Tiles(at: Point(-1, -1), columns: 2, tileWidth: side, tileHeight: side, colors: [red, green, blue])
        let canvas = canvas(2, 2, .tiles(tiles))
        #expect(canvas[0, 0].background == first && canvas[1, 1].background == last)
    }

    @Test func edgesBetweenCellsAreQuadrants() {
        let canvas = canvas(4, 3, .face(Face(x: 0.5, y: 0.5, width: 3, height: 2, red)))
        #expect(
            canvas.drawing == """
                │▗▄▄▖│
                │▐  ▌│
                │▝▀▀▘│
                """)
        #expect(
            canvas.foregrounds(colors) == """
                │rrrr│
                │r  r│
                │rrrr│
                """)
        #expect(
            canvas.backgrounds(colors) == """
                │    │
                │ rr │
                │    │
                """)
    }

    @Test func halvesRoundToWholeColumns() {
        let canvas = canvas(4, 3, glyphs: .half, .face(Face(x: 0.75, y: 0.5, width: 2, height: 2, red)))
        #expect(
            canvas.drawing == """
                │ ▄▄ │
                │    │
                │ ▀▀ │
                """)
        #expect(canvas.backgrounds(colors).split(separator: "\n")[1] == "│ rr │")
    }

    @Test func asciiIsSpacesOnly() {
        let canvas = canvas(4, 3, glyphs: .ascii, .face(Face(x: 0.5, y: 0.5, width: 2, height: 2, red)))
        #expect(!canvas.drawing.unicodeScalars.contains { $0 != " " && $0 != "│" && $0 != "\n" })
        #expect(
            canvas.backgrounds(colors) == """
                │rr  │
                │rr  │
                │    │
                """)
    }

    /// Depth goes up and to the right: the three faces of a cube meet without gaps.
    @Test func aCubeHasNoGaps() {
        let canvas = canvas(
            8, 4,
            .face(Face(x: 0, y: 1, width: 6, height: 3, red)),
            .face(Face([Point(0, 1), Point(2, 0), Point(8, 0), Point(6, 1)], green)),
            .face(Face([Point(6, 1), Point(8, 0), Point(8, 3), Point(6, 4)], blue)))
        #expect(
            canvas.drawing == """
                │▗▟    ▗▘│
                │        │
                │        │
                │      ▛▘│
                """)
        #expect(
            canvas.backgrounds(colors) == """
                │  gggggb│
                │rrrrrrbb│
                │rrrrrrbb│
                │rrrrrr  │
                """)
    }

    @Test(arguments: Glyphs.allCases)
    func neighboursShareNoDotAndLeaveNone(glyphs: Glyphs) {
        let middle = Point(10.3, 5.7)
        let corners = [Point(0, 0), Point(20, 0), Point(20, 12), Point(0, 12)]
        for order in [[0, 1, 2, 3], [3, 1, 0, 2]] {
            let canvases = order.map { index in
                var picture = Picture()
                picture.add(Face([middle, corners[index], corners[(index + 1) % 4]], red))
                let size = Size(columns: 20, rows: 12)
                return Raster(picture, size: size, wanted: Region(of: size, isWhole: true), glyphs: glyphs)
            }
            for dot in 0..<canvases[0].dots.count {
                #expect(canvases.count { !$0.dots[dot].paint.isOwn } == 1)
            }
        }
    }

    /// The face that goes on below is the background, wherever the edge is: a character that ends before the edge of its
    /// cell draws no line through it.
    @Test func noLineThroughAFace() {
        let upper = canvas(
            1, 2, .face(Face(x: 0, y: 0, width: 1, height: 2, blue)),
            .face(Face(x: 0, y: 0, width: 1, height: 0.5, red)))
        #expect(upper[0, 0] == Cell("▀", foreground: red, background: blue))
        let lower = canvas(
            1, 2, .face(Face(x: 0, y: 0, width: 1, height: 2, blue)),
            .face(Face(x: 0, y: 1.5, width: 1, height: 0.5, red)))
        #expect(lower[0, 1] == Cell("▄", foreground: red, background: blue))
    }

    /// Nor where a corner of it is the page's: what most of the cell has goes on, also where there is a third colour.
    @Test func noLineThroughAFaceWithACorner() {
        let page = Color(0x121212)
        let side = canvas(
            1, 2, background: page, .face(Face(x: 0, y: 0, width: 1, height: 1.5, blue)),
            .face(Face(x: 0, y: 0, width: 0.5, height: 2, blue)))
        #expect(side[0, 1] == Cell("▗", foreground: page, background: blue))
        let front = canvas(
            2, 2, background: page, .face(Face(x: 0, y: 0.5, width: 2, height: 1.5, red)),
            .face(Face(x: 0.5, y: 0, width: 1.5, height: 0.5, Color(0xF01000))))
        #expect(front[0, 0].character == "▘" && front[0, 0].foreground == page)
    }

    @Test func equalPicturesGiveEqualCells() {
        // Red over blue and blue over red, meeting at the same edge.
        let first = canvas(
            1, 1, background: green, .face(Face(x: 0, y: 0, width: 1, height: 1, red)),
            .face(Face(x: 0.5, y: 0, width: 1, height: 1, blue)))
        let second = canvas(
            1, 1, background: green, .face(Face(x: 0, y: 0, width: 1, height: 1, blue)),
            .face(Face(x: 0, y: 0, width: 0.5, height: 1, red)))
        #expect(first == second)
        #expect(first[0, 0] == Cell("▌", foreground: red, background: blue))
    }

    @Test func theTerminalsOwnColorIsAlwaysTheBackground() {
        let lower = canvas(1, 1, .face(Face(x: 0, y: 0.5, width: 1, height: 1, red)))
        let upper = canvas(1, 1, .face(Face(x: 0, y: 0, width: 1, height: 0.5, red)))
        #expect(lower[0, 0] == Cell("▄", foreground: red))
        #expect(upper[0, 0] == Cell("▀", foreground: red))
    }

    @Test func ofManyColorsTheTwoThatChangeLeastStay() {
        let nearlyRed = Color(0xF00000)
        let canvas = canvas(
            1, 1, background: blue,
            .face(Face(x: 0, y: 0, width: 0.5, height: 0.5, red)),
            .face(Face(x: 0.5, y: 0, width: 0.5, height: 0.5, nearlyRed)))
        #expect(canvas[0, 0] == Cell("▀", foreground: red, background: blue))
    }

    @Test func laterOverEarlier() {
        let canvas = canvas(
            3, 1, .face(Face(x: 0, y: 0, width: 3, height: 1, red)), .face(Face(x: 1, y: 0, width: 3, height: 1, green))
        )
        #expect(canvas.backgrounds(colors) == "│rgg│")
    }

    @Test(arguments: Glyphs.allCases, [(0, 0), (1, 1), (2, 2), (-5, 3), (300, 1), (1, 300)])
    func absurdNumbersDoNotTrap(glyphs: Glyphs, size: (Int, Int)) {
        let numbers = [0, 0.5, -1, 1e9, -1e300, 1.7e308, .infinity, -.infinity, .nan, .leastNonzeroMagnitude]
        var picture = Picture(background: blue)
        for a in numbers {
            for b in numbers {
                picture.add(Face(x: a, y: b, width: b, height: a, red))
                picture.add(Face([Point(a, b), Point(b, a), Point(-a, b)], green))
                picture.add(TextRun("text", at: Point(a, b)))
            }
        }
        picture.add(Face([], red))
        picture.add(Face([Point(0, 0)], red))
        let canvas = Canvas(picture, size: Size(columns: size.0, rows: size.1), glyphs: glyphs)
        #expect(canvas.rows.map(\.count) == Array(repeating: max(size.0, 0), count: max(size.1, 0)))
    }

    @Test func whatReachesBeyondTheEdgeIsClipped() {
        let canvas = canvas(2, 2, .face(Face(x: -1e9, y: -1e9, width: 2e9, height: 2e9, red)))
        #expect(canvas.rows == Array(repeating: Array(repeating: Cell(background: red), count: 2), count: 2))
        #expect(Canvas(size: Size(columns: .max, rows: .max)).size == Canvas.largest)
    }
}
