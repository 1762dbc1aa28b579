import ConvEngine

/// Another padding than the one asked for.
package enum PaddingMistake: Hashable, Sendable {
    case none
    /// TensorFlow's and ONNX' SAME: what keeps the size of the input, but for the stride.
    case same
    case full
    case oneMore
    case oneLess
    /// What belongs before lies after.
    case sidesSwapped
    /// What belongs on one axis lies on the other.
    case axesSwapped
    /// As much on every side of all axes.
    case everywhere(Int)

    /// ONNX' SAME_LOWER.
    case sameLower

    static let all: [PaddingMistake] =
        [.none, .same, .full, .oneMore, .oneLess, .sidesSwapped, .axesSwapped] + (1...3).map(PaddingMistake.everywhere)
        + [.sameLower]

    /// The parameters of the convolution with the padding of the mistake; nil where the mistake makes no sense.
    func parameters(of convolution: Convolution) throws(ConvolutionError) -> Parameters? {
        var parameters = convolution.parameters
        for (number, axis) in convolution.axes.enumerated() {
            let asked = parameters.padding[number]
            switch self {
            case .none: parameters.padding[number] = .valid
            case .oneMore: parameters.padding[number] = Padding(before: asked.before + 1, after: asked.after + 1)
            case .oneLess:
                parameters.padding[number] = Padding(before: max(asked.before - 1, 0), after: max(asked.after - 1, 0))
            case .full where parameters.isTransposed: return nil
            case .full: parameters.padding[number] = try .full(kernel: axis.kernelExtent, dilation: axis.dilation)
            case .sidesSwapped: parameters.padding[number] = Padding(before: asked.after, after: asked.before)
            case .axesSwapped:
                parameters.padding[number] = convolution.parameters.padding[convolution.axes.count - 1 - number]
            case .everywhere(let count): parameters.padding[number] = Padding(count)
            case .same: try parameters.padSame(axis: number, input: axis.inputExtent, kernel: axis.kernelExtent)
            case .sameLower:
                try parameters.padSame(
                    axis: number, input: axis.inputExtent, kernel: axis.kernelExtent, oddCell: .before)
            }
        }
        return parameters
    }
}
