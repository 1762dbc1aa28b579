/// What cannot be, in the user's own numbers.
///
/// `description` is one sentence without a full stop; ``parameter`` names what to change.
public enum ConvolutionError: Error, Equatable, Sendable {
    // Shapes and numbers
    case axisCount(Int)
    case emptyAxis(Int, of: Position)
    case shapeTooLarge(Position)
    case valueCount(Int, Shape)
    case notFinite(String, at: Position)

    // Operands
    case inputAxes(Shape)
    case weightAxes(Shape, spatialRank: Int)
    case weightChannels(Int, perFilter: Int, inputChannels: Int, groups: Int)
    case transposedWeightChannels(Int, inputChannels: Int)
    case biasCount(Int, filters: Int)
    case biasNotFinite(String, filter: Int)
    case sumTooLarge(filter: Int)
    case totalTooLarge(channel: Int)

    // Parameters
    case listLength(ParameterName, Int, spatialRank: Int)
    case tooSmall(ParameterName, Int, minimum: Int, axis: AxisName?)
    case tooLarge(ParameterName, axis: AxisName?)
    case inputChannelsIndivisible(Int, groups: Int)
    case filtersIndivisible(Int, groups: Int)
    case sameWithStride(Int)
    case sameWithOutputPadding(Int)
    case fullTransposed
    case paddingTooLarge(PaddingMode, Int, extent: Int, axis: AxisName)
    case paddingModeTransposed(PaddingMode)
    case ceilModeOfConvolution
    case outputPaddingDirect(Int)
    case outputPaddingTooLarge(Int, stride: Int, dilation: Int, axis: AxisName)

    // Pooling
    case poolingByWeights
    case notOfPooling(ParameterName)
    case dilatedMean
    case paddingBeyondHalf(Int, kernel: Int, axis: AxisName)
    case windowWithoutInput(output: Int, axis: AxisName)

    // Where the kernel and the input do not meet
    case kernelTooLarge(covers: Int, kernel: Int, dilation: Int, available: Int, isPadded: Bool, axis: AxisName)
    case windowTooLarge(covers: Int, kernel: Int, dilation: Int, available: Int, isPadded: Bool, axis: AxisName)
    case outputCropped(Padding, full: Int, axis: AxisName)
    case outputTooLarge([Int], taps: Int)
}

extension ConvolutionError {
    /// What to change; `nil` when it is not known whose shape or numbers were refused.
    public var parameter: ParameterName? {
        switch self {
        case .axisCount, .emptyAxis, .shapeTooLarge, .valueCount, .notFinite: nil
        case .inputAxes, .totalTooLarge: .input
        case .weightAxes, .weightChannels, .transposedWeightChannels, .sumTooLarge: .weight
        case .biasCount, .biasNotFinite: .bias
        case .listLength(let name, _, _), .tooSmall(let name, _, _, _), .tooLarge(let name, _): name
        case .notOfPooling(let name): name
        case .poolingByWeights: .weight
        case .ceilModeOfConvolution: .ceilMode
        case .dilatedMean, .windowWithoutInput: .dilation
        case .inputChannelsIndivisible, .filtersIndivisible: .groups
        case .paddingModeTransposed: .paddingMode
        case .outputPaddingDirect, .outputPaddingTooLarge, .sameWithOutputPadding: .outputPadding
        case .kernelTooLarge(_, _, let dilation, _, _, _), .windowTooLarge(_, _, let dilation, _, _, _):
            dilation > 1 ? .dilation : .padding
        case .sameWithStride, .fullTransposed, .paddingTooLarge, .paddingBeyondHalf, .outputCropped, .outputTooLarge:
            .padding
        }
    }
}
