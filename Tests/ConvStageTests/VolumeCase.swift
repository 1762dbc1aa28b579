@testable import ConvStage
import ConvEngine
import ConvStory
import Support

/// Convolutions of two and three axes, drawn by lot, and moments of their stories.
struct VolumeCase {
    let convolution: Convolution

    /// - Parameter isTransposed: by lot when there is none.
    init(seed: UInt64, rank: Int, isTransposed: Bool? = nil) throws {
        var lot = Lot(seed: seed)
        let widest = lot.pick([4, 8, rank == 2 ? 40 : 12])
        var parameters = Parameters(spatialRank: rank)
        parameters.isTransposed = isTransposed ?? (lot.pick(0...3) == 0)
        parameters.isFlipped = lot.coin()
        parameters.groups = lot.pick([1, 1, 1, 2])
        if !parameters.isTransposed { parameters.paddingMode = lot.pick([.zeros, .zeros, .reflect, .circular]) }
        var input: [Int] = []
        var kernel: [Int] = []
        for axis in 0..<rank {
            let extent = lot.pick(1...widest)
            let cells = lot.pick(1...min(extent, lot.pick([3, 3, 5])))
            var dilation = lot.pick([1, 1, 2, 3])
            if dilation * (cells - 1) >= extent { dilation = 1 }
            parameters.dilation[axis] = dilation
            parameters.stride[axis] = lot.pick([1, 1, 2, 3])
            let most = parameters.isTransposed ? dilation * (cells - 1) : min(3, extent - 1)
            parameters.padding[axis] = Padding(before: lot.pick(0...most / 2), after: lot.pick(0...most / 2))
            input.append(extent)
            kernel.append(cells)
        }
        let groups = parameters.groups
        let (channels, filters) = (lot.pick(1...(5 / groups)), lot.pick(1...(4 / groups)))
        let leading = parameters.isTransposed ? [channels * groups, filters] : [filters * groups, channels]
        convolution = try Convolution(
            input: lot.tensor([channels * groups] + input), weight: lot.tensor(leading + kernel),
            bias: lot.coin() ? (0..<filters * groups).map { _ in Double(lot.pick(-9...9)) } : nil,
            parameters: parameters)
    }

    /// Those that go to the limits.
    static func large(_ name: String) throws -> Convolution {
        var lot = Lot(seed: 7)
        switch name {
        case "photograph":
            var parameters = Parameters(spatialRank: 2)
            parameters.padding = [Padding(1), Padding(1)]
            return try Convolution(
                input: lot.tensor([3, 512, 512]), weight: lot.tensor([4, 3, 3, 3]), parameters: parameters)
        case "wide padding", "deep padding":
            let rank = name == "wide padding" ? 2 : 3
            var parameters = Parameters(spatialRank: rank)
            for axis in 0..<2 { parameters.padding[axis] = Padding(1_000_000) }
            let cells = Array(repeating: 3, count: rank)
            return try Convolution(
                input: lot.tensor([2] + cells), weight: lot.tensor([1, 2] + cells), parameters: parameters)
        case "many channels":
            return try Convolution(
                input: lot.tensor([400, 3, 3]), weight: lot.tensor([300, 400, 2, 2]),
                parameters: Parameters(spatialRank: 2))
        case "large kernel":
            return try Convolution(
                input: lot.tensor([2, 60, 70]), weight: lot.tensor([2, 2, 40, 50]),
                parameters: Parameters(spatialRank: 2))
        case "wide holes":
            var parameters = Parameters(spatialRank: 2)
            parameters.dilation = [30, 40]
            return try Convolution(
                input: lot.tensor([2, 70, 90]), weight: lot.tensor([2, 2, 3, 3]), parameters: parameters)
        default:
            // As far as integers reach.
            var parameters = Parameters(spatialRank: 3)
            parameters.padding[0] = Padding(Int.max / 32)
            return try Convolution(
                input: lot.tensor([1, 2, 2, 2]), weight: lot.tensor([1, 1, 2, 2, 2]), parameters: parameters)
        }
    }

    static let largeNames = [
        "photograph", "wide padding", "deep padding", "many channels", "large kernel", "wide holes", "endless",
    ]

    /// A moment of the telling: any, but the first and the last placement more often than others.
    static func moment(of story: Story, _ lot: inout Lot) -> Moment {
        let last = story.storyboard.counts.placements - 1
        let placement = lot.pick([0, last, lot.pick(0...last), lot.pick(0...last)])
        let elapsed = Double.random(in: 0...story.storyboard.duration(of: placement), using: &lot)
        return story.storyboard.moment(at: StoryTime(placement: placement, elapsed: elapsed))
    }

    /// A cell of the input, of the kernel or of the output, and perhaps another where the cursor is.
    static func inspection(of convolution: Convolution, filter: Int, _ lot: inout Lot) -> Inspection {
        let (first, second) = (target(of: convolution, &lot), target(of: convolution, &lot))
        return Inspection(first, cursor: lot.coin() ? first : second, in: convolution, filter: filter)
    }

    private static func target(of convolution: Convolution, _ lot: inout Lot) -> Inspection.Target {
        func cell(_ extents: some Sequence<Int>) -> Position { Position(extents.map { lot.pick(0..<$0) }) }
        return switch lot.pick(0...2) {
        case 0: .output(cell(convolution.outputShape.extents))
        case 1: .input(cell(convolution.input.shape.extents))
        default: .kernel(cell([convolution.channelsPerFilter] + convolution.kernelExtents))
        }
    }

    static func look(_ lot: inout Lot, zoom: Int = 0) -> Look {
        var look = lot.pick(ThemesTests.colored.map { Look(theme: $0) } + [Look(theme: .mono, grain: .whole)])
        if !look.theme.isMono { look.grain = lot.pick([.quarters, .halves, .whole]) }
        look.zoom = zoom
        look.isApart = lot.pick([nil, true, false])
        look.channel = lot.pick([nil, nil, 0, 1, 9])
        return look
    }
}

extension Look: CustomStringConvertible {
    /// What a failing test wants to know.
    public var description: String {
        "\(theme.name), grain \(grain.columns)×\(grain.rows), zoom \(zoom), apart \(isApart.map(String.init) ?? "nil"), "
            + "channel \(channel.map(String.init) ?? "nil")"
    }
}
