import ConvData
import ConvEngine
import Testing

/// Layers of Keras, whose calls have other arguments than PyTorch's and take their channels from the input.
@Suite struct KerasLayerTests {
    @Test func sixtyFourFiltersKernelThreeStrideTwo() throws {
        let layer = try LayerText.read("Conv2D(64, 3, 2)")
        #expect((layer.kind, layer.name) == (.conv2d, "Conv2D"))
        #expect((layer.outChannels, layer.kernelSize, layer.stride) == (64, [3, 3], [2, 2]))
        #expect(layer.padding == .valid && layer.hasBias)
        #expect(layer.taking(channels: 5).weightShape == [64, 5, 3, 3])
        #expect(layer.remarks == ["--layer read as Keras' Conv2D"])
    }

    /// By Keras' formulas: ceil((n − k + 1) / s), ceil(n / s), and n·s + max(k − s, 0) or n·s where it is transposed.
    @Test(arguments: [
        ("Conv2D(64, 3, 2)", [3, 9, 9], [64, 4, 4]),
        ("keras.layers.Conv2D(8, (3, 3), strides=2, padding='same')", [1, 7, 8], [8, 4, 4]),
        (
            "tf.keras.layers.Conv2D(filters=32, kernel_size=(3, 3), data_format='channels_last')", [1, 9, 9],
            [32, 7, 7]
        ),
        ("Conv1D(4, 3, padding='causal', dilation_rate=2)", [2, 8], [4, 8]),
        ("Convolution1D(2, 5, 3, 'same')", [1, 10], [2, 4]),
        ("Conv2D(4, 3, 1, 'valid', None, 2, 2, 'relu', False)", [2, 7, 7], [4, 3, 3]),
        ("DepthwiseConv2D(3, depth_multiplier=2, padding='same')", [3, 5, 5], [6, 5, 5]),
        ("DepthwiseConv1D(2, 2)", [3, 6], [3, 3]),
        ("Conv3D(2, 2)", [1, 3, 3, 3], [2, 2, 2, 2]),
        ("Conv2DTranspose(2, 3, strides=2, padding='same')", [1, 4, 4], [2, 8, 8]),
        ("Conv2DTranspose(2, 3, 2)", [1, 4, 4], [2, 9, 9]),
        ("Conv2DTranspose(2, 2, strides=3)", [1, 4, 4], [2, 12, 12]),
        ("Conv1DTranspose(1, 3, 2, output_padding=1)", [1, 4], [1, 10]),
        ("MaxPooling2D()", [3, 5, 5], [3, 2, 2]),
        ("MaxPool2D((2, 2), padding='same')", [1, 5, 5], [1, 3, 3]),
        ("MaxPooling1D(3, strides=None)", [1, 9], [1, 3]),
        ("AveragePooling2D(pool_size=3, strides=2, padding='same')", [1, 6, 6], [1, 3, 3]),
        ("AvgPool3D(2)", [1, 4, 4, 4], [1, 2, 2, 2]),
    ])
    func hasTheShapesOfKeras(text: String, input: [Int], output: [Int]) throws {
        let convolution = try convolution(LayerText.read(text), ones(input))
        #expect(Array(convolution.outputShape.extents) == output)
    }

    @Test func averagesDoNotCountThePadding() throws {
        let input = try Tensor(shape: Shape([1, 3]), values: [1, 2, 3])
        let output = try convolution(LayerText.read("AveragePooling1D(3, 1, 'same')"), input).output()
        #expect(output.values == [1.5, 2, 2.5])
    }

    @Test(arguments: [
        ("Conv2D(32, 3, input_shape=(28, 28, 3))", 3), ("Conv2D(32, 3, batch_input_shape=(None, 28, 28, 4))", 4),
        ("Conv2D(32, 3, input_shape=(5, 28, 28), data_format='channels_first')", 5),
    ])
    func theShapeOfTheInputSaysItsChannels(text: String, channels: Int) throws {
        let layer = try LayerText.read(text)
        #expect((layer.channels, layer.inChannels) == (.stated, channels))
        #expect(try LayerText.read("Conv2D(32, 3, input_shape=(None, None, None))").channels == .ofInput)
    }

