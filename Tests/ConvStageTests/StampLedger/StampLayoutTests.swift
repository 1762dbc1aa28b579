@testable import ConvStage
import ConvEngine
import ConvRecipe
import ConvStory
import Picture
import Support
import Terminal
import Testing

@Suite struct StampLayoutTests {
    static let seeds: Range<UInt64> = 0..<24

    private struct Rectangle {
        var x, y, width, height: Double

        func isBeside(_ other: Rectangle) -> Bool {
            x + width <= other.x || other.x + other.width <= x || y + height <= other.y || other.y + other.height <= y
        }
    }

    /// All planes, with the indices beside them, wherever they stand.
    @Test(arguments: seeds)
    func nothingOverlapsAndAllIsInside(seed: UInt64) throws {
        let story = try SeenStamp.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        for size in SeenStamp.sizes {
            let look = VolumeCase.look(&lot, zoom: lot.pick([0, 0, lot.pick(-9...9)]))
            guard let seen = SeenStamp(story.scene(at: VolumeCase.moment(of: story, &lot)), size, look) else {
                continue
            }
            let (layout, area) = (seen.layout, seen.rows.arrays)
            func rectangles(_ panel: StampPanel?, labels: Double) -> [Rectangle] {
                guard let panel else { return [] }
                return panel.corners.map {
                    Rectangle(x: $0.x - labels, y: $0.y, width: panel.width + labels, height: panel.height)
                }
            }
            let all =
                rectangles(layout.input, labels: layout.inputLabels) + rectangles(layout.kernel, labels: 0)
                + rectangles(layout.products, labels: 0) + rectangles(layout.output, labels: layout.outputLabels)
            for (index, a) in all.enumerated() {
                #expect(
                    a.x >= Double(area.column) && a.x + a.width <= Double(area.column + area.columns)
                        && a.y >= Double(layout.rulerRow + 1) && a.y + a.height <= Double(area.row + area.rows),
                    "\(a): \(seen.description)")
                for b in all[(index + 1)...] { #expect(a.isBeside(b), "\(a), \(b): \(seen.description)") }
            }
        }
    }

    /// The input that stamps, the weight in hand and the output it falls on are never scrolled away.
    @Test(arguments: seeds)
    func whatIsInHandIsInSight(seed: UInt64) throws {
        for seen in try SeenStamp.random(seed: seed) where seen.scene.light > 0 {
            let (stamp, cell) = (seen.stamp, seen.scene.cellInHand)
            func shows(_ planes: [SeenStamp.Plane], _ plane: Int, _ place: Position) -> Bool {
                planes.contains { $0.index == plane && $0.places.contains(GridPlace(place[0], place[1])) }
            }
            let last = Position(stamp.input.suffix(2))
            let inputPlane = seen.hasDepth ? stamp.input[1] : stamp.input[0] - seen.scene.channels.lowerBound
            #expect(shows(seen.inputs, inputPlane, last), "\(seen.description)")
            let kernelPlane = seen.hasDepth ? cell[0] : 0
            #expect(shows(seen.kernels, kernelPlane, Position(cell.suffix(2))), "\(seen.description)")
            if let output = stamp.output(under: cell) {
                let plane = seen.hasDepth ? output[1] : output[0]
                #expect(shows(seen.outputs, plane, Position(output.suffix(2))), "\(seen.description)")
            }
        }
    }

    /// Nothing moves while the story goes on, wherever it is.
    @Test(arguments: seeds)
    func theLayoutStays(seed: UInt64) throws {
        let story = try SeenStamp.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        for size in SeenStamp.sizes {
            let look = lot.pick(SeenLedger.looks)
            let layouts = (0..<8).map { _ in
                let scene = story.scene(at: VolumeCase.moment(of: story, &lot))
                return Stage.layout(of: scene, in: Area(columns: size.columns, rows: size.rows), look: look)
            }
            #expect(layouts.allSatisfy { $0 == layouts[0] && $0 != nil })
        }
    }

