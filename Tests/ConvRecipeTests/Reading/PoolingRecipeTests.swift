import ConvEngine
import ConvRecipe
import Testing

/// From strings as they are typed to poolings.
@Suite struct PoolingRecipeTests {
    typealias Change = @Sendable (inout Recipe) -> Void

    static let outputs: [(OperationKind, Change, [Double])] = [
        (.maxPool1D, { $0.input = "3 1 2 5 4" }, [3, 5]),
        (.maxPool1D, { ($0.input, $0.ceilMode) = ("3 1 2 5 4", true) }, [3, 5, 4]),
        (.maxPool1D, { ($0.input, $0.kernelSize, $0.stride) = ("3 1 2 5 4", "3", "1") }, [3, 5, 5]),
        (.maxPool1D, { ($0.input, $0.dilation, $0.stride) = ("3 1 2 5 4", "2", "1") }, [3, 5, 4]),
        // Padding never wins, whatever stands beside it.
        (
            .maxPool1D, { ($0.input, $0.kernelSize, $0.stride, $0.padding) = ("-1 -2 -3 -4", "3", "1", "1") },
            [-1, -1, -2, -3]
        ),
        (.avgPool1D, { $0.input = "3 1 2 6 4" }, [2, 4]),
        (.avgPool1D, { ($0.input, $0.ceilMode) = ("3 1 2 6 4", true) }, [2, 4, 4]),
        (.avgPool1D, { ($0.input, $0.padding) = ("2 4 6", "1:0") }, [1, 5]),
        (
            .avgPool1D, { ($0.input, $0.padding, $0.countIncludePad) = ("2 4 6", "1:0", false) },
            [2, 5]
        ),
        // Each channel by itself; a grid of a 2D pooling is one channel.
        (.maxPool1D, { $0.input = "1 2; 4 3" }, [2, 4]),
        (.maxPool2D, { $0.input = "1 2; 4 3" }, [4]),
        (.avgPool2D, { $0.input = "1 2; 4 5 | 0 0; 0 2" }, [3, 0.5]),
        (.avgPool2D, { ($0.input, $0.kernelSize) = ("1 3 5; 2 4 6", "1,3") }, [3, 4]),
        (.avgPool2D, { ($0.input, $0.kernelSize, $0.stride) = ("1 3 5; 2 4 6", "2", "2,1") }, [2.5, 4.5]),
        (.maxPool3D, { $0.input = "1 2; 3 4 | 5 8; 7 6" }, [8]),
    ]

    @Test(arguments: outputs)
    func comesTo(kind: OperationKind, change: Change, output: [Double]) throws {
        let operation = try Recipe.of(kind, change).operation(reading: .none)
        #expect(operation.convolution.output().values == output)
        #expect(operation.convolution.weight == nil && operation.notes.text == nil)
    }

    /// Five cells, three wide, stride two: one cell of padding on each side, or six of which the last lies outside.
    @Test(
        arguments: [
            (
                .maxPool1D, "same", "1 2 3 4 5", true, [2, 4, 5],
                "padding 'same' as in TensorFlow and ONNX; PyTorch has none for a pooling"
            ),
            (.avgPool1D, "same", "2 4 6 8 10", true, [2, 6, 6], "Keras does not count the padding of 'same'"),
            (
                .avgPool1D, "same", "2 4 6 8 10", false, [3, 6, 9],
                "padding 'same' as in TensorFlow and ONNX; PyTorch has none for a pooling"
            ),
            (.avgPool1D, "same-lower", "2 4 6 8", true, [2, 6], "Keras does not count the padding of 'same'"),
            (
                .maxPool1D, "same-lower", "1 2 3 4", true, [2, 4],
                "padding 'same-lower' as ONNX' SAME_LOWER; PyTorch has none for a pooling"
            ),
            (.maxPool1D, "valid", "1 2 3 4 5", true, [3, 5], nil),
            // There is nothing to say of a padding that is none.
            (.avgPool1D, "same", "2 4 6", true, [4], nil),
        ] as [(OperationKind, String, String, Bool, [Double], String?)])
    func paddingsByWord(
        kind: OperationKind, padding: String, input: String, countsPadding: Bool, output: [Double], note: String?
    ) throws {
        let operation = try Recipe.of(kind) {
            ($0.input, $0.padding, $0.kernelSize, $0.stride) = (
                input, padding, "3", note == nil && output.count == 1 ? "3" : "2"
            )
            $0.countIncludePad = countsPadding
        }.operation(reading: .none)
        #expect(operation.convolution.output().values == output)
        #expect(operation.notes.text == note)
    }

    /// A colour image keeps its three channels.
    @Test func images() throws {
        let image = FakeReader(files: ["a.ppm": "P3 2 1 255 255 0 10 0 20 30\n"])
        let operation = try Recipe.of(.maxPool2D) { ($0.input, $0.kernelSize) = ("a.ppm", "1,2") }
            .operation(reading: image)
        #expect(operation.convolution.output().values == [255, 20, 30])
        #expect(operation.pixels == 0...255 && operation.notes.text == nil)
        #expect(
            Recipe.of(.avgPool3D) { $0.input = "a.ppm" }.refusal(reading: image)
                == RecipeError(
                    .badData, "the input is an image of three colours, but convviz avgpool3d moves along three axes",
                    hint: "use convviz avgpool2d"))
    }

    @Test func aBatchIsChosenFrom() throws {
        let recipe = Recipe.of(.avgPool2D) { ($0.input, $0.index, $0.kernelSize) = ("ramp:3x1x2x2", 2, "2") }
        #expect(try recipe.operation(reading: .none).convolution.output().values == [10.5])
    }

    static let layers: [(OperationKind, String, Change, [Double], String?)] = [
        (.maxPool1D, "MaxPool1d(2)", { $0.input = "3 1 2 5 4" }, [3, 5], nil),
        (.maxPool1D, "MaxPool1d(2, ceil_mode=True)", { $0.input = "3 1 2 5 4" }, [3, 5, 4], nil),
        (
            .maxPool2D, "MaxPool2d(2, return_indices=True)", { $0.input = "1 2; 4 3 | 0 1; 2 3" }, [4, 3],
            "return_indices changes no number"
        ),
        (
            .avgPool1D, "AvgPool1d(2, padding=1, count_include_pad=False)", { $0.input = "2 4 6" }, [2, 5], nil
        ),
        (.avgPool1D, "AvgPool1d(kernel_size=(2,), stride=(2,), padding=(1,))", { $0.input = "2 4 6" }, [1, 5], nil),
    ]

    @Test(arguments: layers)
    func ofALayer(
        kind: OperationKind, layer: String, change: Change, output: [Double], note: String?
    ) throws {
        var recipe = Recipe.of(kind, change)
        recipe.layer = layer
        let operation = try recipe.operation(reading: .none)
        #expect(operation.convolution.output().values == output)
        #expect(operation.notes.text == note)
    }

    /// An input that is made up has both signs, and more than one placement.
    @Test func anInputForALayerIsMadeUp() throws {
        let recipe = Recipe.of(.maxPool2D) { $0.layer = "MaxPool2d(kernel_size=3, stride=2, padding=1)" }
        let pooling = try recipe.operation(reading: .none).convolution
        #expect(Array(pooling.outputShape.extents) == [1, 3, 3])
        #expect(pooling.input.values.contains { $0 < 0 } && pooling.input.values.contains { $0 > 0 })
    }
}
