import ConvEngine
import Support
import Testing

/// Each refusal, with its sentence and what it tells to change.
struct Refusal: Sendable, CustomTestStringConvertible {
    let sentence: String
    let parameter: ParameterName
    let input: [Int]
    let weight: [Int]
    var bias: [Double]?
    let change: @Sendable (inout Parameters) -> Void
    var testDescription: String { sentence }

    init(
        _ sentence: String, _ parameter: ParameterName, input: [Int] = [1, 5, 6], weight: [Int] = [1, 1, 3, 3],
        bias: [Double]? = nil, _ change: @escaping @Sendable (inout Parameters) -> Void = { _ in }
    ) {
        (self.sentence, self.parameter, self.input, self.weight) = (sentence, parameter, input, weight)
        (self.bias, self.change) = (bias, change)
    }

    static let operands = [
        Refusal("the input has shape [5], but it needs a channel axis and 1 to 3 spatial axes", .input, input: [5]),
        Refusal(
            "the input has shape [1,1,2,3,4], but it needs a channel axis and 1 to 3 spatial axes", .input,
            input: [1, 1, 2, 3, 4]),
        Refusal("the kernel has shape [1,3,3], but a 2D convolution needs 4 axes", .weight, weight: [1, 3, 3]),
        Refusal(
            "the kernel has 2 channels but each filter reads 3 (6 input channels in 2 groups)", .weight,
            input: [6, 5, 6], weight: [4, 2, 3, 3]
        ) { $0.groups = 2 },
        Refusal("the kernel has 1 channel but each filter reads 3 (3 input channels)", .weight, input: [3, 5, 6]),
        Refusal(
            "the transposed kernel is for 2 input channels but the input has 3", .weight, input: [3, 5, 6],
            weight: [2, 1, 3, 3]
        ) { $0.isTransposed = true },
        Refusal("the bias has 2 numbers but there is 1 filter", .bias, bias: [1, 2]),
        Refusal("the bias has 1 number but there are 2 filters", .bias, weight: [2, 1, 3, 3], bias: [1]),
        Refusal("the bias of filter 1 is nan, not a finite number", .bias, weight: [2, 1, 3, 3], bias: [1, .nan]),
        Refusal("the bias of filter 0 is -inf, not a finite number", .bias, bias: [-.infinity]),
    ]

    static let parameters = [
        Refusal("the stride has 1 entry but there are 2 spatial axes", .stride) { $0.stride = [1] },
        Refusal("the padding has 3 entries but there are 2 spatial axes", .padding) {
            $0.padding = [.valid, .valid, .valid]
        },
        Refusal("the dilation has 2 entries but there is 1 spatial axis", .dilation, input: [1, 5], weight: [1, 1, 3]) {
            $0.dilation = [1, 1]
        },
        Refusal("the output padding has 0 entries but there are 2 spatial axes", .outputPadding) {
            $0.outputPadding = []
        },
        Refusal("the stride of the columns is 0 but must be at least 1", .stride) { $0.stride = [1, 0] },
        Refusal("the stride is -2 but must be at least 1", .stride, input: [1, 5], weight: [1, 1, 3]) {
            $0.stride = [-2]
        },
        Refusal("the dilation of the rows is 0 but must be at least 1", .dilation) { $0.dilation = [0, 1] },
        Refusal("the padding of the rows is -1 but must be at least 0", .padding) { $0.padding[0].after = -1 },
        Refusal(
            "the padding of the depth slices is -4 but must be at least 0", .padding, input: [1, 2, 3, 4],
            weight: [1, 1, 1, 1, 1]
        ) { $0.padding[0].before = -4 },
        Refusal("the number of groups is 0 but must be at least 1", .groups) { $0.groups = 0 },
        Refusal("3 input channels cannot be split into 2 equal groups", .groups, input: [3, 5, 6]) { $0.groups = 2 },
        Refusal("3 filters cannot be split into 2 equal groups", .groups, input: [4, 5, 6], weight: [3, 2, 3, 3]) {
            $0.groups = 2
        },
        Refusal("the output padding of the rows is -1 but must be at least 0", .outputPadding) {
            $0.isTransposed = true
            $0.outputPadding = [-1, 0]
        },
        Refusal("the output padding is 1, but only a transposed convolution has one", .outputPadding) {
            $0.outputPadding = [0, 1]
        },
        Refusal(
            "the output padding of the columns is 3 but must be smaller than the stride (3) or the dilation (2)",
            .outputPadding
        ) {
            $0.isTransposed = true
            $0.stride = [3, 3]
            $0.dilation = [2, 2]
            $0.outputPadding = [2, 3]
        },
    ]