    /// Of two parameters each of which has room in the other's arrangement both have the same; the flip changes nothing.
    @Test(arguments: seeds)
    func parametersKeepTheArrangement(seed: UInt64) throws {
        let story = try SeenStamp.story(seed: seed)
        var lot = SeededRandom(seed: seed)
        let convolution = story.convolution
        var others: [Parameters] = (0..<3).map { _ in convolution.parameters }
        others[0].stride = others[0].stride.map { $0 + 1 }
        others[1].dilation = others[1].dilation.map { $0 + 1 }
        others[2].isFlipped.toggle()
        for size in SeenStamp.sizes {
            let look = lot.pick(SeenLedger.looks)
            guard let seen = SeenStamp(story.scene(at: .start), size, look) else { continue }
            for (index, parameters) in others.enumerated() {
                let other = Story(
                    try Convolution(
                        input: convolution.input, weight: try #require(convolution.weight), bias: convolution.bias,
                        parameters: parameters), perspective: .inputs)
                guard let then = SeenStamp(other.scene(at: .start), size, look) else { continue }
                let area = seen.rows.arrays
                func fits(_ seen: SeenStamp, _ choice: StampLedgerChoice) -> Bool {
                    StampLedgerPlan(seen.scene, choice, margin: seen.layout.margin, area: area, look: look).fits
                }
                if fits(seen, then.layout.choice), fits(then, seen.layout.choice) {
                    #expect(then.layout.choice == seen.layout.choice, "\(seen.description)\(then.description)")
                }
                if index == 2 { #expect(then.layout == seen.layout) }
            }
        }
    }

    /// What the commands show when nothing is given but that it is transposed: dominoes where two rows have room, else the
    /// products beside or below, and the output always with its numbers.
    @Test(arguments: [
        ("2d", 80, 24, false, StampLedgerChoice.Products.below), ("2d", 120, 36, true, .none),
        ("2d", 200, 55, true, .none), ("2d", 60, 20, false, .below), ("2d", 40, 12, false, .none),
        ("conv2d", 80, 24, false, .below), ("conv2d", 120, 36, true, .none), ("3d", 80, 24, false, .beside),
        ("3d", 120, 36, false, .beside), ("3d", 200, 55, false, .beside), ("3d", 40, 12, false, .none),
    ])
    func theCommands(
        name: String, columns: Int, rows: Int, isDomino: Bool, products: StampLedgerChoice.Products
    ) throws {
        let story = try Self.command(name)
        let size = Size(columns: columns, rows: rows)
        let seen = try #require(SeenStamp(story.lastScene, size, Look(theme: .dark)))
        #expect(seen.layout.choice.isDomino == isDomino, "\(seen.description)")
        #expect(seen.layout.choice.products == products, "\(seen.description)")
        #expect(seen.layout.output.cell.hasNumber)
    }

    /// Transposed, with a stride of 2.
    static func command(_ name: String) throws -> Story {
        var recipe = Recipe(try #require(OperationKind.all.first { $0.name == name }))
        (recipe.transposed, recipe.stride) = (true, "2")
        let convolution = try recipe.operation(reading: .none).convolution
        return Story(convolution, perspective: .inputs)
    }

    /// The familiar scene of nine stamps, in an old terminal.
    @Test func threeByThreeFitsAnOldTerminal() throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        var generator = SeededRandom(seed: 1)
        let convolution = try Convolution(
            input: generator.tensor([1, 3, 3]), weight: generator.tensor([1, 1, 3, 3]), parameters: parameters)
        let story = Story(convolution, perspective: .inputs)
        let seen = SeenStamp(story.lastScene, Size(columns: 80, rows: 24), Look(theme: .dark))
        #expect(try #require(seen).layout.choice.isDomino)
    }

    /// Larger and smaller to the ends, each a picture of its own.
    @Test func zoomGoesBothWays() throws {
        let story = try SeenStamp.story(seed: 3)
        let widths = (-9...9).compactMap { zoom in
            SeenStamp(story.lastScene, Size(columns: 120, rows: 36), Look(theme: .dark, zoom: zoom))
                .map { $0.layout.output.cell.width * $0.layout.output.cell.height }
        }
        #expect(widths.count == 19)
        #expect(widths == widths.sorted() && widths[0] < widths[9] && widths[9] < widths[18], "\(widths)")
    }
}
