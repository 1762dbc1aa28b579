@testable import ConvStage
import ConvEngine
import ConvStory
import Support

/// Convolutions of two and three axes, drawn at random, and moments of their stories.
struct VolumeCase {
    let convolution: Convolution

    /// - Parameter isTransposed: at random when there is none.
    init(seed: UInt64, rank: Int, isTransposed: Bool? = nil) throws {
        var generator = SeededRandom(seed: seed)
        let widest = generator.pick([4, 8, rank == 2 ? 40 : 12])
        var parameters = Parameters(spatialRank: rank)
        parameters.isTransposed = isTransposed ?? (generator.pick(0...3) == 0)
        parameters.isFlipped = generator.coin()
        parameters.groups = generator.pick([1, 1, 1, 2])
        if !parameters.isTransposed { parameters.paddingMode = generator.pick([.zeros, .zeros, .reflect, .circular]) }
        var input: [Int] = []
        var kernel: [Int] = []
        for axis in 0..<rank {
            let extent = generator.pick(1...widest)
            let cells = generator.pick(1...min(extent, generator.pick([3, 3, 5])))
            var dilation = generator.pick([1, 1, 2, 3])
            if dilation * (cells - 1) >= extent { dilation = 1 }
            parameters.dilation[axis] = dilation
            parameters.stride[axis] = generator.pick([1, 1, 2, 3])
            let most = parameters.isTransposed ? dilation * (cells - 1) : min(3, extent - 1)
            parameters.padding[axis] = Padding(
                before: generator.pick(0...most / 2), after: generator.pick(0...most / 2))
            input.append(extent)
            kernel.append(cells)
        }
        let groups = parameters.groups
        let (channels, filters) = (generator.pick(1...(5 / groups)), generator.pick(1...(4 / groups)))
        let leading = parameters.isTransposed ? [channels * groups, filters] : [filters * groups, channels]
        convolution = try Convolution(
            input: generator.tensor([channels * groups] + input), weight: generator.tensor(leading + kernel),
            bias: generator.coin() ? (0..<filters * groups).map { _ in Double(generator.pick(-9...9)) } : nil,
            parameters: parameters)
    }

    /// Those that go to the limits.
    static func large(_ name: String) throws -> Convolution {
        var generator = SeededRandom(seed: 7)
        switch name {
        case "photograph":
            var parameters = Parameters(spatialRank: 2)
            parameters.padding = [Padding(1), Padding(1)]
            return try Convolution(
                input: generator.tensor([3, 512, 512]), weight: generator.tensor([4, 3, 3, 3]), parameters: parameters)
        case "wide padding", "deep padding":
            let rank = name == "wide padding" ? 2 : 3
            var parameters = Parameters(spatialRank: rank)
            for axis in 0..<2 { parameters.padding[axis] = Padding(1_000_000) }
            let cells = Array(repeating: 3, count: rank)
            return try Convolution(
                input: generator.tensor([2] + cells), weight: generator.tensor([1, 2] + cells), parameters: parameters)
        case "many channels":
            return try Convolution(
                input: generator.tensor([400, 3, 3]), weight: generator.tensor([300, 400, 2, 2]),
                parameters: Parameters(spatialRank: 2))
        case "large kernel":
            return try Convolution(
                input: generator.tensor([2, 60, 70]), weight: generator.tensor([2, 2, 40, 50]),
                parameters: Parameters(spatialRank: 2))
        case "wide holes":
            var parameters = Parameters(spatialRank: 2)
            parameters.dilation = [30, 40]
            return try Convolution(
                input: generator.tensor([2, 70, 90]), weight: generator.tensor([2, 2, 3, 3]), parameters: parameters)
        default:
            // As far as integers reach.
            var parameters = Parameters(spatialRank: 3)
            parameters.padding[0] = Padding(Int.max / 32)
            return try Convolution(
                input: generator.tensor([1, 2, 2, 2]), weight: generator.tensor([1, 1, 2, 2, 2]), parameters: parameters
            )
        }
    }

    static let largeNames = [
        "photograph", "wide padding", "deep padding", "many channels", "large kernel", "wide holes", "endless",
    ]

    /// A moment of the story: any, but the first and the last placement more often than others.
    static func moment(of story: Story, _ generator: inout SeededRandom) -> Moment {
        let last = story.storyboard.counts.placements - 1
        let placement = generator.pick([0, last, generator.pick(0...last), generator.pick(0...last)])
        let elapsed = Double.random(in: 0...story.storyboard.duration(of: placement), using: &generator)
        return story.storyboard.moment(at: StoryTime(placement: placement, elapsed: elapsed))
    }

    /// A cell of the input, of the kernel or of the output, and perhaps another where the cursor is.
    static func inspection(of convolution: Convolution, filter: Int, _ generator: inout SeededRandom) -> Inspection {
        let (first, second) = (target(of: convolution, &generator), target(of: convolution, &generator))
        return Inspection(first, cursor: generator.coin() ? first : second, in: convolution, filter: filter)
    }

    private static func target(of convolution: Convolution, _ generator: inout SeededRandom) -> Inspection.Target {
        func cell(_ extents: some Sequence<Int>) -> Position { Position(extents.map { generator.pick(0..<$0) }) }
        return switch generator.pick(0...2) {
        case 0: .output(cell(convolution.outputShape.extents))
        case 1: .input(cell(convolution.input.shape.extents))
        default: .kernel(cell([convolution.channelsPerFilter] + convolution.kernelExtents))
        }
    }

    static func look(_ generator: inout SeededRandom, zoom: Int = 0) -> Look {
        var look = generator.pick(ThemesTests.colored.map { Look(theme: $0) } + [Look(theme: .mono, grain: .whole)])
        if !look.theme.isMono { look.grain = generator.pick([.quarters, .halves, .whole]) }
        look.zoom = zoom
        look.view = generator.pick(SceneView.allCases)
        look.channel = generator.pick([nil, nil, 0, 1, 9])
        return look
    }
}

extension Look: CustomStringConvertible {
    /// What a failing test wants to know.
    public var description: String {
        "\(theme.name), grain \(grain.columns)×\(grain.rows), zoom \(zoom), view \(view), "
            + "channel \(channel.map(String.init) ?? "nil")"
    }
}
