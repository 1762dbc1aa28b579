/// What is asked of one spatial axis: the entries for it in the lists of ``Parameters``, and what holds for all axes.
public struct AxisParameters: Equatable, Sendable {
    public var stride: Int
    public var padding: Padding
    public var paddingMode: PaddingMode
    public var dilation: Int
    public var isTransposed: Bool
    public var outputPadding: Int
    public var isFlipped: Bool
    public var ceilMode: Bool

    /// The defaults of PyTorch: stride 1, no padding, dilation 1.
    public init() {
        (stride, padding, paddingMode, dilation) = (1, .valid, .zeros, 1)
        (isTransposed, outputPadding, isFlipped, ceilMode) = (false, 0, false, false)
    }
}

extension Parameters {
    /// - Precondition: every list has an entry for the axis.
    public func ofAxis(_ axis: Int) -> AxisParameters {
        var one = AxisParameters()
        (one.stride, one.padding, one.paddingMode, one.dilation) = (
            stride[axis], padding[axis], paddingMode, dilation[axis]
        )
        (one.isTransposed, one.outputPadding, one.isFlipped, one.ceilMode) = (
            isTransposed, outputPadding[axis], isFlipped, ceilMode
        )
        return one
    }
}

extension AxisParameters {
    /// Everything that can be seen without adding anything up.
    func check(inputExtent: Int, kernelExtent: Int, on name: AxisName) throws(ConvolutionError) {
        let limits: [(ParameterName, Int, Int)] = [
            (.input, inputExtent, 1), (.weight, kernelExtent, 1), (.stride, stride, 1), (.dilation, dilation, 1),
            (.padding, min(padding.before, padding.after), 0), (.outputPadding, outputPadding, 0),
        ]
        for (parameter, value, minimum) in limits where value < minimum {
            throw .tooSmall(parameter, value, minimum: minimum, axis: name)
        }
        try checkMode(inputExtent, name)
        guard isTransposed || outputPadding == 0 else { throw .outputPaddingDirect(outputPadding) }
        guard outputPadding < max(stride, dilation) else {
            throw .outputPaddingTooLarge(outputPadding, stride: stride, dilation: dilation, axis: name)
        }
    }

    private func checkMode(_ inputExtent: Int, _ name: AxisName) throws(ConvolutionError) {
        let widest = max(padding.before, padding.after)
        switch paddingMode {
        case .zeros: return
        case _ where isTransposed: throw .paddingModeTransposed(paddingMode)
        case .reflect where widest >= inputExtent, .circular where widest > inputExtent,
            .symmetric where widest > inputExtent:
            throw .paddingTooLarge(paddingMode, widest, extent: inputExtent, axis: name)
        case .reflect, .replicate, .circular, .symmetric: return
        }
    }
}
