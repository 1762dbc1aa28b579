import ConvEngine
import Support
import Testing

@testable import ConvStory

@Suite struct NarrationTests {
    typealias Change = @Sendable (inout Parameters) -> Void
    static let plain: Change = { _ in }
    static let strided: Change = { $0.stride = [2] }
    static let padded: Change = { $0.padding = [Padding(2)] }
    static let mirrored: Change = {
        $0.padding = [Padding(2)]
        $0.paddingMode = .reflect
    }
    static let transposed: Change = {
        $0.isTransposed = true
        $0.stride = [2]
    }

    /// Faster than they can be read, pairs are counted, all in as many columns.
    @Test func quickPairsAreCounted() throws {
        let convolution = try Convolution.row((0..<12).map(Double.init), (1...12).map(Double.init))
        let sentences = [0, 8, 11].map { pair in
            var window = WindowMoment(convolution, placement: 0, .multiply)
            var moment = window.moment
            (moment.isCounted, moment.multiplied) = (true, pair)
            window = WindowMoment(window.subject, at: moment)
            #expect(WindowWords(window).next == (pair < 11 ? "the rest, then the sum into y[0]" : "the sum into y[0]"))
            return WindowWords(window).sentence
        }
        #expect(sentences == [" 1 of 12 products", " 9 of 12 products", "12 of 12 products"])
    }

    @Test(arguments: [
        (plain, 0, Phase.slide, "the kernel starts at the first place"),
        (plain, 1, .slide, "the kernel slides on by 1 cell"),
        (strided, 1, .slide, "the kernel slides on by 2 cells"),
        (plain, 1, .light, "the window covers 3 cells"),
        (padded, 0, .light, "the window covers 3 cells, 2 of them padding"),
        (mirrored, 0, .light, "the window covers 3 cells"),
        (transposed, 1, .light, "the window covers 3 cells, 2 of them zeros"),
        (plain, 1, .multiply, "x[1]·w[0] = (-1)·1 = -1"),
        (padded, 0, .multiply, "padding·w[0] = 0·1 = 0"),
        (plain, 1, .sum, "the 3 products add up to -1"),
        (plain, 1, .write, "the sum drops into y[1]"),
        (plain, 1, .rest, "y[1] = -1 is written; next, the kernel slides on by 1 cell"),
        (plain, 2, .rest, "y[2] = -1 is written, the last of 3"),
    ])
    func inARow(change: Change, placement: Int, phase: Phase, sentence: String) throws {
        let convolution = try Convolution.row([2, -1, 3, 0, 4], [1, 0, -1], change)
        #expect(WindowWords(WindowMoment(convolution, placement: placement, phase)).sentence == sentence)
    }

    @Test func withBiasAndASingleTap() throws {
        let single = try Convolution.row([2, 3], [4])
        #expect(WindowWords(WindowMoment(single, placement: 0, .light)).sentence == "the window covers 1 cell")
        #expect(WindowWords(WindowMoment(single, placement: 0, .sum)).sentence == "the product is 8")
        let biased = try Convolution.row([2, 3], [4, 1], bias: 5)
        #expect(
            WindowWords(WindowMoment(biased, placement: 0, .sum)).sentence == "the 2 products and the bias add up to 16"
        )
    }

    @Test func fromFilterToFilter() throws {
        let convolution = try Convolution.rows([[1, 2, 3]], [[[1, 1]], [[2, 2]]])
        #expect(
            WindowWords(WindowMoment(convolution, placement: 2, .slide)).sentence
                == "filter 1 starts at the first place")
        #expect(
            WindowWords(WindowMoment(convolution, placement: 1, .rest)).sentence
                == "y[0,1] = 5 is written; next, filter 1 starts at the first place")
    }

    @Test func fromRowToRow() throws {
        let convolution = try Convolution(
            input: Tensor(shape: Shape([1, 3, 3]), values: [1, 2, 3, 4, 5, 6, 7, 8, 9]),
            weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [1, 0, 0, 1]), parameters: Parameters(spatialRank: 2))
        #expect(
            WindowWords(WindowMoment(convolution, placement: 1, .slide)).sentence == "the kernel slides on by 1 cell")
        #expect(
            WindowWords(WindowMoment(convolution, placement: 2, .slide)).sentence == "the kernel goes to the next row")
    }

    /// A step by several placements lets the kernel glide there: what is said must be true then, too.
    @Test(arguments: [
        (0, 4, "the kernel slides on by 4 cells"), (1, 6, "filter 1 starts at the first place"),
        (1, 8, "on to filter 1"), (6, 1, "back to filter 0"), (8, 0, "back to filter 0"),
    ])
    func glidingFar(origin: Int, destination: Int, sentence: String) throws {
        let convolution = try Convolution.rows([[1, 2, 3, 4, 5, 6, 7]], [[[1, 1]], [[2, 2]]])
        let moment = Moment(
            placement: destination, phase: .slide, progress: 0.5, multiplied: 0,
            travel: Travel(from: origin, to: destination, progress: 0.5))
        #expect(WindowWords(WindowMoment(Subject(convolution), at: moment)).sentence == sentence)
    }

    @Test(arguments: 0..<30)
    func thereIsAlwaysSomethingToSay(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        var generator = SeededRandom(seed: seed)
        for unit in StoryUnit.allCases {
            let story = Story(convolution, unit: unit)
            for _ in 0..<40 {
                let placement = generator.pick(0..<story.storyboard.counts.placements)
                let elapsed = Double.random(in: 0...story.storyboard.duration(of: placement), using: &generator)
                let moment = story.storyboard.moment(at: StoryTime(placement: placement, elapsed: elapsed))
                let sentence = WindowWords(WindowMoment(story.subject, at: moment)).sentence
                #expect(!sentence.isEmpty && !sentence.contains("\n"))
            }
        }
    }
}
