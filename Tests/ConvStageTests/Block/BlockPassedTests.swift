@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal
import Testing

/// The numbers that the kernel passes on its way through the block.
@Suite struct BlockPassedTests {
    /// They stand still and can be read, whole on its front in its own ink, whichever layer it rides in.
    @Test(arguments: [1, 4], [(60, 20), (80, 24), (100, 40)])
    func theyStandOnTheKernel(groups: Int, size: (columns: Int, rows: Int)) throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.groups = groups
        let convolution = try Convolution(
            input: Tensor(shape: Shape([4, 5, 5]), values: (0..<100).map { Double($0 - 50) }),
            weight: .ones([groups, 4 / groups, 3, 3]), parameters: parameters)
        let kernel = try #require(Theme.dark.cube(.kernel))
        var stood = 0
        // Along rows, and from the end of one to the start of the next.
        for placement in [4, 6] {
            for step in 1..<16 {
                let scene = Scene(
                    convolution, placement: (groups == 1 ? 0 : 9) + placement, .slide, progress: Double(step) / 16)
                let seen = try SeenBlock(scene, size.columns, size.rows)
                let (canvas, projection) = (seen.canvas, seen.projection)
                let box = try #require(seen.block.kernel.last)
                let low = projection.point(depth: box.depth, row: box.row, column: box.column)
                var layer = seen.block.solid
                layer.depth = box.depth
                for number in seen.block.numbers(on: layer, projection, isLarge: true) where !number.isLarge {
                    let (place, size) = (number.place, number.size)
                    guard place.x >= low.x, place.x + size.columns <= low.x + 3 * projection.width,
                        place.y >= low.y, place.y + size.rows <= low.y + 3 * projection.height
                    else { continue }
                    stood += 1
                    for (index, character) in number.text.unicodeScalars.enumerated() {
                        let cell = canvas[Int(place.x) + index, Int(place.y)]
                        #expect(cell.character == character && cell.foreground == kernel.ink)
                        let ground = cell.background
                        #expect(
                            ground == kernel.front || ground == kernel.alternateFront,
                            "\(number.text) at \(step)\n\(canvas.drawing)")
                    }
                }
            }
        }
        #expect(stood > 60)
    }

    /// From slice to slice it is in none.
    @Test func throughDepthThereAreNone() throws {
        let convolution = try Convolution(
            input: .ones([1, 4, 4, 4]), weight: .ones([1, 1, 2, 2, 2]), parameters: Parameters(spatialRank: 3))
        for (placement, hasNumbers) in [(1, true), (9, false), (10, true)] {
            let scene = Scene(convolution, placement: placement, .slide, progress: 0.5)
            let painter = try SeenBlock(scene, 100, 40).painter
            var memory = BlockMemory()
            let first = painter.block.numbers(on: painter.block.solid, painter.layout.projection)
            let passed = painter.passed(by: painter.block.kernel, first: first, isLarge: false, &memory)
            #expect(passed.isEmpty != hasNumbers, "\(placement)")
        }
    }
}
