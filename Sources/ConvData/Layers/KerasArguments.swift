import ConvEngine

/// The arguments of a layer of Keras, made into those of PyTorch.
struct KerasArguments {
    private let kind: KerasClass
    private let arguments: [LayerArgument]
    private var axes: Int { kind.layer.spatialRank }

    init(_ kind: KerasClass, _ arguments: [LayerArgument]) {
        self.kind = kind
        self.arguments = arguments
    }

    /// - Parameter offset: gets the place of what is read, so that an error can point at it.
    func layer(_ offset: inout Int) throws(DataError) -> Layer {
        var layer = Layer(kind.layer)
        layer.name = kind.name
        layer.remarks = ["--layer read as Keras' \(kind.name)"]
        layer.channels = kind.isDepthwise ? .each(filters: 1) : .ofInput
        (layer.isKeras, layer.sameTakesStrides, layer.hasChannelsLast) = (true, true, true)
        // An average of Keras never counts the padding.
        layer.countsPadding = false
        if kind.layer.pooling != nil { (layer.kernelSize, layer.stride) = (Array(repeating: 2, count: axes), []) }
        var isPadded = false
        var outputPadding: [Int]?
        let values = try kind.signature.values(of: arguments, &offset)
        for value in values {
            offset = value.tokens.first?.offset ?? offset
            switch value.name {
            case "output_padding" where !value.isNone: outputPadding = try value.integers(axes: axes, atLeast: 0)
            case "input_shape", "batch_input_shape":
                guard !kind.isDepthwise, let channels = try channels(value, values) else { continue }
                (layer.inChannels, layer.channels) = (channels, .stated)
            default: try set(value, in: &layer)
            }
            isPadded = layer.padding != .valid
        }
        if layer.stride.isEmpty { layer.stride = layer.kernelSize }
        if layer.isTransposed { try enlarge(&layer, by: outputPadding, isPadded: isPadded) }
        guard layer.outChannels % layer.groups == 0 || kind.isDepthwise else {
            throw DataError(
                "filters is \(layer.outChannels), which \(layer.groups) groups cannot share equally",
                hint: "choose a number of groups that divides it")
        }
        return layer
    }

    private func set(_ value: LayerValue, in layer: inout Layer) throws(DataError) {
        switch value.name {
        case "filters": layer.outChannels = try value.integer(atLeast: 1)
        case "kernel_size", "pool_size": layer.kernelSize = try value.integers(axes: axes, atLeast: 1)
        case "strides" where kind.layer.pooling != nil && value.isNone: break
        case "strides": layer.stride = try value.integers(axes: axes, atLeast: 1)
        case "padding":
            layer.padding = try value.paddingWord(
                hasCausal: axes == 1 && kind.layer.pooling == nil && !kind.isDepthwise && !layer.isTransposed)
        case "dilation_rate": layer.dilation = try value.integers(axes: axes, atLeast: 1)
        case "groups": layer.groups = try value.integer(atLeast: 1)
        case "use_bias": layer.hasBias = try value.truth()
        case "data_format": layer.hasChannelsLast = value.text != "channels_first"
        case "depth_multiplier": layer.channels = .each(filters: try value.integer(atLeast: 1))
        case "activation":
            guard !value.isNone, value.text != "linear" else { break }
            layer.remarks.append("without its activation \(Excerpt.quoted(value.text))")
        default: break
        }
    }

    /// The channels of `input_shape=(28, 28, 1)`: the last number, or the first behind the batch.
    private func channels(_ shape: LayerValue, _ all: [LayerValue]) throws(DataError) -> Int? {
        var sizes = shape.pieces
        if shape.name == "batch_input_shape" { sizes = Array(sizes.dropFirst()) }
        let isFirst = all.contains { $0.name == "data_format" && $0.text == "channels_first" }
        guard sizes.count == axes + 1, let size = isFirst ? sizes.first : sizes.last else {
            throw DataError(
                "\(shape.name) does not have \(axes + 1) numbers", hint: "write one for each axis, and the channels")
        }
        let channels = LayerValue(name: "the number of channels", tokens: size)
        return channels.isNone ? nil : try channels.integer(atLeast: 1)
    }

    /// Keras' transposed output has at least a stride for every input.
    private func enlarge(_ layer: inout Layer, by given: [Int]?, isPadded: Bool) throws(DataError) {
        if let given {
            guard !isPadded else {
                throw DataError(
                    "output_padding beside padding='same' has no counterpart",
                    hint: "leave out one of them, or write a ConvTranspose\(axes)d")
            }
            layer.outputPadding = given
        } else if !isPadded {
            for axis in 0..<axes {
                let reach = (layer.kernelSize[axis] - 1).times(layer.dilation[axis]).plus(1)
                layer.outputPadding[axis] = max(layer.stride[axis] - reach, 0)
            }
        }
    }
}
