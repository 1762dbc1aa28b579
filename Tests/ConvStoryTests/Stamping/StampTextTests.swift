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
        (.multiply, 0, 0, "y[2] = -3 + (-4)·1 = -7"), (.multiply, 2, 0, "y[4] = 0 + (-4)·(-3) = 12"),
        (.sum, 0, 0, "-4 times the kernel lies over the output"),
        (.write, 0, 0, "the products are added to what is there"), (.rest, 0, 0, "-4 times the kernel is added"),
        (.rest, 0, 1, "-4 times the kernel is added; the padding cuts off 1 of it"),
    ])
    func sentences(phase: Phase, pair: Int, padding: Int, sentence: String) throws {
        #expect(try text(1, phase, pair: pair, padding: padding).sentence == sentence)
    }

    /// Pairs are listed while they are to come; then it is said where they have come to.
    @Test(arguments: [
        (Phase.light, 0, 0, ["x[1]·w[0] → y[2]", "x[1]·w[1] → y[3]", "x[1]·w[2] → y[4]"]),
        (.multiply, 1, 0, ["x[1]·w[1] → y[3]", "x[1]·w[2] → y[4]"]),
        (.sum, 0, 0, ["x[1]·w → y[2] to y[4], 3 outputs"]), (.rest, 0, 1, ["x[1]·w → y[1] to y[2], 2 outputs"]),
        (.rest, 0, 2, ["x[1]·w → y[0]"]),
    ])
    func whatIsReached(phase: Phase, pair: Int, padding: Int, lines: [String]) throws {
        guard case .pairs(let pairs, let count) = try text(1, phase, pair: pair, padding: padding).calculation else {
            Issue.record("no pairs")
            return
        }
        #expect(pairs == lines && count == lines.count)
    }

    /// Nothing is reached where all of it falls on the padding.
    @Test func whatIsCutOffWhole() throws {
        let convolution = try Convolution.row([1, 2, 3, 4, 5], [1, 2]) {
            ($0.isTransposed, $0.padding) = (true, [Padding(2)])
        }
        let stamp = text(convolution, at: Moment(placement: 0, .rest, of: 2))
        guard case .pairs(let pairs, _) = stamp.calculation else { return }
        #expect(pairs == ["the padding cuts off all of it"])
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

    /// Farther than to its neighbour it says to which.
    @Test(arguments: [(0, 3, "on to cell 3 of the input"), (3, 0, "back to cell 0 of the input")])
    func whereTheStampJumps(from: Int, to: Int, sentence: String) throws {
        let convolution = try Convolution.row([1, 2, 3, 4], [1]) { $0.isTransposed = true }
        var moment = Moment(placement: to, .slide, of: 1, progress: 0)
        moment.travel = Travel(from: from, to: to, progress: 0)
        #expect(text(convolution, at: moment).sentence == sentence)
    }

    /// On the way back it says so.
    @Test func whereTheStampGoesBack() throws {
        var generator = SeededRandom(seed: 1)
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [2, 2])
        let convolution = try Convolution(
            input: generator.tensor([2, 2, 2]), weight: generator.tensor([2, 2, 1, 1]), parameters: parameters)
        let sentences = [0, 1, 3, 7].map { stamp in
            var moment = Moment(placement: stamp, .slide, of: 1, progress: 0)
            moment.travel = Travel(from: stamp + 1, to: stamp, progress: 0)
            return text(convolution, at: moment).sentence
        }
        #expect(
            sentences == [
                "back to the input before, whose stamp lies 2 cells back", "back to input row 0",
                "back to input channel 0", "back to the output of filter 0",
            ])
    }

    /// Where whole rows pass, a sentence stands for each of them.
    @Test func whatIsSwept() throws {
        var generator = SeededRandom(seed: 1)
        var parameters = Parameters(spatialRank: 2)
        parameters.isTransposed = true
        let grid = try Convolution(
            input: generator.tensor([1, 4, 5]), weight: generator.tensor([1, 1, 1, 1]), parameters: parameters)
        for (convolution, stamp, sentence) in [
            (grid, 12, "row 2 of the input stamps, cell after cell, the last is 3"),
            (try Convolution.row([1, -4], [1]) { $0.isTransposed = true }, 1, "the inputs stamp one after the other"),
        ] {
            var moment = Moment(placement: stamp, .rest, of: 1)
            moment.isSwept = true
            #expect(text(convolution, at: moment).sentence == sentence && text(convolution, at: moment).next == nil)
        }
    }

    @Test func whatIsCutOff() throws {
        #expect(try text(0, .multiply, pair: 0, padding: 1).sentence == "x[0]·w[0] = 1·1 = 1, cut off by the padding")
    }

    /// What is added beside the products comes with the last of them: y[2] has one more to come, y[1] has not.
    @Test func theBiasComesLast() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2]), values: [1, -4]),
            weight: Tensor(shape: Shape([1, 1, 3]), values: [1, 2, -3]),
            bias: [-5],
            parameters: {
                var parameters = Parameters(spatialRank: 1)
                (parameters.isTransposed, parameters.stride) = (true, [2])
                return parameters
            }())
        let sentences = (0..<3).map { text(convolution, at: Moment(placement: 0, .multiply, pair: $0, of: 3)).sentence }
        #expect(
            sentences == [
                "y[0] = 0 + 1·1 + (-5) (bias) = -4", "y[1] = 0 + 1·2 + (-5) (bias) = -3", "y[2] = 0 + 1·(-3) = -3",
            ])
        #expect(
            text(convolution, at: Moment(placement: 1, .multiply, pair: 0, of: 3)).sentence
                == "y[2] = -3 + (-4)·1 + (-5) (bias) = -12")
    }

    /// In grids and volumes the target is named by all of its indices.
    @Test func theTargetIsNamed() throws {
        var parameters = Parameters(spatialRank: 2)
        (parameters.isTransposed, parameters.stride) = (true, [1, 1])
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 2, 2]), values: [1, 2, 3, 4]),
            weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [1, -2, 3, 4]), parameters: parameters)
        let sentence = text(convolution, at: Moment(placement: 3, .multiply, pair: 1, of: 4)).sentence
        #expect(sentence == "y[1,2] = 8 + 4·(-2) = 0")
    }

    /// For all stories: old and new are the engine's, and the new is the old and the product, and once the bias.
    @Test(arguments: 0..<30)
    func sentencesAreTrue(seed: UInt64) throws {
        let convolution = try StampTests.convolution(seed)
        var generator = SeededRandom(seed: seed)
        let taps = Stamp.size(convolution)
        for _ in 0..<10 {
            let stamp = Stamp(generator.pick(0..<Stamp.count(convolution)), of: convolution)
            let pair = generator.pick(0..<taps)
            let cell = stamp.cell(at: pair)
            guard let target = stamp.output(under: cell) else { continue }
            let sentence = text(convolution, at: Moment(placement: stamp.index, .multiply, pair: pair, of: taps))
                .sentence
            let sides = sentence.split(separator: " = ")
            #expect(sides.count == 3 && sides[0] == Names(convolution).output(target), "\(sentence)")
            let old = stamp.received(by: target, including: false) ?? 0
            let product = stamp.value * stamp.weight(cell).value
            let new = try #require(Double(sides[2]))
            let bias = stamp.isFinished(target, including: true) ? convolution.bias?[target[0]] ?? 0 : 0
            #expect(sides[1].hasPrefix(ValueText.shortest(old) + " + ") && new == old + product + bias, "\(sentence)")
        }
    }

    /// What comes next, told from any moment.
    @Test(
        arguments: [
            (Phase.slide, 0, 0, "3 products of x[1]"), (.light, 0, 0, "x[1]·w[0] → y[2]"),
            (.multiply, 0, 0, "x[1]·w[1] → y[3]"), (.multiply, 1, 0, "x[1]·w[2] → y[4]"),
            (.multiply, 2, 0, "all 3 are added"), (.multiply, 2, 1, "2 of the 3 are added"),
            (.sum, 0, 0, "all 3 are added"), (.sum, 0, 1, "2 of the 3 are added"),
            (.write, 0, 0, nil), (.rest, 0, 0, nil),
            (.multiply, 1, 1, "x[1]·w[2], cut off"),
        ] as [(Phase, Int, Int, String?)])
    func next(phase: Phase, pair: Int, padding: Int, next: String?) throws {
        #expect(try text(1, phase, pair: pair, padding: padding).next == next)
    }

    @Test func theNextInputIsNamed() throws {
        #expect(try text(0, .rest).next == "x[1] stamps")
    }

    @Test func pairs() throws {
        #expect(try text(1, .rest).pairs == ["x[1]·w[0] → y[2]", "x[1]·w[1] → y[3]", "x[1]·w[2] → y[4]"])
        #expect(try text(0, .rest, padding: 1).pairs == ["x[0]·w[1] → y[0]", "x[0]·w[2] → y[1]"])
    }

    /// What is listed begins with the pair in hand.
    @Test(arguments: [
        (0, 0, ["w[0] → y[2]", "w[1] → y[3]", "w[2] → y[4]"]), (2, 0, ["w[2] → y[4]"]), (1, 1, ["w[1] → y[2]"]),
    ])
    func theListBeginsWithThePairInHand(pair: Int, padding: Int, list: [String]) throws {
        guard case .pairs(let pairs, let count) = try text(1, .multiply, pair: pair, padding: padding).calculation
        else {
            Issue.record("a stamp has pairs")
            return
        }
        #expect(pairs == list.map { "x[1]·" + $0 } && count == list.count)
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
