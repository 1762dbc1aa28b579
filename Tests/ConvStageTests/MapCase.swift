@testable import ConvStage
import ConvEngine
import ConvStory
import Picture
import Support
import Terminal

/// Pictures and what is done with them, for tests of maps.
struct MapCase {
    let story: Story

    /// Rows, columns, channels, filters and the side of the kernel.
    init(
        _ rows: Int, _ columns: Int, channels: Int = 1, filters: Int = 1, kernel: Int = 3, isImage: Bool = true,
        _ change: (inout Parameters) -> Void = { _ in }
    ) throws {
        var generator = SeededRandom(seed: 5)
        var parameters = Parameters(spatialRank: 2)
        change(&parameters)
        let input = try Shape([channels, rows, columns])
        let pixels = (0..<input.count).map { index in
            // A bright disc on a dark slope.
            let (y, x) = (Double(index / columns % rows), Double(index % columns))
            let (dy, dx) = (y - Double(rows) / 2, x - Double(columns) / 2)
            return dy * dy + dx * dx < Double(rows * rows) / 9 ? 240 : (40 * x / Double(columns)).rounded()
        }
        story = Story(
            try Convolution(
                input: Tensor(shape: input, values: pixels),
                weight: generator.tensor([filters, channels, kernel, kernel]), parameters: parameters),
            pixels: isImage ? 0...255 : nil)
    }

    static let names = [
        "small", "photograph", "colour", "filters", "large kernel", "strided", "far apart", "dilated", "padded",
        "transposed", "tall", "wide", "numbers",
    ]

    init(_ name: String) throws {
        switch name {
        case "photograph": try self.init(300, 500)
        case "colour": try self.init(60, 90, channels: 3)
        case "filters": try self.init(40, 70, channels: 2, filters: 3)
        case "large kernel": try self.init(80, 90, kernel: 31)
        case "strided": try self.init(80, 90) { $0.stride = [2, 2] }
        case "far apart": try self.init(80, 90) { $0.stride = [20, 20] }
        case "dilated": try self.init(80, 90) { $0.dilation = [9, 7] }
        case "padded": try self.init(60, 70) { $0.padding = [Padding(9), Padding(before: 0, after: 5)] }
        case "transposed": try self.init(30, 40) { ($0.isTransposed, $0.stride) = (true, [2, 3]) }
        case "tall": try self.init(900, 20)
        case "wide": try self.init(5, 900)
        case "numbers": try self.init(100, 200, isImage: false)
        default: try self.init(20, 30)
        }
    }

    func scene(
        _ placement: Int, _ phase: Phase, pair: Int = 0, progress: Double = 0.5, inspection: Inspection? = nil
    ) -> Scene {
        let taps = story.storyboard.counts.taps
        return story.scene(
            at: Moment(placement: placement, phase, pair: pair, of: taps, progress: progress), inspection: inspection)
    }

    /// Instants of the first placement, the last and one between, and things pointed at.
    var scenes: [Scene] {
        let last = story.storyboard.counts.placements - 1
        let convolution = story.convolution
        let pointed: [Inspection.Target] = [
            .output([0, 0, 0]), .input([0, 0, 0]), .input(Position(convolution.input.shape.extents.map { $0 - 1 })),
            .kernel([0, 0, 0]),
        ]
        return [
            scene(0, .slide), scene(0, .multiply, pair: 1), scene(last / 2, .write), scene(last / 2, .slide),
            scene(last, .rest),
        ] + pointed.map { scene(last / 2, .rest, inspection: Inspection($0, in: convolution, filter: 0)) }
    }
}

extension Scene {
    func mapPainter(columns: Int, rows: Int, look: Look) -> MapPainter {
        MapPainter(
            Slicing(self, channel: look.channel), area: StageRows(columns: columns, rows: rows).arrays, look: look)
    }
}
