import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct StampTextTests {
    private func text(_ stamp: Int, _ phase: Phase, pair: Int = 0, padding: Int = 0) throws -> StampText {
        let convolution = try Convolution.row([1, -4], [1, 2, -3]) {
            ($0.isTransposed, $0.stride, $0.padding) = (true, [2], [Padding(padding)])
        }
        return text(convolution, at: Moment(placement: stamp, phase, pair: pair, of: 3))
    }

    private func text(_ convolution: Convolution, at moment: Moment) -> StampText {
        StampText(StampMoment(Subject(convolution), at: moment), labels: Labels(stampsOf: convolution))
    }

    @Test(arguments: [
        (Phase.slide, 0, 0, "the next input stamps 2 cells on: the stride"),
        (.light, 0, 0, "x[1] = -4 stamps -4 times the kernel"),
        (.multiply, 2, 0, "x[1]·w[2] = (-4)·(-3) = 12"), (.sum, 0, 0, "-4 times the kernel lies over the output"),
        (.write, 0, 0, "the products are added to what is there"), (.rest, 0, 0, "-4 times the kernel is added"),
        (.rest, 0, 1, "-4 times the kernel is added; 1 of it fell off where the padding cuts the output"),
    ])
    func sentences(phase: Phase, pair: Int, padding: Int, sentence: String) throws {
        #expect(try text(1, phase, pair: pair, padding: padding).sentence == sentence)
    }

    /// From input to input, row to row, channel to channel, filter to filter.
    @Test func whereTheStampGoes() throws {
        var generator = SeededRandom(seed: 1)
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [1, 1])
        let convolution = try Convolution(
            input: generator.tensor([2, 2, 2]), weight: generator.tensor([2, 2, 1, 1]), parameters: parameters)
        let sentences = [0, 1, 2, 4, 8].map { stamp in
            text(convolution, at: Moment(placement: stamp, .slide, of: 1, progress: 0)).sentence
        }
        #expect(
            sentences == [
                "the first input is to stamp", "the next input stamps 1 cell on: the stride", "on to input row 1",
                "on to input channel 1", "on to the output of filter 1",
            ])
    }

    @Test func whatIsCutOff() throws {
        #expect(try text(0, .multiply, pair: 0, padding: 1).sentence == "x[0]·w[0] = 1·1 = 1, cut off by the padding")
    }

    @Test func pairs() throws {
        #expect(try text(1, .rest).pairs == ["x[1]·w[0] → y[2]", "x[1]·w[1] → y[3]", "x[1]·w[2] → y[4]"])
        #expect(try text(0, .rest, padding: 1).pairs == ["x[0]·w[1] → y[0]", "x[0]·w[2] → y[1]"])
    }

    /// Something is said at every moment, about numbers that are right.
    @Test(arguments: 0..<30)
    func neverEmpty(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        let storyboard = Story(convolution, perspective: .inputs).storyboard
        var generator = SeededRandom(seed: seed)
        for _ in 0..<20 {
            let stamp = generator.pick(0..<storyboard.counts.placements)
            let elapsed = Double.random(in: 0...storyboard.duration(of: stamp), using: &generator)
            let moment = storyboard.moment(at: StoryTime(placement: stamp, elapsed: elapsed))
            let text = text(convolution, at: moment)
            #expect(!text.sentence.isEmpty)
            let reached = try StampTests.cells(convolution).filter {
                Stamp(stamp, of: convolution).output(under: $0) != nil
            }
            let landings = Stamp(stamp, of: convolution).landings
            #expect(text.pairs.count == reached.count && landings == reached.count)
        }
    }
}