    static let fit = [
        Refusal(
            "the kernel covers 9 cells (5 with dilation 2) but the padded input has only 8", .dilation, input: [1, 6],
            weight: [1, 1, 5]
        ) {
            $0.dilation = [2]
            $0.padding = [Padding(1)]
        },
        Refusal("the kernel covers 7 columns but the input has only 6", .padding, weight: [1, 1, 5, 7]),
        Refusal("the kernel covers 8 rows but the padded input has only 7", .padding, weight: [1, 1, 8, 3]) {
            $0.padding[0] = Padding(1)
        },
        Refusal(
            "the kernel covers 3 depth slices but the input has only 2", .padding, input: [1, 2, 3, 3],
            weight: [1, 1, 3, 3, 3]),
        Refusal("the reflect padding is 5 rows, so the input needs more than 5, but it has 5", .padding) {
            $0.paddingMode = .reflect
            $0.padding[0] = Padding(before: 1, after: 5)
        },
        Refusal(
            "the reflect padding is 1 column, so the input needs more than 1, but it has 1", .padding,
            input: [1, 5, 1],
            weight: [1, 1, 1, 1]
        ) {
            $0.paddingMode = .reflect
            $0.padding[1] = Padding(1)
        },
        Refusal("the circular padding is 7 columns, so the input needs at least 7, but it has 6", .padding) {
            $0.paddingMode = .circular
            $0.padding[1] = Padding(7)
        },
        Refusal("the symmetric padding is 6 rows, so the input needs at least 6, but it has 5", .padding) {
            $0.paddingMode = .symmetric
            $0.padding[0] = Padding(before: 6, after: 0)
        },
        Refusal("a transposed convolution is padded with zeros only, not in replicate mode", .paddingMode) {
            $0.isTransposed = true
            $0.paddingMode = .replicate
        },
        Refusal("the padding takes 4 + 3 rows off a transposed output of only 7", .padding) {
            $0.isTransposed = true
            $0.padding[0] = Padding(before: 4, after: 3)
        },
    ]

    static let size = [
        Refusal("the padding of the rows is so large that cells can no longer be counted", .padding) {
            $0.padding[0] = Padding(.max)
        },
        Refusal("the dilation of the columns is so large that cells can no longer be counted", .dilation) {
            $0.dilation[1] = .max
        },
        Refusal("the stride of the rows is so large that cells can no longer be counted", .stride) {
            $0.isTransposed = true
            $0.stride = [.max, 1]
        },
        Refusal(
            "an output of 1×2000000000003×2000000000004 cells, each of 9 multiplications, is more than can be counted",
            .padding
        ) { $0.padding = [Padding(1_000_000_000_000), Padding(1_000_000_000_000)] },
    ]
}

@Suite struct ConvolutionErrorTests {
    @Test(arguments: [Refusal.operands, Refusal.parameters, Refusal.fit, Refusal.size])
    func sentences(_ refusals: [Refusal]) throws {
        for refusal in refusals {
            var parameters = Parameters(spatialRank: refusal.input.count - 1)
            refusal.change(&parameters)
            let error = #expect(throws: ConvolutionError.self) {
                try Convolution(
                    input: .ones(refusal.input), weight: .ones(refusal.weight), bias: refusal.bias,
                    parameters: parameters)
            }
            #expect(error?.description == refusal.sentence)
            #expect(error?.parameter == refusal.parameter)
        }
    }

}
