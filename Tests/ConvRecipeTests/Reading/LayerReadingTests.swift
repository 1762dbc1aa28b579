import ConvEngine
import ConvRecipe
import Testing

/// A layer in place of options.
@Suite struct LayerReadingTests {
    private func recipe(_ layer: String, _ change: (inout Recipe) -> Void = { _ in }) -> Recipe {
        .of(.oneD) {
            $0.layer = layer
            change(&$0)
        }
    }

    @Test func numbersAreMadeUp() throws {
        let convolution = try recipe("Conv1d(2, 3, kernel_size=2, stride=2)").operation(reading: .none).convolution
        #expect(convolution.input.shape[0] == 2)
        #expect(try convolution.weight?.shape == Shape([3, 2, 2]))
        #expect(convolution.bias?.count == 3)
        #expect(convolution.parameters.stride == [2])
    }

    @Test func ofASummaryTheSizesTell() throws {
        let summary = """
            Layer (type)    Input Shape    Output Shape    Kernel Shape    Param #
            ├─Conv1d        [1, 4, 9]      [1, 6, 5]       [3]             42
            ├─MaxPool1d     [1, 6, 5]      [1, 6, 2]       2               --
            """
        let operation = try recipe(summary).operation(reading: .none)
        let convolution = operation.convolution
        #expect(try convolution.weight?.shape == Shape([6, 2, 3]))
        #expect((convolution.parameters.stride, convolution.parameters.padding) == ([2], [Padding(1)]))
        #expect(
            operation.remarks == [
                "--layer read from its sizes as Conv1d(4, 6, kernel_size=3, stride=2, padding=1, groups=2), all else by default, the dilation too, which sizes do not show"
            ])
    }

    /// A model that is longer than a command may be stands in a file, or is piped in.
    @Test(arguments: ["net.txt", "-"])
    func aModelOfAFile(layer: String) throws {
        let model = "Net(\n  (a): Conv1d(1, 2, 3)\n  (b): Conv1d(2, 5, 3)\n)\n"
        let reader = FakeReader(files: ["net.txt": model], input: model)
        let operation = try recipe(layer) { $0.pick = "b" }.operation(reading: reader)
        #expect(try operation.convolution.weight?.shape == Shape([5, 2, 3]))
    }

    @Test func whatIsSaidOfAFile() {
        let files = ["net.txt": "a\nConv1d(1, 2)", "large": String(repeating: "a", count: 1 << 22 + 1)]
        let reader = FakeReader(files: files, input: "1 2 3")
        let refusal = recipe("net.txt").refusal(reading: reader)
        #expect(refusal?.kind == .badData)
        #expect(refusal?.reason == "net.txt, line 2, column 11: kernel_size is missing")
        #expect(recipe("large").refusal(reading: reader)?.reason == "large has more than 4 MiB, too much for a model")
        #expect(
            recipe("-") { $0.input = "-" }.refusal(reading: reader)?.reason
                == "standard input cannot be both the layer and the input")
    }

    /// What has no brackets and looks like a file is one that is not there; a class without its brackets is no file.
    @Test(arguments: [
        ("no.txt", "--layer: there is no file 'no.txt'"), ("models/no", "--layer: there is no file 'models/no'"),
        ("nn.Conv1d", "--layer, column 4: this is not a layer"),
        (
            "├─Conv1d: 1-1 [1, 2, 5] 12.5",
            "--layer: the summary begins without its heading, which says what its columns are"
        ),
        ("Conv1d(1, 2, 3).txt", "--layer, column 16: '.' follows after the layer"),
    ])
    func whatIsNoFile(layer: String, sentence: String) {
        #expect(recipe(layer).refusal(reading: FakeReader())?.reason == sentence)
    }

    @Test func aFileWithBracketsInItsName() throws {
        let reader = FakeReader(files: ["net (1).txt": "Conv1d(1, 2, 3)"])
        #expect(
            try recipe("net (1).txt").operation(reading: reader).convolution.weight?.shape == Shape([2, 1, 3]))
    }

    @Test func kernelForEveryChannel() throws {
        let operation = try recipe("Conv1d(2, 3, 3, bias=False)") { $0.weight = "edge" }.operation(reading: .none)
        #expect(operation.notes.text == "the kernel 'edge' is used for every channel of every filter")
        #expect(operation.convolution.weight?.values == Array(repeatElement([1, 0, -1], count: 6).joined()))
        #expect(operation.convolution.bias == nil)
    }

    typealias Change = @Sendable (inout Recipe) -> Void

    static let refused: [(String, Change, RecipeError.Kind, String, String)] = [
        (
            "Conv2d(1, 1, 3)", { _ in }, .usage, "Conv2d moves along 2 axes, but convviz 1d along 1",
            "use convviz conv2d"
        ),
        (
            "Conv1d(1, 1, 3)", { $0.stride = "2" }, .usage,
            "--stride is given beside --layer, which stands for all parameters",
            "write stride=2 in the layer, or leave out --layer"
        ),
        (
            "Conv1d(1, 1, 3)", { $0.transposed = true }, .usage,
            "--transposed is given beside --layer, which stands for all parameters",
            "write the layer as ConvTranspose1d, 2d or 3d, or leave out --layer"
        ),
        (
            "Conv1d(1, 1, 3)", { $0.outputPadding = "1,2" }, .usage,
            "--output-padding is given beside --layer, which stands for all parameters",
            "write output_padding=... in the layer, or leave out --layer"
        ),
        (
            "Conv1d(1, 1, 3)", { $0.index = 0 }, .usage,
            "--index chooses from a batch, but the input is made up for the layer",
            "leave it out, or give the batch as --input"
        ),
        (
            "Conv1d(1, 1, 3, bias=False)", { $0.bias = "1" }, .usage,
            "--bias is given, but the layer has bias=False", "leave out one of them"
        ),
        (
            "Conv1d(2, 1, 3)", { $0.input = "1 2 3 4" }, .badData,
            "the input has 1 channel, but Conv1d takes 2", "change in_channels of the layer, or the input"
        ),
        (
            "Conv1d(1, 1, 3)", { $0.weight = "1 2" }, .badData,
            "the weight has the shape [1,1,2], but Conv1d takes [1,1,3]",
            "change --weight or the layer, or leave out --weight for random numbers"
        ),
        (
            "Conv1d(1, 1, 3, padding='same', stride=2)", { _ in }, .usage,
            "--layer: the padding 'same' needs stride 1, but the stride is 2", "change it in the layer"
        ),
    ]

    @Test(arguments: refused)
    func refuses(
        layer: String, change: Change, kind: RecipeError.Kind, reason: String, hint: String
    ) {
        #expect(recipe(layer, change).refusal() == RecipeError(kind, reason, hint: hint))
    }

    @Test func oneChannelOnly() {
        let recipe = Recipe.of(.twoD) { $0.layer = "Conv2d(3, 1, 3)" }
        #expect(
            recipe.refusal()
                == RecipeError(
                    .usage, "Conv2d has 3 input channels, but convviz 2d takes one", hint: "use convviz conv2d"))
    }
}
