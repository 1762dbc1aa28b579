import ConvEngine
import ConvStory
import Support
import Testing

/// Against every multiplication of convolutions drawn at random: one to three axes, all modes, groups, transposed.
@Suite struct InspectionTests {
    static let seeds: Range<UInt64> = 0..<60

    /// A multiplication, and the output it is for.
    private struct Pair {
        let step: Int
        let output: Position
        let tap: Tap
    }

    private func pairs(_ convolution: Convolution) -> [Pair] {
        convolution.placements.flatMap { placement in
            placement.taps.map { Pair(step: placement.step, output: placement.output, tap: $0) }
        }
    }

    private func positions(_ extents: [Int]) throws -> [Position] {
        let shape = try Shape(extents)
        return (0..<shape.count).map(shape.position)
    }

    /// [channel, *padded coordinates]
    private func coordinates(_ convolution: Convolution) throws -> [Position] {
        try positions([convolution.inputChannels] + convolution.axes.map(\.paddedExtent))
    }

    /// Some of many, the same in every run.
    private func some<T>(_ all: [T], _ generator: inout SeededRandom) -> [T] {
        all.count <= 4 ? all : (0..<4).map { _ in generator.pick(all) }
    }

    @Test(arguments: seeds)
    func anOutputLightsItsTaps(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let coordinates = try coordinates(convolution)
        let outputs = try positions(Array(convolution.outputShape.extents))
        for output in some(outputs, &generator) {
            let inspection = Inspection(.output(output), in: convolution, filter: 0)
            let step = convolution.outputShape.offset(of: output)
            let covered = Set(convolution.placements[step].taps.map(\.coordinate))
            for place in coordinates {
                #expect(inspection.concernsInput(at: place) == covered.contains(place), "\(place)")
            }
            for other in outputs { #expect(inspection.concernsOutput(at: other) == (other == output)) }
            #expect(inspection.step == step && inspection.filter == output[0] && inspection.isOfOutput)
        }
    }

    /// Its copies too, and all outputs that it feeds.
    @Test(arguments: seeds)
    func anInputLightsAllThatReadsIt(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let pairs = pairs(convolution)
        let reads = Dictionary(pairs.map { ($0.tap.coordinate, $0.tap.input) }, uniquingKeysWith: { first, _ in first })
        let outputs = try positions(Array(convolution.outputShape.extents))
        for input in some(try positions(Array(convolution.input.shape.extents)), &generator) {
            let inspection = Inspection(
                .input(input), in: convolution, filter: generator.pick(0..<convolution.outputChannels))
            for (place, read) in reads { #expect(inspection.concernsInput(at: place) == (read == input), "\(place)") }
            let fed = pairs.filter { $0.tap.input == input }
            let lit = Set(fed.map(\.output))
            for output in outputs {
                #expect(inspection.concernsOutput(at: output) == lit.contains(output), "\(output)")
            }
            #expect(inspection.step == fed.map(\.step).min())
            #expect(!inspection.isOfOutput)
        }
    }

    /// Every pair it makes: all that it passes over, and all outputs of its filter.
    @Test(arguments: seeds)
    func aWeightLightsItsPairs(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let pairs = pairs(convolution)
        let coordinates = try coordinates(convolution)
        let outputs = try positions(Array(convolution.outputShape.extents))
        let filter = generator.pick(0..<convolution.outputChannels)
        let cells = try positions([convolution.channelsPerFilter] + convolution.kernelExtents)
        for cell in some(cells, &generator) {
            let inspection = Inspection(.kernel(cell), in: convolution, filter: filter)
            let made = pairs.filter { $0.tap.cell == cell && $0.output[0] == filter }
            let covered = Set(made.map(\.tap.coordinate))
            for place in coordinates {
                #expect(inspection.concernsInput(at: place) == covered.contains(place), "\(place)")
            }
            let lit = Set(made.map(\.output))
            for output in outputs { #expect(inspection.concernsOutput(at: output) == lit.contains(output)) }
            #expect(inspection.step == made.map(\.step).min())
            #expect(Set(made.map(\.tap.weight)) == [inspection.weight(at: cell)])
        }
    }

    /// The cell itself is pointed at, not its copies.
    @Test(arguments: seeds)
    func onlyOneCellIsPointedAt(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let input = generator.pick(try positions(Array(convolution.input.shape.extents)))
        let inspection = Inspection(
            .output(convolution.placements[0].output), cursor: .input(input), in: convolution, filter: 0)
        let pointed = try coordinates(convolution).filter(inspection.pointsAtInput)
        // A transposed convolution may crop what is at the edge.
        let isCropped = zip(convolution.axes, input.dropFirst()).contains { axis, index in
            !(0..<axis.paddedExtent).contains(axis.coordinate(of: index))
        }
        #expect(pointed.count == (isCropped ? 0 : 1))
        for place in pointed { #expect(Scene(convolution, placement: 0, .rest).inputTarget(place) == .input(input)) }
        let beside = Inspection(
            .input(input), cursor: .kernel(convolution.placements[0].taps[0].cell), in: convolution, filter: 0)
        #expect(try coordinates(convolution).allSatisfy { !beside.pointsAtInput($0) })
    }

    /// What can be pointed at in the padded input is what is read there.
    @Test(arguments: seeds)
    func targetsAreWhatIsRead(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let scene = Scene(convolution, placement: 0, .slide)
        for pair in pairs(convolution) {
            #expect(scene.inputTarget(pair.tap.coordinate) == pair.tap.input.map { .input($0) })
        }
        var beyond = try #require(try coordinates(convolution).last)
        beyond[1] += 1
        #expect(scene.inputTarget(beyond) == nil)
        beyond[1] = -1
        #expect(scene.inputTarget(beyond) == nil)
    }

    @Test func whatIsPinnedIsLitWhereverTheCursorIs() throws {
        let convolution = try Convolution.rows([[1, 2, 3, 4]], [[[1, 1]], [[2, 2]]])
        let inspection = Inspection(.output([1, 2]), cursor: .input([0, 0]), in: convolution, filter: 0)
        #expect(inspection.filter == 1)
        #expect((0..<4).map { inspection.concernsInput(at: [0, $0]) } == [false, false, true, true])
        #expect((0..<4).map { inspection.pointsAtInput([0, $0]) } == [true, false, false, false])
    }

    /// However large the padding is, a cell is asked for itself alone.
    @Test func aBillionOutputs() throws {
        let convolution = try Convolution.row([1, 2, 3], [1, 2, 3]) {
            ($0.padding, $0.paddingMode) = ([Padding(500_000_000)], .replicate)
        }
        let inspection = Inspection(.input([0, 0]), in: convolution, filter: 0)
        #expect(inspection.step == 0)
        #expect(inspection.concernsInput(at: [0, 0]) && inspection.concernsInput(at: [0, 500_000_000]))
        #expect(!inspection.concernsInput(at: [0, 500_000_001]))
        #expect(inspection.concernsOutput(at: [0, 499_999_999]) && !inspection.concernsOutput(at: [0, 500_000_001]))
    }

    /// Below every cell that it is multiplied with stands the weight, and below no other.
    @Test(arguments: seeds)
    func aWeightStandsWhereItMeetsTheInput(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let pairs = pairs(convolution)
        let cells = try positions([convolution.channelsPerFilter] + convolution.kernelExtents)
        for cell in some(cells, &generator) {
            let filter = generator.pick(0..<convolution.outputChannels)
            let inspection = Inspection(.kernel(cell), in: convolution, filter: filter)
            let met = pairs.filter { $0.output[0] == filter && $0.tap.cell == cell }
            for pair in pairs {
                let weight = met.first { $0.tap.coordinate == pair.tap.coordinate }?.tap.w
                #expect(inspection.weight(meeting: pair.tap.coordinate) == weight, "\(pair.tap.coordinate)")
            }
        }
    }

    /// The cells of the kernel that it meets, and for every output the weight between the two.
    @Test(arguments: seeds)
    func anInputLightsTheWeightsThatJoinItToOutputs(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let convolution = try RandomCase(seed: seed).convolution
        let pairs = pairs(convolution)
        let cells = try positions([convolution.channelsPerFilter] + convolution.kernelExtents)
        let outputs = try positions(Array(convolution.outputShape.extents))
        for input in some(try positions(Array(convolution.input.shape.extents)), &generator) {
            let filter = generator.pick(0..<convolution.outputChannels)
            let inspection = Inspection(.input(input), in: convolution, filter: filter)
            let fed = pairs.filter { $0.tap.input == input }
            let met = Set(fed.filter { $0.output[0] == filter }.map(\.tap.cell))
            for cell in cells { #expect(inspection.concernsKernel(at: cell) == met.contains(cell), "\(cell)") }
            for output in outputs {
                // Copies in the border are read by weights of their own: then there is not one that joins the two.
                let joining = fed.filter { $0.output == output }
                #expect(
                    inspection.weight(joining: output) == (joining.count == 1 ? joining[0].tap.w : nil), "\(output)")
            }
        }
    }
}
