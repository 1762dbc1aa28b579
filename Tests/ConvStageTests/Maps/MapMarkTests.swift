@testable import ConvStage
import ConvStory
import Picture
import Terminal
import Testing

@Suite struct MapMarkTests {
    /// A ring has four edges in whatever the device can draw, also where rows cannot be halved.
    @Test(arguments: [(Glyphs.quadrant, Grain.quarters), (.half, .halves), (.ascii, .whole)])
    func aRingIsClosed(glyphs: Glyphs, grain: Grain) throws {
        let look = Look(theme: .dark, grain: grain)
        let color = try #require(look.theme.mark(.window))
        for (placement, size) in [(0, [80, 22]), (5000, [80, 22]), (75_000, [120, 34]), (148_403, [120, 34])] {
            let painter = try MapCase("photograph").scene(placement, .rest)
                .mapPainter(columns: size[0], rows: size[1], look: look)
            let mark = try #require(painter.inputMark)
            var picture = Picture(background: look.theme.background)
            painter.draw(mark, .window, on: painter.layout.input, in: &picture)
            let canvas = Canvas(picture, size: Size(columns: size[0], rows: size[1]), glyphs: glyphs)
            func isMarked(_ x: Double, _ y: Double) -> Bool {
                let cell = canvas[Int(x), Int(y)]
                return cell.background == color || (cell.character != " " && cell.foreground == color)
            }
            let (right, bottom) = (mark.x + mark.width, mark.y + mark.height)
            for x in stride(from: mark.x + 0.25, to: right, by: 1) {
                #expect(isMarked(x, mark.y + 0.1) && isMarked(x, bottom - 0.1), "\(placement), \(glyphs)")
            }
            for y in stride(from: mark.y + 0.1, to: bottom, by: 0.5) {
                #expect(isMarked(mark.x + 0.1, y) && isMarked(right - 0.1, y), "\(placement), \(glyphs)")
            }
        }
    }

    /// However far away: four dots and more, and on the map.
    @Test(arguments: [0.0, 0.3, 50, 97])
    func aMarkIsNeverTooSmall(start: Double) {
        var view = MapView(rows: 100, columns: 100, scale: MapScale(rows: 100, columns: 100, intoRows: 20, columns: 20))
        view.origin = Point(3, 2)
        let mark = MapMark(
            rows: .init(start: start, count: 3), columns: .init(start: start, count: 3), of: view,
            look: Look(theme: .dark))
        #expect(mark.width >= 4 && mark.height >= 2)
        #expect(mark.x >= 3 && mark.x + mark.width <= 23 && mark.y >= 2 && mark.y + mark.height <= 12)
    }
}
