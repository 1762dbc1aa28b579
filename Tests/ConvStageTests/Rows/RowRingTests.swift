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

    @Test func thereIsOneQuestionUntilItIsWritten() throws {
        for (phase, count) in [(Phase.slide, 0), (.light, 1), (.multiply, 1), (.rest, 0)] {
            for theme in [Theme.dark, .mono] {
                let output = try lines(phase, theme: theme).suffix(8).prefix(5).joined()
                #expect(output.count { $0 == "?" } == count, "\(phase)")
            }
        }
    }
}
