@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Testing

@Suite struct BlockTests {
    static let seeds: Range<UInt64> = 0..<60

    private func story(_ seed: UInt64) throws -> Story {
        var generator = SeededRandom(seed: seed)
        return Story(try VolumeCase(seed: seed, rank: generator.pick(2...3)).convolution)
    }

    /// A scene at rest on a placement, and that placement.
    private func atRest(_ seed: UInt64) throws -> (block: Block, placement: Placement) {
        let story = try story(seed)
        var generator = SeededRandom(seed: seed)
        let convolution = story.convolution
        let placement = convolution.placements[generator.pick(0..<convolution.placements.count)]
        let time = story.storyboard.time(completing: placement.step)
        return (Block(story.scene(at: time)), placement)
    }

    /// Every cell of the kernel is in one box, where its placement says.
    @Test(arguments: seeds)
    func theKernelStandsOnItsWindow(seed: UInt64) throws {
        let (block, placement) = try atRest(seed)
        let (scene, rank) = (block.scene, block.scene.axes.count)
        var cells: Set<[Int]> = []
        for box in block.kernel {
            for layer in 0..<box.layers {
                for row in 0..<box.rows {
                    for column in 0..<box.columns {
                        let cell = [Int(box.depth) + layer, Int(box.row) + row, Int(box.column) + column]
                        #expect(cells.insert(cell).inserted)
                    }
                }
            }
        }
        let covered = placement.taps.map { tap -> [Int] in
            let place = Array(tap.coordinate)
            return rank == 3 ? Array(place.dropFirst()) : place
        }
        #expect(cells == Set(covered), "\(scene.subject.convolution.summary)")
    }

    /// The input lies within all that the kernel moves over, and is as large as it is.
    @Test(arguments: seeds)
    func theInputLiesInItsBorder(seed: UInt64) throws {
        let (block, _) = try atRest(seed)
        let (whole, solid) = (block.whole, block.solid)
        #expect(solid.depth >= whole.depth && solid.row >= 0 && solid.column >= 0)
        #expect(solid.row + Double(solid.rows) <= Double(whole.rows))
        #expect(solid.column + Double(solid.columns) <= Double(whole.columns))
        #expect(solid.depth + Double(solid.layers) <= Double(whole.layers))
        let isPadded = block.scene.axes.contains { $0.border.before > 0 || $0.border.after > 0 }
        #expect(block.hasBorder == isPadded)
    }

    /// From one place to the other without turning back.
    @Test(arguments: seeds)
    func theKernelGlides(seed: UInt64) throws {
        let story = try story(seed)
        let places = Block.slide(in: story)
        guard !places.isEmpty else { return }
        // The next filter may begin where the one before has ended.
        let placements = story.convolution.placements
        if placements[0].starts != placements[1].starts { #expect(places.first != places.last) }
    }

    /// From filter to filter it glides through depth, too, to the layers that the next one reads, and back.
    @Test func itGlidesToOtherLayers() throws {
        let story = Story(try .ones([4, 3, 3], [2, 2, 2, 2]) { $0.groups = 2 })
        for (from, to) in [(3, 4), (4, 3)] {
            let depths = try (0...4).map { step -> Double in
                var moment = Moment(placement: to, .slide, of: story.storyboard.counts.taps, progress: 0)
                moment.travel = Travel(from: from, to: to, progress: Double(step) / 4)
                return try #require(Block(story.scene(at: moment)).kernel.first).depth
            }
            #expect(depths == (from < to ? [0, 0.5, 1, 1.5, 2] : [2, 1.5, 1, 0.5, 0]))
        }
    }

    /// The whole of it, its depth and the names of its layers are within their room, or there is none.
    @Test(arguments: seeds)
    func itFits(seed: UInt64) throws {
        let (block, _) = try atRest(seed)
        for (columns, rows) in [(12, 8), (30, 15), (40, 30), (90, 45)] {
            let area = Area(column: 3, row: 2, columns: columns, rows: rows)
            if let lined = BlockLayout(block.shape, area: area, hasEdges: true) {
                let marks = Edges(block.whole, lined.projection).marks
                #expect(marks.allSatisfy { $0.row >= area.row && $0.row < area.row + area.rows })
                #expect(marks.allSatisfy { $0.column >= 3 && $0.column + $0.text.count <= 3 + columns })
            }
            guard let layout = BlockLayout(block.shape, area: area) else { continue }
            #expect(layout.columns <= Double(columns))
            let (whole, projection) = (block.whole, layout.projection)
            let back = projection.point(depth: Double(whole.layers), row: 0, column: Double(whole.columns))
            let front = projection.point(depth: 0, row: Double(whole.rows), column: 0)
            #expect(
                back.y >= Double(area.row + (layout.headRow == nil ? 0 : 1)) && front.y <= Double(area.row + area.rows))
            #expect(front.x >= Double(area.column) && back.x <= Double(area.column + area.columns))
        }
    }
}
