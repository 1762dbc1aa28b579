import ConvEngine

/// Another padding than the one asked for.
package enum PaddingMistake: Hashable, Sendable {
    case none
    /// As much as keeps the size of the input, or the share of it that the stride leaves, as TensorFlow's SAME.
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

    static let all: [PaddingMistake] =
        [.none, .same, .full, .oneMore, .oneLess, .sidesSwapped, .axesSwapped] + (1...3).map(PaddingMistake.everywhere)

    /// The padding instead of that of the convolution; nil where the mistake makes no sense.
    func padding(of convolution: Convolution) throws(ConvolutionError) -> [Padding]? {
        let (asked, axes) = (convolution.parameters.padding, convolution.axes)
        switch self {
        case .none: return asked.map { _ in .valid }
        case .same: return convolution.parameters.isTransposed ? nil : axes.map(Self.same)
        case .oneMore: return asked.map { Padding(before: $0.before + 1, after: $0.after + 1) }
        case .oneLess: return asked.map { Padding(before: max($0.before - 1, 0), after: max($0.after - 1, 0)) }
        case .full:
            var padding: [Padding] = []
            for axis in axes { padding.append(try .full(kernel: axis.kernelExtent, dilation: axis.dilation)) }
            return padding
        case .sidesSwapped: return asked.map { Padding(before: $0.after, after: $0.before) }
        case .axesSwapped: return asked.reversed()
        case .everywhere(let count): return asked.map { _ in Padding(count) }
        }
    }

    /// As much as makes ⌈input / stride⌉ outputs, the odd cell after.
    ///
    /// Source: TensorFlow's documentation of `tf.nn.convolution`, padding SAME. The axis is checked, so nothing overflows:
    /// the last window begins within the input, and a span is as long as the padded input at the most.
    private static func same(_ axis: Axis) -> Padding {
        let last = (axis.inputExtent - 1) / axis.step * axis.step
        let total = max(last - axis.inputExtent + axis.span, 0)
        return Padding(before: total / 2, after: total - total / 2)
    }
}
