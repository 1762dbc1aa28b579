@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct RulerTests {
    /// Behind the numbers of an output one more would be read as another of them.
    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func withoutColoursALineStandsBeforeTheIndex(size: Size) throws {
        var count = 0
        let stories = [
            Story(try .ones([1, 5, 5], [1, 1, 3, 3])),
            Story(
                try Convolution(
                    pooling: .counting([1, 5, 5]), kernelSize: [2, 2], combine: .maximum,
                    parameters: Parameters(poolingBy: [2, 2]))),
        ]
        for story in stories {
            let seen = [Theme.dark, .mono].compactMap { SeenLedger(story.lastScene, size, Look(theme: $0)) }
            for seen in seen {
                let view = try #require(seen.layout.outputs.first)
                let rows = 0..<view.extent.rows
                func sign(_ row: Int, at distance: Double) -> Unicode.Scalar {
                    let y = view.point(row: Double(row), column: 0).y + ((view.cell.height - 1) / 2).rounded(.down)
                    return seen.canvas[Int(view.origin.x + view.width + distance), Int(y)].character
                }
                let hasIndices = rows.allSatisfy { sign($0, at: 1) == Unicode.Scalar("\($0)") }
                let hasLines = rows.allSatisfy { sign($0, at: 0) == "│" }
                #expect(hasLines == (hasIndices && seen.look.theme.isMono), "\(seen.description)")
                if hasIndices { count += 1 }
            }
        }
        #expect(count >= 2)
    }
}
