import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct StampMomentTests {
    /// Two inputs, stride 2, kernel 1 2 3: the outputs 1 2 3+4 8 12.
    private func convolution() throws -> Convolution {
        try .row([1, 4], [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
    }

    private func stamping(
        _ stamp: Int, _ phase: Phase, pair: Int = 0, progress: Double = 1
    ) throws -> StampMoment {
        StampMoment(
            Subject(try convolution()), at: Moment(placement: stamp, phase, pair: pair, of: 3, progress: progress))
    }

    private func stamping(_ convolution: Convolution, at time: (Storyboard) -> StoryTime) -> StampMoment {
        let storyboard = Story(convolution, perspective: .inputs).storyboard
        return StampMoment(Subject(convolution), at: storyboard.moment(at: time(storyboard)))
    }

    private func text(_ cells: [SceneCell]) -> String {
        cells.map { $0.value.map { ValueText.shortest($0) } ?? "·" }.joined(separator: " ")
    }

    @Test(arguments: [
        (0, Phase.slide, "· · · · ·"), (0, .light, "0 0 0 · ·"), (0, .sum, "0 0 0 · ·"), (0, .rest, "1 2 3 · ·"),
        (1, .slide, "1 2 3 · ·"), (1, .multiply, "1 2 3 0 0"), (1, .rest, "1 2 7 8 12"),
    ])
    func outputs(stamp: Int, phase: Phase, output: String) throws {
        let stamping = try stamping(stamp, phase)
        #expect(text((0..<5).map { stamping.output(at: [0, $0]) }) == output)
    }

    /// Products are added when they have come, which with reduced motion is at once.
    @Test(arguments: [(0.9, "1 2 3 0 0"), (1, "1 2 7 8 12")])
    func productsAreAddedWhenTheyHaveCome(progress: Double, output: String) throws {
        let stamping = try stamping(1, .write, progress: progress)
        #expect(text((0..<5).map { stamping.output(at: [0, $0]) }) == output)
    }

    @Test func theLightRises() throws {
        #expect(try [0, 0.5, 1].map { try stamping(1, .light, progress: $0).light } == [0, 0.5, 1])
        #expect(try [Phase.slide, .multiply, .rest].map { try stamping(1, $0).light } == [0, 1, 1])
    }

    @Test func rolesOfTheOutput() throws {
        func roles(_ phase: Phase) throws -> [Role] {
            let stamping = try stamping(1, phase)
            return (0..<5).map { stamping.output(at: [0, $0]).role }
        }
        // The third cell is reached by this stamp as well.
        #expect(try roles(.slide) == [.output, .output, .growing, .pending, .pending])
        #expect(try roles(.multiply) == [.output, .output, .window, .window, .window])
        #expect(try roles(.rest) == [.output, .output, .outputNow, .outputNow, .outputNow])
    }

    /// The kernel, cell after cell multiplied by the input.
    @Test(arguments: [
        (Phase.light, 0, "· · ·", [Role.pending, .pending, .pending]),
        (.multiply, 0, "4 · ·", [.productTap, .pending, .pending]),
        (.multiply, 2, "4 8 12", [.product, .product, .productTap]),
        (.rest, 0, "4 8 12", [.product, .product, .product]),
    ])
    func theStamp(phase: Phase, pair: Int, text: String, roles: [Role]) throws {
        let stamping = try stamping(1, phase, pair: pair)
        let cells = (0..<3).map { stamping.product(at: [0, $0]) }
        #expect(self.text(cells) == text && cells.map(\.role) == roles)
    }

    @Test func theInputAndTheWeightInHand() throws {
        let stamping = try stamping(1, .multiply, pair: 1)
        #expect((0..<2).map { stamping.input(at: [0, $0]) } == [SceneCell(1, .input), SceneCell(4, .tap)])
        #expect((0..<3).map { stamping.kernel(at: [0, $0]).role } == [.kernel, .kernelTap, .kernel])
        #expect(text((0..<3).map { stamping.kernel(at: [0, $0]) }) == "1 2 3")
    }

    @Test func theStampMovesByTheStride() throws {
        let origins = try [0, 0.5, 1].map { try stamping(1, .slide, progress: $0).origin[0] }
        #expect(origins == [0, 1, 2])
        #expect(try [Phase.sum, .write, .rest].map { try stamping(1, $0, progress: 1).landed } == [0, 1, 1])
    }

    @Test func theArgumentPaddingShiftsIt() throws {
        let convolution = try Convolution.row([1, 4], [1, 2, 3]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2], [Padding(1)])
        }
        let stamping = stamping(convolution) { $0.end }
        #expect(stamping.origin == [1])
        #expect(text((0..<3).map { stamping.output(at: [0, $0]) }) == "2 7 8")
    }

    @Test func channelsOfOtherGroupsAreNotRead() throws {
        let convolution = try Convolution.rows([[1], [2]], [[[1]], [[3]]]) { ($0.isTransposed, $0.groups) = (true, 2) }
        let stamping = stamping(convolution) { _ in .start }
        #expect([0, 1].map { stamping.input(at: [$0, 0]).role } == [.input, .unread])
    }

    /// Over whole stories drawn at random: numbers are those of the engine, and at the end all are there.
    @Test(arguments: 0..<30)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let storyboard = Story(convolution, perspective: .inputs).storyboard
        let sums = convolution.output()
        var generator = SeededRandom(seed: seed)
        let times =
            [storyboard.end]
            + (0..<5).map { _ in
                let stamp = generator.pick(0..<storyboard.counts.placements)
                return StoryTime(
                    placement: stamp, elapsed: Double.random(in: 0...storyboard.duration(of: stamp), using: &generator))
            }
        for time in times {
            let stamping = StampMoment(Subject(convolution), at: storyboard.moment(at: time))
            for (index, cell) in try StampTests.cells(convolution).enumerated() {
                let weight = stamping.stamp.weight(cell).value
                let isMade =
                    index < stamping.moment.multiplied || stamping.product(at: Position([0] + cell)).role == .productTap
                #expect(
                    stamping.product(at: Position([0] + cell)).value == (isMade ? stamping.stamp.value * weight : nil))
                let isCut = stamping.product(at: Position([0] + cell)).role == .unread
                #expect(!isCut || stamping.stamp.output(under: cell) == nil)
            }
            for offset in 0..<sums.shape.count {
                let output = sums.shape.position(at: offset)
                let cell = stamping.output(at: output)
                let start: Double? = stamping.isLit && stamping.stamp.cell(over: output) != nil ? 0 : nil
                #expect(cell.value == stamping.stamp.received(by: output, including: stamping.isDone) ?? start)
                if time == storyboard.end { #expect(cell.value == sums.values[offset]) }
            }
        }
    }
}
