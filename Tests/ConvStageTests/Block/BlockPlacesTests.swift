@testable import ConvStage
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

/// The ledger makes room for its block.
@Suite struct BlockPlacesTests {
    /// Three channels of 5×5 with a border: outputs in smaller cells leave room for larger cubes.
    @Test(arguments: [(94, 3), (106, 3), (116, 4)])
    func aSmallBlockIsAsLargeAsItCanBe(columns: Int, width: Double) throws {
        let padded = try Convolution.ones([3, 5, 5], [1, 3, 3, 3]) {
            $0.padding = Array(repeating: Padding(before: 1, after: 1), count: 2)
        }
        let area = Area(columns: columns, rows: 28)
        let ledger = try #require(Ledger(Scene(padded, placement: 0, .light), area: area))
        let plans = LedgerPlans(ledger.shape, ledger.focus, area: area, look: Look(theme: .dark))
        let places = BlockPlaces(shape: ledger.shape, focus: ledger.focus, area: area, hasEdges: false)
        let alone = try #require(plans.layout)
        let pair = try #require(places.best(plans, alone))
        #expect(pair.block.projection.width == width)
    }

    /// Of two places for cubes that are as large it takes the one where they have indices.
    @Test func indicesDecide() throws {
        let recipe = try #require(ReadyScenesTests.recipes.first { $0.name == "edge-3d" }).recipe
        let story = Story(try recipe.operation(reading: .none).subject(title: ""))
        let scene = story.scene(at: story.storyboard.moment(at: StoryTime(placement: 0, elapsed: 0)))
        let seen = try #require(SeenLedger(scene, Size(columns: 200, rows: 55), Look(theme: .dark)))
        #expect(try #require(seen.block).layout.hasIndices, "\(seen.description)")
    }
}
