import ConvEngine
import ConvStory
import Support
import Testing

@Suite struct LabelsTests {
    @Test(arguments: [
        (false, false, "cross-correlation: the kernel is not flipped"),
        (false, true, "convolution: the kernel is flipped"),
        (true, false, "transposed: zeros inserted, the kernel is drawn flipped"),
        (true, true, "transposed: zeros inserted, the kernel is flipped twice"),
    ])
    func convention(isTransposed: Bool, isFlipped: Bool, text: String) throws {
        let labels = Labels(
            try .row([1, 2, 3], [1, 2]) { ($0.isTransposed, $0.isFlipped) = (isTransposed, isFlipped) })
        #expect(labels.convention == text)
        // The shorter ones begin with the same word.
        let word = labels.conventionWord
        #expect(text.hasPrefix(word) && labels.shortConvention.hasPrefix(word))
        #expect(word.count < labels.shortConvention.count && labels.shortConvention.count < text.count)
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
        ({ $0.isTransposed = true }, "stride 1, padding 0, output_padding 0"),
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
            labels.parameterList.map(\.description) == ["stride 1,2", "padding 1:1,0:1", "dilation 3"])
    }

    @Test(arguments: [([7], "bias 7"), ([0.5, -1, 2], "bias 0.5,-1,2"), ([1, 2, 3, 4], "bias 1,2,3,…")])
    func bias(bias: [Double], text: String) throws {
        let labels = Labels(try .rows([[1, 2, 3]], bias.map { _ in [[1, 1]] }, bias: bias))
        #expect(labels.parameterList.last?.description == text)
    }

    @Test func groups() throws {
        let labels = Labels(try .rows([[1, 2], [3, 4]], [[[1]], [[2]]]) { $0.groups = 2 })
        #expect(labels.parameterList.map(\.description).contains("groups 2"))
    }
}
