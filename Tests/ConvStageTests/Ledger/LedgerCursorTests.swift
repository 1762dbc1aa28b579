@testable import ConvStage
import ConvEngine
import ConvStory
import Support
import Terminal
import Testing

/// A ledger in whose volume a cell is pointed at.
@Suite struct LedgerCursorTests {
    struct Volume {
        let depth, kernel: Int
        var dilation = 1
        var padding = 0
        var isTransposed = false
    }

    /// Its slice is shown, also where no slice that the kernel stands on lies a whole number of steps from it, and where the
    /// others would lie beyond the input; what a crop takes away has none.
    @Test(arguments: [
        Volume(depth: 5, kernel: 2, dilation: 2), Volume(depth: 5, kernel: 3, dilation: 2, padding: 1),
        Volume(depth: 4, kernel: 2), Volume(depth: 3, kernel: 1, padding: 1, isTransposed: true),
    ])
    func theSliceIsShown(volume: Volume) throws {
        var parameters = Parameters(spatialRank: 3)
        parameters.dilation[0] = volume.dilation
        parameters.padding[0] = Padding(volume.padding)
        parameters.isTransposed = volume.isTransposed
        let size = volume.depth * 9
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, volume.depth, 3, 3]), values: (0..<size).map { Double($0 % 7) }),
            weight: Tensor(
                shape: Shape([1, 1, volume.kernel, 2, 2]), values: Array(repeating: 1, count: volume.kernel * 4)),
            parameters: parameters)
        let story = Story(convolution)
        for depth in 0..<volume.depth {
            let inspection = Inspection(.input([0, depth, 1, 1]), in: convolution, filter: 0)
            let scene = story.scene(at: story.storyboard.moment(at: .start), inspection: inspection)
            for look in SeenLedger.looks {
                let seen = try #require(SeenLedger(scene, Size(columns: 120, rows: 36), look))
                let shown = seen.layout.rows.map { seen.ledger.inputDepth(of: seen.ledger.rows[$0]) }
                let coordinate = scene.axes[0].coordinate(of: depth)
                let isThere = (0..<scene.axes[0].drawnExtent).contains(coordinate)
                #expect(shown.contains(coordinate) == isThere, "\(depth): \(seen.description)")
            }
        }
    }
}
