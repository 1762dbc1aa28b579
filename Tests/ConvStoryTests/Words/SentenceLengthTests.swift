import ConvEngine
import ConvStory
import Support
import Testing

/// A sentence has one line of a terminal of 80 columns: one that needs two takes that of the parameters, which would come and go.
@Suite struct SentenceLengthTests {
    private static let phases: [Phase] = [.slide, .light, .multiply, .sum, .write, .rest]

    /// Numbers like -12.25.
    private static func tensor(_ extents: [Int], by factor: Double) throws -> Tensor {
        try Tensor.counting(extents).mapped { (($0 * 7).remainder(dividingBy: 13) - 2) * factor }
    }

    private static func padded(transposed: Bool = false, groups: Int = 1) -> Parameters {
        var parameters = Parameters(spatialRank: 2)
        (parameters.padding, parameters.isTransposed, parameters.groups) = (
            [Padding(1), Padding(1)], transposed, groups
        )
        return parameters
    }

    /// Two maps of 12×12: with one filter for both channels or one for each, from both sides, and without weights.
    static func stories() throws -> [Story] {
        let input = try tensor([2, 12, 12], by: 0.75)
        let weight = try tensor([2, 2, 3, 3], by: 0.5)
        var pooled = Parameters(poolingBy: [1, 1])
        pooled.padding = [Padding(1), Padding(1)]
        let poolings = try [Combine.maximum, .mean(countsPadding: false)].map {
            try Convolution(pooling: input, kernelSize: [3, 3], combine: $0, parameters: pooled)
        }
        let gathering = [
            try Convolution(input: input, weight: weight, bias: [0.25, -1.5], parameters: padded()),
            try Convolution(input: input, weight: tensor([2, 1, 3, 3], by: 0.5), parameters: padded(groups: 2)),
        ]
        let stamping = try Convolution(input: input, weight: weight, parameters: padded(transposed: true))
        return (gathering + poolings + [stamping]).map { Story($0) } + [Story(stamping, perspective: .inputs)]
    }

    @Test(arguments: 0..<6)
    func hasOneLine(index: Int) throws {
        let story = try Self.stories()[index]
        let taps = story.storyboard.counts.taps
        for placement in 0..<story.storyboard.counts.placements {
            for phase in Self.phases {
                let moment = Moment(placement: placement, phase, pair: taps / 2, of: taps)
                let sentence = story.scene(at: moment).words.sentence
                #expect(sentence.count <= 78, "\(sentence.count): \(sentence)")
            }
        }
    }
}
