extension LayerArguments {
    /// An argument of a layer, by PyTorch's name.
    enum Name: String {
        case inChannels = "in_channels"
        case outChannels = "out_channels"
        case kernelSize = "kernel_size"
        case stride, padding
        case outputPadding = "output_padding"
        case dilation, groups, bias
        case paddingMode = "padding_mode"
        case device, dtype
        case returnIndices = "return_indices"
        case ceilMode = "ceil_mode"
        case countIncludePad = "count_include_pad"
        case divisorOverride = "divisor_override"
    }
}

extension LayerClass {
    /// The arguments without which there is no layer.
    private var required: [LayerArguments.Name] {
        pooling == nil ? [.inChannels, .outChannels, .kernelSize] : [.kernelSize]
    }

    /// All arguments, in the order in which values without a name are taken.
    private var order: [LayerArguments.Name] {
        let rest: [LayerArguments.Name] =
            switch pooling {
            case .maximum: [.dilation, .returnIndices, .ceilMode]
            case .average: [.ceilMode, .countIncludePad] + (spatialRank == 1 ? [] : [.divisorOverride])
            case nil where isTransposed:
                [.outputPadding, .groups, .bias, .dilation, .paddingMode, .device, .dtype]
            case nil: [.dilation, .groups, .bias, .paddingMode, .device, .dtype]
            }
        return required + [.stride, .padding] + rest
    }

    /// PyTorch has a place for output_padding in what it prints of a convolution, transposed or not.
    var signature: LayerSignature {
        LayerSignature(
            name: rawValue, required: required.map(\.rawValue), order: order.map(\.rawValue),
            others: pooling == nil && !isTransposed ? [LayerArguments.Name.outputPadding.rawValue] : [])
    }
}