    @Test func whatHasNoCounterpartIsNamed() throws {
        let layer = try LayerText.read("Conv2D(32, (3, 3), activation=tf.nn.relu)")
        #expect(layer.remarks == ["--layer read as Keras' Conv2D", "without its activation 'tf.nn.relu'"])
        #expect(try LayerText.read("Conv2D(32, 3, activation='linear')").remarks.count == 1)
    }

    /// An input that is made up has room for more than one placement.
    @Test(arguments: [
        "Conv2D(2, 3, 2, 'same')", "Conv1D(2, 3, padding='causal')", "DepthwiseConv2D(3, 2)",
        "MaxPool2D(padding='same')",
        "Conv2DTranspose(2, 3, 2, 'same')", "Conv2DTranspose(1, 2, strides=3)", "Conv2D(4, 3, groups=2)",
        "AveragePooling3D(2, 3, 'same')",
    ])
    func findsAnInput(text: String) throws {
        let layer = try LayerText.read(text)
        let taken = layer.taking(channels: layer.exampleChannels(isSingle: false))
        let shape = try taken.exampleInputShape()
        #expect(shape.allSatisfy { $0 < 20 })
        #expect(try convolution(taken, ones(shape)).outputShape.count > 2)
    }

    @Test(
        arguments: [
            ("Conv2D(3)", "column 8: kernel_size is missing", "write Conv2D(filters, kernel_size, ...)"),
            ("Conv2D(1, 3, padding=1)", "column 22: '1' is not a padding of this layer", "use 'valid' or 'same'"),
            (
                "Conv2D(1, 3, padding='causal')", "column 22: 'causal' is not a padding of this layer",
                "use 'valid' or 'same'"
            ),
            ("Conv2D(1, 3, stride=2)", "column 14: 'stride' is not an argument of Conv2D", "did you mean 'strides'?"),
            ("Conv2D(5, 3, groups=2)", "column 21: filters is 5, which 2 groups cannot share equally", nil),
            ("Conv2D(1, 3, input_shape=(28, 28))", "column 26: input_shape does not have 3 numbers", nil),
            (
                "Conv2DTranspose(1, 3, 2, 'same', output_padding=1)",
                "column 49: output_padding beside padding='same' has no counterpart", nil
            ),
            (
                "SeparableConv2D(8, 3)",
                "column 1: 'SeparableConv2D' is two convolutions, one after the other: it cannot be shown", nil
            ),
            (
                "GlobalAveragePooling2D()",
                "column 1: 'GlobalAveragePooling...' takes the whole input as its window: it cannot be shown", nil
            ),
        ] as [(String, String, String?)])
    func refuses(text: String, sentence: String, hint: String?) {
        let refusal = refusal { try LayerText.read(text) }
        #expect(refusal.first == sentence)
        if let hint { #expect(refusal.last == hint) }
    }

    private func ones(_ shape: [Int]) throws -> Tensor {
        try Tensor(shape: Shape(shape), values: Array(repeating: 1, count: shape.reduce(1, *)))
    }

    private func convolution(_ layer: Layer, _ input: Tensor) throws -> Convolution {
        let layer = layer.taking(channels: input.shape[0])
        let parameters = try layer.parameters(inputSize: Array(input.shape.extents.dropFirst()))
        if let pooling = layer.kind.pooling {
            return try Convolution(
                pooling: input, kernelSize: layer.kernelSize,
                combine: pooling.combine(countsPadding: layer.countsPadding), parameters: parameters)
        }
        return try Convolution(input: input, weight: ones(layer.weightShape), parameters: parameters)
    }
}
