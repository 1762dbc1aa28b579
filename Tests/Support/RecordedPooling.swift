import ConvEngine

/// Operands, parameters and result of a pooling as the scripts record them in fixtures.
package struct RecordedPooling: Decodable, Sendable {
    package let kind: String
    package let kernelSize, stride, dilation: [Int]
    package let padding: [[Int]]
    package let ceilMode, countIncludePad: Bool
    package let input, output: RecordedConvolution.Numbers
    /// The input cells that win, counted within their channel; nil where nothing wins, or where they are not recorded.
    package let winners: [Int]?

    package var convolution: Convolution {
        get throws {
            var parameters = Parameters(spatialRank: kernelSize.count)
            (parameters.stride, parameters.dilation, parameters.ceilMode) = (stride, dilation, ceilMode)
            parameters.padding = padding.map { Padding(before: $0[0], after: $0[1]) }
            return try Convolution(
                pooling: input.tensor, kernelSize: kernelSize,
                combine: kind == "max" ? .maximum : .mean(countsPadding: countIncludePad), parameters: parameters)
        }
    }
}
