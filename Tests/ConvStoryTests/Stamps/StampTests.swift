import ConvEngine
import ConvStory
import Support
import Testing

/// Transposed convolutions seen by their inputs, against the engine's sums over windows.
@Suite struct StampTests {
    static let seeds: Range<UInt64> = 0..<80

    /// A transposed convolution at random: padding, output padding, dilation, groups, several filters.
    static func convolution(_ seed: UInt64) throws -> Convolution {
        var seed = seed &* 1000
        while true {
            let random = try RandomCase(seed: seed)
            if random.parameters.isTransposed { return try random.convolution }
            seed += 1
        }
    }

    static func cells(_ convolution: Convolution) throws -> [Position] {
        let shape = try Shape(convolution.kernelExtents)
        return (0..<shape.count).map(shape.position)
    }

    private func stamps(_ convolution: Convolution) -> [Stamp] {
        (0..<Stamp.count(convolution)).map { Stamp($0, of: convolution) }
    }

    @Test(arguments: seeds)
    func allStampsTogetherAreTheOutput(seed: UInt64) throws {
        let convolution = try Self.convolution(seed)
        let cells = try Self.cells(convolution)
        #expect(Stamp.size(convolution) == cells.count)
        var sums = (0..<convolution.outputShape.count).map { convolution.placements[$0].bias }
        for stamp in stamps(convolution) {
            #expect(stamp.value == convolution.input[stamp.input])
            for cell in cells {
                guard let output = stamp.output(under: cell) else { continue }
                sums[convolution.outputShape.offset(of: output)] += stamp.value * stamp.weight(cell).value
            }
        }
        #expect(sums == convolution.output().values)
    }

    /// Each stamp makes those pairs that the windows make of its input and its filter, no other.
    @Test(arguments: seeds)
    func everyPairIsOneOfTheWindows(seed: UInt64) throws {
        let convolution = try Self.convolution(seed)
        let cells = try Self.cells(convolution)
        struct Pair: Hashable {
            let input: Position, weight: Position, output: Position
        }
        var read: Set<Pair> = []
        for placement in convolution.placements {
            for tap in placement.taps {
                if let input = tap.input {
                    read.insert(Pair(input: input, weight: try #require(tap.weight), output: placement.output))
                }
            }
        }
        var stamped: Set<Pair> = []
        for stamp in stamps(convolution) {
            for cell in cells {
                guard let output = stamp.output(under: cell) else { continue }
                let pair = Pair(input: stamp.input, weight: stamp.weight(cell).position, output: output)
                #expect(stamped.insert(pair).inserted)
                #expect(stamp.weight(cell).value == convolution.weight?[pair.weight])
            }
        }
        #expect(stamped == read)
    }

    /// The cell over an output is the way back from the output under a cell.
    @Test(arguments: seeds)
    func overAndUnderAreInverse(seed: UInt64) throws {
        let convolution = try Self.convolution(seed)
        let cells = try Self.cells(convolution)
        var generator = SeededRandom(seed: seed)
        for _ in 0..<4 {
            let stamp = Stamp(generator.pick(0..<Stamp.count(convolution)), of: convolution)
            let pairs = cells.compactMap { cell in stamp.output(under: cell).map { ($0, cell) } }
            let under = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            #expect(under.count == pairs.count)
            for offset in 0..<convolution.outputShape.count {
                let output = convolution.outputShape.position(at: offset)
                #expect(stamp.cell(over: output) == under[output])
            }
        }
    }

    /// Outputs receive product after product, keep what they have, and end at the engine's sum.
    @Test(arguments: seeds.prefix(40))
    func outputsOnlyReceive(seed: UInt64) throws {
        let convolution = try Self.convolution(seed)
        var generator = SeededRandom(seed: seed)
        let last = Stamp.count(convolution) - 1
        for _ in 0..<4 {
            let output = convolution.outputShape.position(at: generator.pick(0..<convolution.outputShape.count))
            let placement = convolution.placements[convolution.outputShape.offset(of: output)]
            let parts = placement.taps.filter { $0.input != nil }.count
            var before: Double?
            var changes = 0
            for stamp in stamps(convolution) {
                let cell = stamp.cell(over: output)
                let now = stamp.received(by: output, including: false)
                #expect(now == before || (before == nil && parts == 0), "before \(stamp.input)")
                let after = stamp.received(by: output, including: true)
                if let cell {
                    changes += 1
                    let bias = changes == parts ? placement.bias : 0
                    #expect(after == (now ?? 0) + stamp.value * stamp.weight(cell).value + bias)
                } else {
                    #expect(after == now)
                }
                before = after
            }
            #expect(changes == parts)
            #expect(Stamp(last, of: convolution).received(by: output, including: true) == placement.sum)
        }
    }

    /// Filter after filter, and in each the inputs that it reads, in their order.
    @Test(arguments: seeds.prefix(20))
    func theirOrder(seed: UInt64) throws {
        let convolution = try Self.convolution(seed)
        let keys = stamps(convolution).map { [$0.filter] + $0.input }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        for stamp in stamps(convolution) {
            #expect(convolution.channels(readBy: stamp.filter).contains(stamp.input[0]))
        }
    }

    /// As far as integers reach: the padding cuts off what the dilation brings.
    @Test func hugeNumbersDoNotTrap() throws {
        let half = Int.max / 2
        let convolution = try Convolution.row(Array(repeating: 1, count: 100), [1, 2]) {
            ($0.isTransposed, $0.dilation) = (true, [.max - 50])
            $0.padding = [Padding(before: half + 25, after: half + 24)]
        }
        let count = convolution.outputShape[1]
        #expect(count == 2)
        for index in 0..<Stamp.count(convolution) {
            let stamp = Stamp(index, of: convolution)
            #expect(stamp.output(under: [0]) == nil && stamp.output(under: [1]) == nil)
            #expect((0..<count).allSatisfy { stamp.cell(over: [0, $0]) == nil })
        }
        #expect(Stamp(99, of: convolution).received(by: [0, 1], including: true) == convolution.placements[1].sum)
    }
}
