@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The ring in a row of cubes: it stands where the result will.
@Suite struct RowRingTests {
    private func lines(_ phase: Phase, theme: Theme = .mono) throws -> [String] {
        let scene = Scene(try .familiar(), placement: 2, phase)
        var picture = Picture(background: theme.background)
        Stage.draw(scene, in: Area(columns: 80, rows: 22), look: Look(theme: theme), in: &picture)
        let canvas = Canvas(picture, size: Size(columns: 80, rows: 22), glyphs: .quadrant)
        return (0..<22).map { canvas.text(ofRow: $0) }
    }

    /// The ring glides away from a number that is done: it stays to be read.
    @Test(arguments: ThemesTests.ladders, [80, 100, 120])
    func whatItLeavesCanBeRead(theme: Theme, columns: Int) throws {
        for step in 0...40 {
            let scene = Scene(
                try .row([20, 1, 30, 0, 4, 1, 2, 5], [11, 0, 1]), placement: 1, .slide, progress: Double(step) / 40)
            let (area, look) = (Area(columns: columns, rows: 22), Look(theme: theme))
            var picture = Picture(background: theme.background)
            Stage.draw(scene, in: area, look: look, in: &picture)
            let canvas = Canvas(picture, size: Size(columns: columns, rows: 22), glyphs: .quadrant)
            let painter = RowPainter(scene, area: StagePlan(scene, in: area, look: look).rows.arrays, look: look)
            let cube = painter.layout.cube
            #expect(Ring.isOfFaces(on: cube, look) && !cube.hasLargeDigits)
            let top = painter.layout.y(painter.layout.output, channel: 0)
            let left = Int(painter.layout.x(ofCell: painter.standing))
            let cells = (Int(top)..<Int(top + cube.rows)).flatMap { row in
                (left..<left + Int(cube.width)).map { canvas[$0, row] }
            }.filter { "0123456789".unicodeScalars.contains($0.character) }
            #expect(String(String.UnicodeScalarView(cells.map(\.character))) == "250", "\(step)\n\(canvas.drawing)")
            for cell in cells {
                let (ink, ground) = (try #require(cell.foreground), try #require(cell.background))
                #expect(ink.contrast(with: ground) >= 4.4, "\(step)")
            }
        }
    }

    @Test func thereIsOneQuestionUntilItIsWritten() throws {
        for (phase, count) in [(Phase.slide, 0), (.light, 1), (.multiply, 1), (.rest, 0)] {
            for theme in [Theme.dark, .mono] {
                let output = try lines(phase, theme: theme).suffix(8).prefix(5).joined()
                #expect(output.count { $0 == "?" } == count, "\(phase)")
            }
        }
    }
}
