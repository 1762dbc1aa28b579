import ConvEngine
import Testing

/// What a pooling refuses, with its sentence and what it tells to change.
@Suite struct PoolingErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let sentence: String
        let parameter: ParameterName
        var kernelSize = [3, 3]
        var combine = Combine.maximum
        let change: @Sendable (inout Parameters) -> Void
        var testDescription: String { sentence }
    }

    static let cases = [
        Case(sentence: "a pooling cannot be transposed", parameter: .transposed) { $0.isTransposed = true },
        Case(sentence: "a pooling has no kernel to flip", parameter: .flip) { $0.isFlipped = true },
        Case(sentence: "a pooling has no groups: it keeps every channel to itself", parameter: .groups) {
            $0.groups = 2
        },
        Case(
            sentence: "the padding of a pooling has no mode: a maximum ignores it, a mean adds zeros",
            parameter: .paddingMode
        ) { $0.paddingMode = .reflect },
        Case(sentence: "a pooling has no output padding", parameter: .outputPadding) { $0.outputPadding = [0, 1] },
        Case(
            sentence: "an average pooling has no dilation", parameter: .dilation,
            combine: .mean(countsPadding: true)
        ) { $0.dilation = [1, 2] },
        Case(
            sentence: "a pooling takes the maximum or the mean of its window, which has no weights", parameter: .weight,
            combine: .weights
        ) { _ in },
        Case(
            sentence: "the padding is 2 columns, but a pooling takes no more than half of its kernel size, 1 of 3",
            parameter: .padding
        ) { $0.padding[1] = Padding(before: 0, after: 2) },
        Case(
            sentence: "the kernel size of the rows is 0 but must be at least 1", parameter: .kernelSize,
            kernelSize: [0, 3]
        ) { _ in },
        Case(
            sentence: "the kernel size has 1 entry but there are 2 spatial axes", parameter: .kernelSize,
            kernelSize: [3]
        ) { _ in },
        Case(
            sentence: "the window of output 0 along the columns covers no cell of the input, so it has no maximum",
            parameter: .dilation, kernelSize: [1, 2]
        ) { ($0.dilation, $0.padding) = ([1, 7], [.valid, Padding(1)]) },
        Case(
            sentence: "the window covers 9 columns but the input has only 6", parameter: .padding, kernelSize: [3, 9]
        ) { _ in },
    ]

    @Test(arguments: cases)
    func sentences(_ refusal: Case) throws {
        var parameters = Parameters(spatialRank: 2)
        refusal.change(&parameters)
        let error = #expect(throws: ConvolutionError.self) {
            try Convolution(
                pooling: .ones([2, 5, 6]), kernelSize: refusal.kernelSize, combine: refusal.combine,
                parameters: parameters)
        }
        #expect(error?.description == refusal.sentence)
        #expect(error?.parameter == refusal.parameter)
    }

    @Test func aConvolutionHasNoCeilMode() throws {
        var parameters = Parameters(spatialRank: 1)
        parameters.ceilMode = true
        let error = #expect(throws: ConvolutionError.ceilModeOfConvolution) {
            try Convolution(input: .ones([1, 3]), weight: .ones([1, 1, 2]), parameters: parameters)
        }
        #expect(error?.parameter == .ceilMode)
    }
}
