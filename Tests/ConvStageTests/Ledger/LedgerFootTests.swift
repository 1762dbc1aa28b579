@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// Large digits that stand on the edge of their cells have half a row of their ground below the last of them.
@Suite struct LedgerFootTests {
    static let themes = [Theme.dark, .light, .highContrast]

    private func seen(_ name: String, _ size: Size, _ theme: Theme) throws -> SeenLedger {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == name }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        return try #require(
            SeenLedger(story.scene(at: story.storyboard.end), size, Look(theme: theme, view: .ledger)))
    }

    /// Wherever the line below is free: nothing else stands there, and the page does not begin before its middle.
    @Test(arguments: ["2d", "conv2d", "3d", "edge-3d"], themes)
    func digitsDoNotRunIntoThePage(name: String, theme: Theme) throws {
        let seen = try seen(name, Size(columns: 200, rows: 55), theme)
        let layout = seen.layout
        let views = layout.inputs + layout.kernels + layout.products + layout.sums + layout.outputs
        let footed = views.filter { $0.foot > 0 }
        #expect(!footed.isEmpty, "\(seen.description)")
        for view in footed {
            let row = Int(view.origin.y + view.height)
            for column in Int(view.origin.x)..<Int(view.origin.x + view.width) {
                let cell = seen.canvas[column, row]
                #expect(["▀", "▄"].contains(cell.character), "\(column), \(row)\n\(seen.description)")
            }
        }
    }

    /// The only ones without are those that the legend follows at once.
    @Test(arguments: ["2d", "conv2d", "3d", "edge-3d"], themes)
    func onlyTheLastPlaneMayBeWithout(name: String, theme: Theme) throws {
        let seen = try seen(name, Size(columns: 200, rows: 55), theme)
        let (layout, end) = (seen.layout, Double(seen.rows.arrays.row + seen.rows.arrays.rows))
        for view in layout.inputs + layout.kernels + layout.products + layout.sums + layout.outputs {
            let half = layout.isDomino && layout.inputs.contains(view) ? view.cell.height / 2 : view.cell.height
            let isFlush = view.cell.hasLargeDigits && half < LargeDigits.height + 1
            #expect((view.foot > 0) == (isFlush && view.origin.y + view.height < end), "\(seen.description)")
        }
    }
}
