import ConvEngine

/// Operands, parameters and result of a convolution as the scripts record them in fixtures.
package struct RecordedConvolution: Decodable, Sendable {
    package struct Numbers: Decodable, Sendable {
        package let shape: [Int]
        package let values: [Double]

        package var tensor: Tensor {
            get throws { try Tensor(shape: Shape(shape), values: values) }
        }
    }

    package let stride, dilation, outputPadding: [Int]
    package let padding: [[Int]]
    package let paddingMode: String
    package let groups: Int
    package let transposed: Bool
    /// Left out where nothing is flipped.
    package let flip: Bool?
    package let input, weight, output: Numbers
    package let bias: [Double]?

    package var convolution: Convolution {
        get throws {
            var parameters = Parameters(spatialRank: stride.count)
            parameters.stride = stride
            parameters.dilation = dilation
            parameters.outputPadding = outputPadding
            parameters.padding = padding.map { Padding(before: $0[0], after: $0[1]) }
            guard let mode = PaddingMode(rawValue: paddingMode) else { throw UnknownMode(name: paddingMode) }
            parameters.paddingMode = mode
            parameters.groups = groups
            parameters.isTransposed = transposed
            parameters.isFlipped = flip ?? false
            return try Convolution(input: input.tensor, weight: weight.tensor, bias: bias, parameters: parameters)
        }
    }

    private struct UnknownMode: Error {
        let name: String
    }
}
