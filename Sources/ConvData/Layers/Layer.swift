import ConvEngine

/// A convolution layer as PyTorch describes it: everything but its numbers.
package struct Layer: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case conv1d = "Conv1d"
        case conv2d = "Conv2d"
        case conv3d = "Conv3d"
        case transposed1d = "ConvTranspose1d"
        case transposed2d = "ConvTranspose2d"
        case transposed3d = "ConvTranspose3d"

        package var spatialRank: Int {
            switch self {
            case .conv1d, .transposed1d: 1
            case .conv2d, .transposed2d: 2
            case .conv3d, .transposed3d: 3
            }
        }

        package var isTransposed: Bool {
            switch self {
            case .conv1d, .conv2d, .conv3d: false
            case .transposed1d, .transposed2d, .transposed3d: true
            }
        }
    }

    package let kind: Kind
    package var inChannels = 1
    package var outChannels = 1
    /// One number for each spatial axis, like those that follow.
    package var kernelSize: [Int]
    package var stride: [Int]
    package var padding: PaddingOption
    package var outputPadding: [Int]
    package var dilation: [Int]
    package var groups = 1
    package var hasBias = true
    package var paddingMode = PaddingMode.zeros

    /// With PyTorch's defaults, and a kernel of one cell.
    package init(_ kind: Kind) {
        self.kind = kind
        let none = Array(repeating: 0, count: kind.spatialRank)
        let ones = Array(repeating: 1, count: kind.spatialRank)
        (kernelSize, stride, dilation, outputPadding) = (ones, ones, ones, none)
        padding = .valid
    }

    package var spatialRank: Int { kind.spatialRank }
    package var isTransposed: Bool { kind.isTransposed }

    /// As PyTorch's `layer.weight` has it.
    package var weightShape: [Int] {
        (isTransposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups]) + kernelSize
    }

    package func parameters() throws(ConvolutionError) -> Parameters {
        var parameters = Parameters(spatialRank: spatialRank)
        parameters.stride = stride
        parameters.paddingMode = paddingMode
        parameters.dilation = dilation
        parameters.groups = groups
        parameters.isTransposed = isTransposed
        parameters.outputPadding = outputPadding
        if padding == .same, let stride = stride.first(where: { $0 != 1 }) { throw .sameWithStride(stride) }
        // With stride 1 no padding depends on the input.
        try padding.apply(to: &parameters, inputSize: kernelSize, kernelSize: kernelSize)
        return parameters
    }
}
