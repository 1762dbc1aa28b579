import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct StampSceneTests {
    /// Two inputs, stride 2, kernel 1 2 3: the outputs 1 2 3+4 8 12.
    private func convolution() throws -> Convolution {
        try .row([1, 4], [1, 2, 3]) { ($0.isTransposed, $0.stride) = (true, [2]) }
    }

    private func scene(_ stamp: Int, _ phase: Phase, pair: Int = 0, progress: Double = 1) throws -> StampScene {
        let multiplied = phase == .slide || phase == .light ? 0 : phase == .multiply ? pair : 3
        let travel = Travel(from: max(stamp - 1, 0), to: stamp, progress: phase == .slide ? progress : 1)
        return StampScene(
            Storyboard(try convolution(), telling: .stamps),
            at: Moment(placement: stamp, phase: phase, progress: progress, multiplied: multiplied, travel: travel))
    }

    private func text(_ cells: [SceneCell]) -> String {
        cells.map { $0.value.map { ValueText.shortest($0) } ?? "·" }.joined(separator: " ")
    }

    @Test(arguments: [
        (0, Phase.slide, "· · · · ·"), (0, .light, "· · · · ·"), (0, .write, "· · · · ·"), (0, .rest, "1 2 3 · ·"),
        (1, .slide, "1 2 3 · ·"), (1, .multiply, "1 2 3 · ·"), (1, .rest, "1 2 7 8 12"),
    ])
    func outputs(stamp: Int, phase: Phase, output: String) throws {
        let scene = try scene(stamp, phase)
        #expect(text((0..<5).map { scene.output(at: [0, $0]) }) == output)
    }

    @Test func rolesOfTheOutput() throws {
        func roles(_ phase: Phase) throws -> [Role] {
            let scene = try scene(1, phase)
            return (0..<5).map { scene.output(at: [0, $0]).role }
        }
        #expect(try roles(.slide) == [.output, .output, .output, .pending, .pending])
        #expect(try roles(.multiply) == [.output, .output, .window, .pending, .pending])
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
        let scene = try scene(1, phase, pair: pair)
        let cells = (0..<3).map { scene.product(at: [$0]) }
        #expect(self.text(cells) == text && cells.map(\.role) == roles)
    }

    @Test func theInputAndTheWeightInHand() throws {
        let scene = try scene(1, .multiply, pair: 1)
        #expect((0..<2).map { scene.input(at: [0, $0]) } == [SceneCell(1, .input), SceneCell(4, .tap)])
        #expect((0..<3).map { scene.kernel(at: [0, $0]).role } == [.kernel, .kernelTap, .kernel])
        #expect(text((0..<3).map { scene.kernel(at: [0, $0]) }) == "1 2 3")
    }

    @Test func theStampMovesByTheStride() throws {
        let origins = try [0, 0.5, 1].map { try scene(1, .slide, progress: $0).origin[0] }
        #expect(origins == [0, 1, 2])
        #expect(try [Phase.sum, .write, .rest].map { try scene(1, $0, progress: 1).dropped } == [0, 1, 1])
    }

    @Test func theArgumentPaddingShiftsIt() throws {
        let convolution = try Convolution.row([1, 4], [1, 2, 3]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2], [Padding(1)])
        }
        let storyboard = Storyboard(convolution, telling: .stamps)
        let scene = StampScene(storyboard, at: storyboard.moment(at: storyboard.end))
        #expect(scene.origin == [1])
        #expect(text((0..<3).map { scene.output(at: [0, $0]) }) == "2 7 8")
    }

    @Test func channelsOfOtherGroupsAreNotRead() throws {
        let convolution = try Convolution.rows([[1], [2]], [[[1]], [[3]]]) { ($0.isTransposed, $0.groups) = (true, 2) }
        let storyboard = Storyboard(convolution, telling: .stamps)
        let scene = StampScene(storyboard, at: storyboard.moment(at: .start))
        #expect([0, 1].map { scene.input(at: [$0, 0]).role } == [.input, .unread])
    }

    /// Over whole stories drawn by lot: numbers are those of the engine, and at the end all are there.
    @Test(arguments: 0..<30)
    func numbersAreThoseOfTheEngine(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let storyboard = Storyboard(convolution, telling: .stamps)
        let sums = convolution.output()
        var lot = Lot(seed: seed)
        let times =
            [storyboard.end]
            + (0..<5).map { _ in
                let stamp = lot.pick(0..<storyboard.placementCount)
                return StoryTime(
                    placement: stamp, elapsed: Double.random(in: 0...storyboard.duration(of: stamp), using: &lot))
            }
        for time in times {
            let scene = StampScene(storyboard, at: storyboard.moment(at: time))
            for (index, cell) in try StampTests.cells(convolution).enumerated() {
                let weight = scene.stamp.weight(cell).value
                let isMade = index < scene.moment.multiplied || scene.product(at: cell).role == .productTap
                #expect(scene.product(at: cell).value == (isMade ? scene.stamp.value * weight : nil))
                let isCut = scene.product(at: cell).role == .unread
                #expect(!isCut || scene.stamp.output(under: cell) == nil)
            }
            for offset in 0..<sums.shape.count {
                let output = sums.shape.position(at: offset)
                let cell = scene.output(at: output)
                #expect(cell.value == scene.stamp.received(by: output, including: scene.isDone))
                if time == storyboard.end { #expect(cell.value == sums.values[offset]) }
            }
        }
    }
}
