/// What a user can change, by its name in PyTorch.
public enum ParameterName: String, Equatable, CaseIterable, Sendable {
    case input
    case weight
    case bias
    case stride
    case padding
    case paddingMode = "padding_mode"
    case dilation
    case groups
    case transposed
    case outputPadding = "output_padding"
    case flip
    case kernelSize = "kernel_size"
    case ceilMode = "ceil_mode"

    /// The name in a sentence.
    var words: String {
        switch self {
        case .weight: "kernel"
        case .groups: "number of groups"
        case .paddingMode: "padding mode"
        case .outputPadding: "output padding"
        case .kernelSize: "kernel size"
        case .ceilMode: "ceil mode"
        default: rawValue
        }
    }
}
