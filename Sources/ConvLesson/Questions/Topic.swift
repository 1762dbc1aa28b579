import ConvEngine

/// What a question is about: topics that were missed are named at the end, and practised.
package enum Topic: String, CaseIterable, Sendable {
    case value, size, padding, stride, dilation, inputs, channels, weights, groups, transposed, flip, pooling
}

extension Topic {
    /// What was missed, where that says more than in which scene it was.
    var name: String? {
        switch self {
        case .value: nil
        case .size: "sizes"
        case .inputs: "which inputs"
        case .flip: "the turned kernel"
        default: rawValue
        }
    }

    /// What makes an operation differ from the plainest one, the rarest first; nil where nothing does.
    init?(ofNumbers convolution: Convolution) {
        let parameters = convolution.parameters
        if convolution.combine.isPooling {
            self = .pooling
        } else if parameters.isTransposed {
            self = .transposed
        } else if parameters.isFlipped {
            self = .flip
        } else if parameters.groups > 1 {
            self = .groups
        } else if let topic = Topic(ofSizes: convolution) {
            self = topic
        } else if convolution.channelsPerFilter > 1 {
            self = .channels
        } else {
            return nil
        }
    }

    /// What makes the size of its output differ.
    init?(ofSizes convolution: Convolution) {
        let parameters = convolution.parameters
        if parameters.isTransposed {
            self = .transposed
        } else if convolution.combine.isPooling {
            self = .pooling
        } else if parameters.dilation.contains(where: { $0 > 1 }) {
            self = .dilation
        } else if parameters.stride.contains(where: { $0 > 1 }) {
            self = .stride
        } else if parameters.isPadded {
            self = .padding
        } else {
            return nil
        }
    }
}
