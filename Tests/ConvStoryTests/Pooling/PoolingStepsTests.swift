import ConvEngine
import ConvStory
import Support
import Testing

/// What is said while cells are compared, or added up and divided.
@Suite struct PoolingStepsTests {
    private func sentences(_ convolution: Convolution, placement: Int) -> [String] {
        let taps = (0..<convolution.tapsPerPlacement).map {
            Scene(convolution, placement: placement, .multiply, pair: $0).words.sentence
        }
        return taps + [Phase.sum, .write, .rest].map { Scene(convolution, placement: placement, $0).words.sentence }
    }

    @Test func ofAMaximum() throws {
        #expect(
            sentences(try .pooled([2, 6, 3, 6], by: 4), placement: 0) == [
                "x[0] = 2 is the greatest so far", "x[1] = 6 is the greatest so far", "x[2] = 3 is less than x[1] = 6",
                "x[3] = 6 is no greater: x[1] counts", "the greatest is x[1] = 6",
                "x[1] travels into y[0]", "y[0] = 6 is written, the last of 1",
            ])
    }

    @Test func ofAMean() throws {
        let convolution = try Convolution.pooled([1, 2, 4, 8], by: 2, .mean(countsPadding: true))
        #expect(
            sentences(convolution, placement: 0) == [
                "x[0] = 1 is added: 1 so far", "x[1] = 2 is added: 3 so far", "the 2 cells add up to 3: 3/2 = 1.5",
                "the mean drops into y[0]", "y[0] = 1.5 is written; next, the window slides on by 2 cells",
            ])
    }

    /// A window goes from channel to channel, none of which starts anywhere.
    @Test func fromChannelToChannel() throws {
        let convolution = try Convolution(
            pooling: Tensor(shape: Shape([2, 4]), values: [1, 2, 4, 8, 3, 1, 5, 0]), kernelSize: [2],
            combine: .maximum, parameters: Parameters(poolingBy: [2]))
        #expect(Scene(convolution, placement: 2, .slide).words.sentence == "the window goes to channel 1")
        #expect(
            Scene(convolution, placement: 1, .rest).words.sentence
                == "y[0,1] = 8 is written; next, the window goes to channel 1")
    }

    @Test func ofWhatIsNotCounted() throws {
        let padded: (inout Parameters) -> Void = { ($0.stride, $0.padding) = ([1], [Padding(1)]) }
        #expect(
            sentences(try .pooled([4, 2], by: 2, .maximum, padded), placement: 0).first
                == "padding is no number: it cannot win")
        #expect(
            sentences(try .pooled([4, 2], by: 2, .mean(countsPadding: true), padded), placement: 0).first
                == "padding = 0 is added: 0 so far")
        let uncounted = sentences(try .pooled([4, 2], by: 2, .mean(countsPadding: false), padded), placement: 0)
        #expect(uncounted[0] == "padding is not counted")
        #expect(uncounted[2] == "the only cell is 4: 4/1 = 4")
        let beyond = try Convolution.pooled([4, 2, 7], by: 2, .mean(countsPadding: true)) { $0.ceilMode = true }
        #expect(sentences(beyond, placement: 1)[1] == "nothing lies behind the padding: it is not counted")
    }

    @Test(arguments: [
        (Phase.slide, "y[1] = max(3, 1) = ?"), (.light, "y[1] = max(3, 1) = ?"),
        (.multiply, "y[1] = max(3, 1): 3 so far"), (.sum, "y[1] = max(3, 1) = 3"), (.rest, "y[1] = max(3, 1) = 3"),
    ])
    func theResultIsWrittenOut(phase: Phase, line: String) throws {
        #expect(Scene(try .pooled([5, 2, 3, 1], by: 2), placement: 1, phase).written == line)
    }

    @Test func aMeanSaysSumAndDivisor() throws {
        let convolution = try Convolution.pooled([5, 2, 3, 1], by: 2, .mean(countsPadding: true))
        #expect(Scene(convolution, placement: 0, .multiply, pair: 1).written == "y[0] = (5 + 2)/2: sum 7 so far")
        #expect(Scene(convolution, placement: 0, .rest).written == "y[0] = (5 + 2)/2 = 3.5")
    }
}
