import ConvData
import ConvEngine
import Testing

@Suite struct InputShapingTests {
    private func ramp(_ shape: [Int]) throws -> NumberArray {
        try NamedPattern.ramp.array(shape: shape, seed: 0)
    }

    @Test(arguments: [
        ([5], 1, [1, 5]), ([3, 5], 1, [3, 5]), ([1, 3, 5], 1, [3, 5]),
        ([4, 5], 2, [1, 4, 5]), ([3, 4, 5], 2, [3, 4, 5]), ([1, 3, 4, 5], 2, [3, 4, 5]),
        ([2, 4, 5], 3, [1, 2, 4, 5]), ([3, 2, 4, 5], 3, [3, 2, 4, 5]), ([1, 3, 2, 4, 5], 3, [3, 2, 4, 5]),
    ])
    func addsOrDropsLeadingAxes(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let array = try ramp(shape)
        let tensor = try InputShaping.tensor(array, spatialRank: spatialRank)
        #expect(Array(tensor.shape.extents) == expected)
        #expect(tensor.values == array.values)
    }

    @Test func choosesFromABatch() throws {
        let tensor = try InputShaping.tensor(ramp([3, 1, 2]), spatialRank: 1, index: 1)
        #expect(Array(tensor.shape.extents) == [1, 2])
        #expect(tensor.values == [3, 4])
    }

    /// A batch without channels.
    @Test(arguments: [([3, 4], 1, [1, 4]), ([3, 2, 2], 2, [1, 2, 2]), ([3, 1, 2, 2], 3, [1, 1, 2, 2])])
    func choosesFromABatchWithoutChannels(shape: [Int], spatialRank: Int, expected: [Int]) throws {
        let tensor = try InputShaping.tensor(ramp(shape), spatialRank: spatialRank, index: 1)
        #expect(Array(tensor.shape.extents) == expected)
        #expect(tensor.values == [5, 6, 7, 8])
    }

    /// The command that is named belongs to the family of the one that was typed.
    @Test func namesACommandOfTheFamily() {
        let array = NumberArray(shape: [5], values: Array(repeating: 1, count: 5))
        #expect(
            refusal { try InputShaping.tensor(array, spatialRank: 2, family: "maxpool") }.last
                == "give an array of 2 to 4 axes, or use convviz maxpool1d")
    }

    @Test(
        arguments: [
            (
                [5], 2, nil, "the input has shape [5], but 2D takes [H,W], [C,H,W] or [1,C,H,W]",
                "give an array of 2 to 4 axes, or use convviz 1d"
            ),
            (
                [1, 1, 1, 5], 1, nil, "the input has shape [1,1,1,5], but 1D takes [L], [C,L] or [1,C,L]",
                "give an array of 1 to 3 axes"
            ),
            (
                [8, 1, 5], 1, nil, "the input of shape [8,1,5] is a batch of 8",
                "choose one with --index 0 to --index 7"
            ),
            (
                [8, 1, 5], 1, 8, "the index 8 is outside of the batch, which has 8 members",
                "use --index 0 to --index 7"
            ),
            ([1, 1, 5], 1, -1, "the index -1 is outside of the batch, which has 1 member", "leave out --index"),
            ([5], 1, 0, "the input of shape [5] is not a batch to choose from", "leave out --index"),
            ([3, 5], 1, 3, "the index 3 is outside of the batch, which has 3 members", "use --index 0 to --index 2"),
        ] as [([Int], Int, Int?, String, String)])
    func refuses(shape: [Int], spatialRank: Int, index: Int?, sentence: String, hint: String) throws {
        let array = try ramp(shape)
        #expect(
            refusal { try InputShaping.tensor(array, spatialRank: spatialRank, index: index) } == [sentence, hint])
    }

    @Test(arguments: [([4, 5], [1, 4, 5]), ([1, 4, 5], [1, 4, 5]), ([1, 1, 4, 5], [1, 4, 5])])
    func takesASingleChannel(shape: [Int], expected: [Int]) throws {
        let tensor = try InputShaping.tensor(ramp(shape), spatialRank: 2, isSingleChannel: true)
        #expect(Array(tensor.shape.extents) == expected)
    }

    @Test(arguments: [
        (
            [3, 4, 5], "the input has shape [3,4,5], which is 3 channels, but 2d takes one",
            "use convviz conv2d, which takes any number of channels, or choose one of a batch with --index 0 to 2"
        ),
        (
            [5], "the input has shape [5], but 2D takes [H,W], [1,H,W] or [1,1,H,W]",
            "give an array of 2 to 4 axes, or use convviz 1d"
        ),
    ])
    func refusesWhatIsNoSingleChannel(shape: [Int], sentence: String, hint: String) throws {
        let array = try ramp(shape)
        #expect(
            refusal { try InputShaping.tensor(array, spatialRank: 2, isSingleChannel: true) } == [sentence, hint])
    }
}
