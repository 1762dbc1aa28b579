import ConvData
import ConvEngine
import Testing

@Suite struct PaddingOptionTests {
    @Test(arguments: [
        ("1", PaddingOption.cells([Padding(1), Padding(1)])),
        ("1,2", .cells([Padding(1), Padding(2)])),
        ("(1, 2)", .cells([Padding(1), Padding(2)])),
        ("1:2,0:1", .cells([Padding(before: 1, after: 2), Padding(before: 0, after: 1)])),
        ("1:2", .cells([Padding(before: 1, after: 2), Padding(before: 1, after: 2)])),
        ("0:1,3", .cells([Padding(before: 0, after: 1), Padding(3)])),
        ("same", .same), ("VALID", .valid), ("full", .full),
    ])
    func reads(text: String, option: PaddingOption) throws {
        #expect(try PaddingOption(text, axes: 2) == option)
    }

    @Test(arguments: [
        ("", "there is no number"),
        ("some", "'some' is not a padding"),
        ("1:2:3", "'1:2:3' has more than two sides"),
        ("1:", "'' is not a whole number"),
        ("1,2,3", "3 numbers are given for 2 spatial axes"),
        ("causal", "the padding 'causal' is for 1d only, where one axis is time"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try PaddingOption(text, axes: 2) }.first == sentence)
    }

    @Test(arguments: [
        ("causal", [Padding(before: 4, after: 0)]),
        ("full", [Padding(4)]),
        ("same", [Padding(2)]),
        ("valid", [Padding(0)]),
        ("3", [Padding(3)]),
    ])
    func becomesCells(text: String, padding: [Padding]) throws {
        let option = try PaddingOption(text, axes: 1)
        #expect(try option.padding(kernelSize: [3], dilation: [2], stride: [1]) == padding)
    }

    @Test func leavesSameWithAStrideToTheEngineToRefuse() throws {
        let option = try PaddingOption("same", axes: 1)
        #expect(throws: ConvolutionError.sameWithStride(2)) {
            try option.padding(kernelSize: [3], dilation: [1], stride: [2])
        }
    }
}
