import ConvEngine

/// A convolution or pooling layer as PyTorch describes it: everything but its numbers.
package struct Layer: Equatable, Sendable {
    package let kind: LayerClass
    /// As its author calls it, for sentences.
    package var name: String
    /// How it was understood, where there is something to be said of it.
    package var remarks: [String] = []
    package var channels = LayerChannels.stated
    package var isKeras = false
    /// Whether its input has the channels behind the axes of space, as Keras' has by default.
    package var hasChannelsLast = false
    /// Of a convolution, as are `groups`, `hasBias` and `paddingMode`; a pooling takes any number of channels.
    package var inChannels = 1
    package var outChannels = 1
    /// One number for each spatial axis, like those that follow.
    package var kernelSize: [Int]
    package var stride: [Int]
    package var padding: PaddingOption
    /// Whether `same` may stand beside a stride, as in Keras.
    package var sameTakesStrides = false
    package var outputPadding: [Int]
    package var dilation: [Int]
    package var groups = 1
    package var hasBias = true
    package var paddingMode = PaddingMode.zeros
    /// Of a pooling, as are those that follow.
    package var ceilMode = false
    package var countsPadding = true
    /// Whether a maximum also says where it was, which changes no number.
    package var returnsIndices = false

    /// With PyTorch's defaults, and a kernel of one cell.
    package init(_ kind: LayerClass) {
        self.kind = kind
        name = kind.rawValue
        let none = Array(repeating: 0, count: kind.spatialRank)
        let ones = Array(repeating: 1, count: kind.spatialRank)
        (kernelSize, stride, dilation, outputPadding) = (ones, ones, ones, none)
        padding = .valid
    }

    package var spatialRank: Int { kind.spatialRank }
    package var isTransposed: Bool { kind.isTransposed }

    /// As PyTorch's `layer.weight` has it; a pooling has none.
    package var weightShape: [Int] {
        (isTransposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups]) + kernelSize
    }

    /// - Parameter inputSize: of the input's space, on which `same` depends where it stands beside a stride.
    package func parameters(inputSize: [Int]? = nil) throws(ConvolutionError) -> Parameters {
        var parameters = Parameters(spatialRank: spatialRank)
        parameters.stride = stride
        parameters.paddingMode = paddingMode
        parameters.dilation = dilation
        parameters.groups = groups
        parameters.isTransposed = isTransposed
        parameters.outputPadding = outputPadding
        parameters.ceilMode = ceilMode
        if padding == .same, !sameTakesStrides, let stride = stride.first(where: { $0 != 1 }) {
            throw .sameWithStride(stride)
        }
        // With stride 1 no padding depends on the input.
        try padding.apply(to: &parameters, inputSize: inputSize ?? kernelSize, kernelSize: kernelSize)
        return parameters
    }
}
