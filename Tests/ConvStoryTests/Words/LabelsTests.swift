import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct LabelsTests {
    @Test(arguments: [
        (false, false, "cross-correlation: the kernel is not flipped"),
        (false, true, "convolution: the kernel is flipped"),
        (true, false, "transposed: zeros inserted, the kernel is drawn flipped"),
        (true, true, "transposed: zeros inserted, the kernel is flipped back"),
    ])
    func convention(isTransposed: Bool, isFlipped: Bool, text: String) throws {
        let labels = Labels(
            try .row([1, 2, 3], [1, 2]) { ($0.isTransposed, $0.isFlipped) = (isTransposed, isFlipped) })
        #expect(labels.convention == text)
        // The shorter ones begin with the same word.
        let word = try #require(labels.reading.spellings.last)
        #expect(labels.reading.spellings.allSatisfy { $0.hasPrefix(word) })
        #expect(zip(labels.reading.spellings, labels.reading.spellings.dropFirst()).allSatisfy { $0.count > $1.count })
    }

    @Test(arguments: [
        (false, "transposed: every input stamps its multiple of the kernel"),
        (true, "transposed: every input stamps its multiple of the flipped kernel"),
    ])
    func toldByStamps(isFlipped: Bool, text: String) throws {
        let labels = Labels(
            stampsOf: try .row([1, 2, 3], [1, 2]) { ($0.isTransposed, $0.isFlipped) = (true, isFlipped) })
        #expect(labels.convention == text)
        #expect(labels.movement.description == "the kernel moves on the output by the stride")
        // No border is drawn, for nothing slides over the input.
        #expect(labels.parameterList.map(\.description) == ["stride 1", "padding 0"])
    }

    @Test func shapes() throws {
        #expect(Labels(try .familiar()).shapes.description == "x [8] ∗ w [3] → y [6]")
    }

    static let lists: [(@Sendable (inout Parameters) -> Void, String)] = [
        ({ _ in }, "stride 1, padding 0"),
        ({ $0.stride = [2] }, "stride 2, padding 0"),
        ({ $0.padding = [Padding(before: 2, after: 0)] }, "stride 1, padding 2:0"),
        (
            {
                $0.padding = [Padding(1)]
                $0.paddingMode = .reflect
            }, "stride 1, padding 1, padding_mode reflect"
        ),
        ({ $0.dilation = [2] }, "stride 1, padding 0, dilation 2"),
        ({ $0.isTransposed = true }, "stride 1, padding 0, border 1"),
        (
            {
                $0.isTransposed = true
                ($0.stride, $0.padding, $0.outputPadding) = ([3], [Padding(2)], [1])
            }, "stride 3, padding 2, border -1:0, output_padding 1"
        ),
        ({ $0.stride = [3] }, "stride 3, padding 0, not reached at the end 2"),
        ({ $0.isFlipped = true }, "stride 1, padding 0"),
    ]

    @Test(arguments: lists)
    func parameters(change: @Sendable (inout Parameters) -> Void, list: String) throws {
        let labels = Labels(try .row([1, 2, 3, 4], [1, 2], change))
        #expect(labels.parameterList.map(\.description).joined(separator: ", ") == list)
    }

    @Test func onePerAxisWhereTheyDiffer() throws {
        var parameters = Parameters(spatialRank: 2)
        parameters.stride = [1, 2]
        parameters.padding = [Padding(1), Padding(before: 0, after: 1)]
        parameters.dilation = [3, 3]
        let labels = Labels(
            try Convolution(
                input: Tensor(shape: Shape([1, 9, 9]), values: Array(repeating: 1, count: 81)),
                weight: Tensor(shape: Shape([1, 1, 2, 2]), values: [1, 2, 3, 4]), parameters: parameters))
        #expect(
            labels.parameterList.map(\.description) == [
                "stride 1,2", "padding 1:1,0:1", "dilation 3",
            ])
    }

    @Test(arguments: [([7], "bias 7"), ([0.5, -1, 2], "bias 0.5,-1,2"), ([1, 2, 3, 4], "bias 1,2,3,...")])
    func bias(bias: [Double], text: String) throws {
        let labels = Labels(try .rows([[1, 2, 3]], bias.map { _ in [[1, 1]] }, bias: bias))
        #expect(labels.parameterList.last?.description == text)
    }

    @Test func groups() throws {
        let labels = Labels(try .rows([[1, 2], [3, 4]], [[[1]], [[2]]]) { $0.groups = 2 })
        #expect(labels.parameterList.map(\.description).contains("groups 2"))
    }

    @Test(arguments: [
        (1, 1, "the kernel moves along L"), (1, 3, "the kernel moves along L; 3 channels deep"),
        (2, 1, "the kernel moves along H and W"), (2, 3, "the kernel moves along H and W; 3 channels deep"),
        (3, 1, "the kernel moves along D, H and W"), (3, 2, "the kernel moves along D, H and W; 2 channels deep"),
    ])
    func movement(rank: Int, channels: Int, text: String) throws {
        let shape = Array(repeating: 3, count: rank)
        var generator = SeededRandom(seed: 1)
        let convolution = try Convolution(
            input: generator.tensor([channels] + shape), weight: generator.tensor([2, channels] + shape),
            parameters: Parameters(spatialRank: rank))
        #expect(Labels(convolution).movement.description == text)
    }

    /// Groups: a filter is as deep as the channels it reads, not as those there are.
    @Test func theDepthIsThatOfAGroup() throws {
        let labels = Labels(
            try .rows([[1, 2], [3, 4], [5, 6], [7, 8]], [[[1], [1]], [[2], [2]]]) { $0.groups = 2 })
        #expect(labels.movement.description == "the kernel moves along L; 2 channels deep")
    }

    @Test(arguments: 0..<20)
    func aSizeForEveryAxis(seed: UInt64) throws {
        let convolution = try RandomCase(seed: seed).convolution
        let sizes = Labels(convolution).sizes
        #expect(sizes.map(\.result) == Array(convolution.outputShape.extents.dropFirst()))
        let letters = [["L"], ["H", "W"], ["D", "H", "W"]][convolution.spatialRank - 1]
        #expect(sizes.map(\.name) == letters.map { $0 + "_out" })
    }
}
