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
        ("((1,2),(3,4))", .cells([Padding(before: 1, after: 2), Padding(before: 3, after: 4)])),
        ("[[1, 2], [3, 4]]", .cells([Padding(before: 1, after: 2), Padding(before: 3, after: 4)])),
        ("(1, 2), (3, 4)", .cells([Padding(before: 1, after: 2), Padding(before: 3, after: 4)])),
        ("((1,), (2,))", .cells([Padding(1), Padding(2)])),
        ("((1, 2),)", .cells([Padding(before: 1, after: 2), Padding(before: 1, after: 2)])),
        ("same", .same), ("Same-Lower", .sameLower), ("VALID", .valid), ("full", .full),
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
        ("1,0,2,3", "4 numbers are given for 2 spatial axes"),
        ("((0,0),(1,2),(3,4))", "3 pairs of numbers are given for 2 spatial axes"),
        ("(1,(2,3))", "'1,' is not a pair of numbers in brackets"),
        ("((1,2,3),(4,5))", "'1,2,3),' is not a pair of numbers in brackets"),
        ("((1,2),(3,k))", "'k' is not a whole number"),
        ("causal", "the padding 'causal' is for 1d only, where one axis is time"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try PaddingOption(text, axes: 2) }.first == sentence)
    }

    /// Only words that are taken are offered.
    @Test(arguments: [
        ("foo", 1, false, "'foo' is not a padding", "use same, same-lower, valid, full, causal or numbers"),
        ("foo", 2, false, "'foo' is not a padding", "use same, same-lower, valid, full or numbers"),
        ("foo", 1, true, "'foo' is not a padding", "use same, same-lower, valid or numbers"),
        (
            "Full", 2, true,
            "the padding 'full' is for convolutions: a pooling pads no more than half of its kernel size",
            "use same, same-lower, valid or numbers"
        ),
        (
            "causal", 1, true,
            "the padding 'causal' is for convolutions: a pooling pads no more than half of its kernel size",
            "use same, same-lower, valid or numbers"
        ),
    ])
    func offersWhatIsTaken(text: String, axes: Int, isPooling: Bool, sentence: String, hint: String) {
        #expect(refusal { try PaddingOption(text, axes: axes, ofPooling: isPooling) } == [sentence, hint])
    }

    /// Two numbers for each axis are ordered in two ways; the form to write is given for both.
    @Test(arguments: [
        (
            "1,0,2,3", 2,
            "write before:after for each axis, which is 1:2,0:3 for pads of ONNX and 2:3,1:0 for those of F.pad"
        ),
        (
            "[1, 2, 0, 3]", 2,
            "write before:after for each axis, which is 1:0,2:3 for pads of ONNX and 0:3,1:2 for those of F.pad"
        ),
        ("1,2", 1, "write before:after, 1:2"),
        ("1,1,1,1", 2, "write before:after for each axis, 1:1,1:1"),
        (
            "1,2,3,4,5,6", 3,
            "write before:after for each axis, which is 1:4,2:5,3:6 for pads of ONNX and 5:6,3:4,1:2 for those of F.pad"
        ),
    ])
    func namesTheFormToWrite(text: String, axes: Int, hint: String) {
        #expect(refusal { try PaddingOption(text, axes: axes) }.last == hint)
    }

    /// For an input of 6, a kernel of 3 and dilation 2.
    @Test(arguments: [
        ("causal", 1, "4:0"), ("full", 1, "4:4"), ("valid", 1, "0:0"), ("3", 1, "3:3"), ("1:2", 2, "1:2"),
        ("same", 1, "2:2"), ("same", 2, "1:2"), ("same-lower", 2, "2:1"), ("same", 5, "2:2"), ("same", 9, "0:0"),
    ])
    func becomesCells(text: String, stride: Int, sides: String) throws {
        let parameters = try parameters(text, stride: stride)
        #expect(written(parameters) == sides)
        #expect(parameters.outputPadding == [0])
    }

    @Test(arguments: [
        ("causal", 1, "0:4"), ("same", 1, "2:2"), ("same", 2, "1:2"), ("same-lower", 2, "2:1"), ("same", 5, "0:0"),
        ("same", 7, "0:0 2"), ("1", 2, "1:1"),
    ])
    func takesCellsOffATransposedOutput(text: String, stride: Int, sides: String) throws {
        #expect(written(try parameters(text, stride: stride, isTransposed: true)) == sides)
    }

    @Test func refusesWhatATransposedOutputCannotHave() {
        #expect(throws: ConvolutionError.fullTransposed) { try parameters("full", isTransposed: true) }
        #expect(throws: ConvolutionError.sameWithOutputPadding(1)) {
            try parameters("same", stride: 2, isTransposed: true) { $0.outputPadding = [1] }
        }
    }

    @Test(arguments: [
        ("same", 1, false, nil), ("same-lower", 1, false, nil), ("2", 2, false, nil),
        ("same", 2, false, "padding 'same' as in TensorFlow and ONNX; PyTorch takes stride 1 only"),
        ("same", 2, true, "padding 'same' as in TensorFlow and ONNX; PyTorch has none when transposed"),
        ("same-lower", 2, false, "padding 'same-lower' as ONNX' SAME_LOWER; PyTorch takes stride 1 only"),
    ])
    func saysWhoseItIs(text: String, stride: Int, isTransposed: Bool, note: String?) throws {
        let parameters = try parameters(text, stride: stride, isTransposed: isTransposed)
        #expect(try PaddingOption(text, axes: 1).note(on: parameters) == note)
    }

    @Test func saysWhereTheOddCellIs() throws {
        var parameters = Parameters(spatialRank: 1)
        try PaddingOption.sameLower.apply(to: &parameters, inputSize: [6], kernelSize: [4])
        #expect(written(parameters) == "2:1")
        #expect(
            PaddingOption.sameLower.note(on: parameters)
                == "padding 'same-lower' as ONNX' SAME_LOWER; PyTorch has the odd cell after")
    }

    private func parameters(
        _ text: String, stride: Int = 1, isTransposed: Bool = false, _ change: (inout Parameters) -> Void = { _ in }
    ) throws -> Parameters {
        var parameters = Parameters(spatialRank: 1)
        (parameters.stride, parameters.dilation, parameters.isTransposed) = ([stride], [2], isTransposed)
        change(&parameters)
        try PaddingOption(text, axes: 1).apply(to: &parameters, inputSize: [6], kernelSize: [3])
        return parameters
    }

    /// `1:2`, and the output padding behind it if there is one.
    private func written(_ parameters: Parameters) -> String {
        let (padding, added) = (parameters.padding[0], parameters.outputPadding[0])
        return "\(padding.before):\(padding.after)" + (added == 0 ? "" : " \(added)")
    }
}
