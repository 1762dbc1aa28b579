@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// A block alone, as large as there is room for it.
struct SeenBlock {
    let painter: BlockPainter
    let picture: Picture
    let canvas: Canvas
    var block: Block { painter.block }
    var projection: Projection { painter.layout.projection }

    init(_ scene: Scene, _ columns: Int, _ rows: Int, _ look: Look = Look(theme: .dark)) throws {
        let block = Block(scene)
        let layout = try #require(
            BlockLayout(block.shape, area: Area(columns: columns, rows: rows), hasEdges: look.theme.isMono))
        painter = BlockPainter(block: block, layout: layout, look: look)
        var (picture, memory) = (Picture(background: look.theme.background), BlockMemory())
        painter.draw(&memory, in: &picture)
        self.picture = picture
        canvas = Canvas(picture, size: Size(columns: columns, rows: rows), glyphs: .quadrant)
    }

    /// Four channels of 5×5, and the kernel in the middle of them.
    static func volume(_ phase: Phase = .multiply, pair: Int = 0, progress: Double = 1) throws -> Scene {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([4, 5, 5]), values: (0..<100).map { Double($0 - 50) }),
            weight: .ones([1, 4, 3, 3]), parameters: Parameters(spatialRank: 2))
        return Scene(convolution, placement: 4, phase, pair: pair, progress: progress)
    }
}
