import ConvData
import ConvEngine
import Testing

@Suite struct WeightShapingTests {
    @Test(arguments: [
        ([3], 1, [1, 1, 3]), ([2, 3], 1, [1, 2, 3]), ([4, 2, 3], 1, [4, 2, 3]),
        ([3, 3], 2, [1, 1, 3, 3]), ([2, 3, 3], 2, [1, 2, 3, 3]), ([2, 3, 3], 3, [1, 1, 2, 3, 3]),
    ])
    func fillsMissingAxesWithOnes(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let array = try NamedPattern.ramp.array(shape: shape, seed: 0)
        let tensor = try WeightShaping(spatialRank: spatialRank).tensor(array)
        #expect(Array(tensor.shape.extents) == expected)
        #expect(tensor.values == array.values)
    }

    @Test(arguments: [
        ([3], 2, false, "the weight has shape [3], but 2D takes [C_out,C_in/groups,KH,KW] or at least [KH,KW]"),
        ([1, 1, 1, 3], 1, true, "the weight has shape [1,1,1,3], but 1D takes [C_in,C_out/groups,K] or at least [K]"),
    ])
    func refuses(shape: [Int], spatialRank: Int, isTransposed: Bool, sentence: String) throws {
        let array = try NamedPattern.ramp.array(shape: shape, seed: 0)
        #expect(
            refusal { try WeightShaping(spatialRank: spatialRank, isTransposed: isTransposed).tensor(array) }.first
                == sentence)
    }

    @Test(arguments: [
        ([1], 2, "for a kernel of 1x1 write '[[1]]'"), ([2], 3, "for a kernel of 1x1x2 write '[[[1,2]]]'"),
        ([10], 2, "give an array of 2 to 4 axes"), ([1, 1], 3, "give an array of 3 to 5 axes"),
    ])
    func tellsHowToWriteARow(shape: [Int], spatialRank: Int, hint: String) throws {
        let array = try NamedPattern.ramp.array(shape: shape, seed: 0)
        #expect(refusal { try WeightShaping(spatialRank: spatialRank).tensor(array) }.last == hint)
    }

    @Test(arguments: [[1, 1, 3], [2, 1, 3], [2, 3, 3]])
    func repeatsAKernel(shape: [Int]) throws {
        let tensor = try WeightShaping.tensor(repeating: NumberArray(shape: [3], values: [1, 0, -1]), in: shape)
        #expect(Array(tensor.shape.extents) == shape)
        #expect(tensor.values == Array(repeatElement([1, 0, -1], count: shape[0] * shape[1]).joined()))
    }

    @Test(arguments: [[100_000_000, 1, 3], [1, .max, 3], [.max, .max, 3]])
    func repeatsNoKernelWithoutEnd(shape: [Int]) {
        let kernel = NumberArray(shape: [3], values: [1, 0, -1])
        #expect(
            refusal { try WeightShaping.tensor(repeating: kernel, in: shape) }.first
                == "there are more than 134217728 numbers")
    }

    @Test(
        arguments: [
            (1, 1, false, [1, 1, 3], nil),
            (2, 1, false, [1, 2, 3], "the kernel 'edge' is used for each of the 2 channels"),
            (
                4, 2, false, [2, 2, 3],
                "the kernel 'edge' is used for each of the 4 channels, by one filter for each of the 2 groups"
            ),
            (2, 1, true, [2, 1, 3], "the kernel 'edge' is used for each of the 2 channels"),
            // The engine says that 4 channels cannot be split into 3 groups.
            (4, 3, false, [1, 4, 3], "the kernel 'edge' is used for each of the 4 channels"),
        ] as [(Int, Int, Bool, [Int], String?)])
    func usesANamedKernelForEveryChannel(
        channels: Int, groups: Int, isTransposed: Bool, shape: [Int], note: String?
    ) throws {
        let kernel = try NamedKernel.named("edge", spatialRank: 1)
        let shaping = WeightShaping(spatialRank: 1, groups: groups, isTransposed: isTransposed)
        let result = try shaping.tensor(named: "edge", kernel.array, inputChannels: channels)
        #expect(Array(result.weight.shape.extents) == shape)
        #expect(result.weight.values == Array(repeatElement([1, 0, -1], count: channels).joined()))
        #expect(result.note == note)
    }

    @Test func leavesAnArrayWithChannelsOfItsOwn() throws {
        let array = try NamedPattern.ones.array(shape: [2, 3], seed: 0)
        let result = try WeightShaping(spatialRank: 1).tensor(named: "ones", array, inputChannels: 2)
        #expect(Array(result.weight.shape.extents) == [1, 2, 3])
        #expect(result.note == nil)
    }

    @Test(arguments: [Int.max, 1 << 27])
    func refusesMoreThanFits(channels: Int) throws {
        let array = try NamedPattern.ones.array(shape: [3], seed: 0)
        #expect(
            refusal { try WeightShaping(spatialRank: 1).tensor(named: "ones", array, inputChannels: channels) }.first
                == "there are more than 134217728 numbers")
    }

    /// The planes of a kernel as deep as its input, dealt out to the groups.
    @Test(arguments: [
        ([4, 3], 1, 1, false, [1, 4, 3]), ([4, 3], 1, 2, false, [2, 2, 3]), ([4, 3], 1, 4, false, [4, 1, 3]),
        ([4, 3], 1, 1, true, [4, 1, 3]), ([4, 3], 1, 3, false, [1, 4, 3]), ([4, 3], 1, 0, false, [1, 4, 3]),
        ([3, 3], 2, 1, false, [1, 1, 3, 3]), ([3, 3], 2, 1, true, [1, 1, 3, 3]),
    ])
    func dealsOutPlanes(shape: [Int], spatialRank: Int, groups: Int, isTransposed: Bool, expected: [Int]) throws {
        let array = try NamedPattern.ramp.array(shape: shape, seed: 0)
        let shaping = WeightShaping(spatialRank: spatialRank, groups: groups, isTransposed: isTransposed)
        let tensor = try shaping.tensor(planes: array)
        #expect(Array(tensor.shape.extents) == expected)
        #expect(tensor.values == array.values)
    }
}
