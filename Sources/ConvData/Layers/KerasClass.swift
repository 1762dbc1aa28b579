/// A class of `keras.layers` that is one of PyTorch's with other arguments.
struct KerasClass {
    let name: String
    let layer: LayerClass
    let isDepthwise: Bool

    /// - Returns: nil for any other name.
    init?(_ name: String) {
        guard let (axes, layer) = Self.known(name) else { return nil }
        self.name = name
        self.layer = LayerClass.allCases.first { $0.rawValue == layer + "\(axes)d" } ?? .conv2d
        isDepthwise = name.hasPrefix("Depthwise")
    }

    /// How many axes `Conv2DTranspose` has, and what PyTorch calls it.
    private static func known(_ name: String) -> (axes: Int, layer: String)? {
        for axes in 1...3 {
            switch name {
            case "Conv\(axes)D", "Convolution\(axes)D": return (axes, "Conv")
            case "DepthwiseConv\(axes)D" where axes < 3: return (axes, "Conv")
            case "Conv\(axes)DTranspose", "Convolution\(axes)DTranspose": return (axes, "ConvTranspose")
            case "MaxPooling\(axes)D", "MaxPool\(axes)D": return (axes, "MaxPool")
            case "AveragePooling\(axes)D", "AvgPool\(axes)D": return (axes, "AvgPool")
            default: continue
            }
        }
        return nil
    }

    var signature: LayerSignature {
        if layer.pooling != nil {
            return LayerSignature(
                name: name, required: [], order: ["pool_size", "strides", "padding", "data_format"],
                others: Self.ofEveryLayer)
        }
        let first = isDepthwise ? ["kernel_size"] : ["filters", "kernel_size"]
        // The versions of Keras order what follows in different ways.
        let rest =
            layer.isTransposed
            ? []
            : isDepthwise ? ["depth_multiplier"] : ["data_format", "dilation_rate", "groups", "activation", "use_bias"]
        let named =
            ["data_format", "dilation_rate", "activation", "use_bias"] + (layer.isTransposed ? ["output_padding"] : [])
        return LayerSignature(
            name: name, required: first, order: first + ["strides", "padding"] + rest,
            others: named + Self.ofTraining + Self.ofEveryLayer)
    }

    private static let ofEveryLayer = ["name", "dtype", "trainable", "input_shape", "batch_input_shape"]

    /// How a weight came about, which changes no number here: it is given, or random.
    private static let ofTraining =
        ["kernel", "bias", "depthwise"].flatMap { ["\($0)_initializer", "\($0)_regularizer", "\($0)_constraint"] }
        + ["activity_regularizer"]
}
