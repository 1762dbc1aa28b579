@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The output as a volume, over which the kernel moves.
@Suite struct StampBlockTests {
    static let seeds: Range<UInt64> = 0..<60

    /// A scene at rest on a stamp.
    private func atRest(_ seed: UInt64) throws -> Block {
        let story = try SeenStamp.story(seed: seed)
        var generator = SeededRandom(seed: seed)
        let placement = generator.pick(0..<story.storyboard.counts.placements)
        return Block(story.scene(at: story.storyboard.time(ofStop: 0, in: placement)))
    }

    private func positions(_ extents: [Int]) throws -> [Position] {
        let shape = try Shape(extents)
        return (0..<shape.count).map { shape.position(at: $0) }
    }

    /// A cell of the kernel stands on the output to which its product is added, or on what the padding cuts off.
    @Test(arguments: seeds)
    func theKernelStandsWhereItLands(seed: UInt64) throws {
        let block = try atRest(seed)
        let (scene, hasDepth) = (block.scene, block.scene.axes.count == 3)
        let extents = scene.products.extents
        var landings: Set<Position> = []
        for cell in try positions([1] + extents) {
            if let output = scene.result.landing(cell) { landings.insert(output) }
        }
        var stood: Set<Position> = [], count = 0
        for box in block.kernel {
            for place in try positions([box.layers, box.rows, box.columns]) {
                count += 1
                let (layer, row, column) = (
                    Int(box.depth) + place[0], Int(box.row) + place[1], Int(box.column) + place[2]
                )
                guard let cell = block.ground.cell(layer: layer, row: row, column: column) else { continue }
                stood.insert(try #require(cell.position))
            }
        }
        #expect(stood == landings, "\(scene.subject.convolution.summary)")
        #expect(count == extents.reduce(1, *))
        #expect(hasDepth || block.kernel.allSatisfy { Int($0.depth) == scene.filter })
    }

    /// All of the kernel is within what it moves over, and the output within that.
    @Test(arguments: seeds)
    func itStaysWithin(seed: UInt64) throws {
        let block = try atRest(seed)
        for box in block.kernel + [block.solid] {
            #expect(box.depth >= 0 && box.depth + Double(box.layers) <= Double(block.whole.layers))
            #expect(box.row >= 0 && box.row + Double(box.rows) <= Double(block.whole.rows))
            #expect(box.column >= 0 && box.column + Double(box.columns) <= Double(block.whole.columns))
        }
        let isCut = block.scene.subject.convolution.parameters.padding.contains { $0.before > 0 || $0.after > 0 }
        #expect(block.hasBorder == isCut)
    }

    @Test(arguments: seeds)
    func theKernelGlides(seed: UInt64) throws {
        _ = Block.slide(in: try SeenStamp.story(seed: seed))
    }

    /// Where nothing was added there is no number, and its cell looks empty.
    @Test(arguments: seeds)
    func numbersAreThoseOfTheOutput(seed: UInt64) throws {
        let block = try atRest(seed)
        var projection = Projection.all[0]
        projection.origin = Point(0, 100)
        let numbers = block.numbers(on: block.solid, projection)
        let front = block.ground.solid
        let made = (0..<front.rows).flatMap { row in
            (0..<front.columns).compactMap { column in
                block.ground.cell(
                    layer: Int(front.depth), row: Int(front.row) + row, column: Int(front.column) + column)?.value
            }
        }
        #expect(numbers.count == made.count)
        #expect(numbers.allSatisfy { $0.role != .pending })
    }

    /// In a window with room for both the block is at the left, and the arithmetic is what it is without it.
    @Test func besideTheArithmetic() throws {
        var parameters = Parameters(spatialRank: 3)
        parameters.isTransposed = true
        let ones = { (shape: [Int]) in
            try Tensor(shape: Shape(shape), values: Array(repeating: 1, count: shape.reduce(1, *)))
        }
        let convolution = try Convolution(
            input: try ones([1, 2, 2, 2]), weight: try ones([1, 1, 2, 2, 2]), parameters: parameters)
        let scene = Story(convolution, perspective: .inputs).scene(at: .start)
        func painter(_ view: SceneView) -> StampScenePainter {
            var look = SeenLedger.looks[0]
            look.view = view
            return StampScenePainter(scene, area: Area(columns: 200, rows: 50), look: look)
        }
        let (both, ledger, block) = (painter(.both), painter(.ledger), painter(.block))
        let layout = try #require(both.block?.layout)
        #expect(layout.columns < Double(both.ledger.inputStart))
        #expect(both.ledger.layout.hasSameParts(as: ledger.ledger.layout))
        #expect(ledger.block == nil && block.block != nil)
        #expect(Set([both, ledger, block].map { "\($0.layout)" }).count == 3)
    }
}
