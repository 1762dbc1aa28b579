@testable import ConvStage
import Terminal
import Testing

@Suite struct LookTests {
    @Test(arguments: [(Grain.quarters, 1.3, 1.5, 1.5), (.halves, 1.3, 1.0, 1.5), (.whole, 1.3, 1.0, 1.0)])
    func edgesLieOnTheGrain(grain: Grain, place: Double, column: Double, row: Double) {
        #expect(grain.column(place) == column)
        #expect(grain.row(place) == row)
    }

    /// The stage knows nothing of glyphs; its grains are theirs.
    @Test(arguments: [(Glyphs.quadrant, Grain.quarters), (.half, .halves), (.ascii, .whole)])
    func grainsAreThoseOfTheGlyphs(glyphs: Glyphs, grain: Grain) {
        #expect(glyphs.grain == Size(columns: grain.columns, rows: grain.rows))
    }

    /// Within words the sign of one column would be a comparison.
    @Test(arguments: [(Grain.quarters, "w[0] → y[1]"), (.halves, "w[0] → y[1]"), (.whole, "w[0] -> y[1]")])
    func anArrowIsNoComparison(grain: Grain, text: String) {
        #expect(Look(theme: .dark, grain: grain).spelled("w[0] → y[1]") == text)
    }

    @Test func anAreaIsNeverNegative() {
        #expect(Area(columns: -3, rows: -1) == Area(columns: 0, rows: 0))
    }
}
