/// What a user can change, by its name in PyTorch.
public enum ParameterName: String, Hashable, CaseIterable, Sendable {
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

    /// The name in a sentence.
    var words: String {
        switch self {
        case .weight: "kernel"
        case .groups: "number of groups"
        case .paddingMode: "padding mode"
        case .outputPadding: "output padding"
        default: rawValue
        }
    }
}
