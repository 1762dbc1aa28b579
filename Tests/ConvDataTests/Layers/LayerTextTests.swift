import ConvData
import ConvEngine
import Testing

@Suite struct LayerTextTests {
    @Test func readsEveryArgument() throws {
        let layer = try LayerText.read(
            "Conv2d(4, 8, kernel_size=(3, 5), stride=(2, 1), padding=(1, 2), dilation=(2, 3), groups=2, bias=False, "
                + "padding_mode=reflect)")
        #expect(layer.kind == .conv2d)
        #expect((layer.inChannels, layer.outChannels, layer.groups) == (4, 8, 2))
        #expect(layer.kernelSize == [3, 5])
        #expect(layer.stride == [2, 1])
        #expect(layer.padding == .cells([Padding(1), Padding(2)]))
        #expect(layer.dilation == [2, 3])
        #expect(!layer.hasBias)
        #expect(layer.paddingMode == .reflect)
        #expect(layer.weightShape == [8, 2, 3, 5])
    }

    @Test func hasTheDefaultsOfPyTorch() throws {
        let layer = try LayerText.read("ConvTranspose3d(2, 4, 2)")
        #expect(layer.kind == .transposed3d)
        #expect(layer.stride == [1, 1, 1] && layer.dilation == [1, 1, 1] && layer.outputPadding == [0, 0, 0])
        #expect(layer.padding == .valid)
        #expect(layer.groups == 1 && layer.hasBias && layer.paddingMode == .zeros)
        #expect(layer.weightShape == [2, 4, 2, 2, 2])
    }

    /// The two families take their values in different orders.
    @Test func takesValuesWithoutNamesInPyTorchsOrder() throws {
        let direct = try LayerText.read("Conv1d(2, 4, 3, 5, 1, 6, 2, False, 'circular', None, None)")
        #expect((direct.stride, direct.dilation) == ([5], [6]))
        #expect(direct.groups == 2 && !direct.hasBias && direct.paddingMode == .circular)
        let transposed = try LayerText.read(
            "ConvTranspose1d(2, 4, 3, 5, 1, 4, 2, False, 6, 'zeros', 'cpu', torch.float64)")
        #expect((transposed.stride, transposed.outputPadding, transposed.dilation) == ([5], [4], [6]))
        #expect(transposed.groups == 2 && !transposed.hasBias)
    }

    /// All of them are the same layer.
    @Test(arguments: [
        "Conv2d(1, 2, kernel_size=(3, 3), stride=(2, 2))",
        "Conv2d(1,2,3,2)",
        "nn.Conv2d(1, 2, 3, stride=2,)",
        "torch.nn.Conv2d(in_channels=1, out_channels=2, kernel_size=[3, 3], stride=2)",
        "Conv2d(kernel_size=3, out_channels=2, in_channels=1, stride=(2,2,))",
        "(0): Conv2d(1, 2, kernel_size=(3, 3), stride=(2, 2))",
        "(conv1): Conv2d(1, 2, kernel_size=(3, 3), stride=(2, 2))",
        "conv1: Conv2d(1, 2, 3, 2)",
        "conv1 = nn.Conv2d(1, 2, 3, 2)",
        "self.conv1 = nn.Conv2d(1, 2, 3, 2)  # halves the picture",
        "  nn.Conv2d(\n    1, 2,  # gray to two\n    3, stride=2,\n  ),\n",
        "Conv2d(1, 2, 3, 2, device=torch.device('cuda', 0), dtype=torch.float32)",
        "Conv2d(1, 2, 3, 2, padding='valid', padding_mode=\"zeros\", bias=True)",
        "Conv2d(1, 2, 3, 2);",
    ])
    func readsEverySpelling(text: String) throws {
        let layer = try LayerText.read(text)
        #expect(layer.kind == .conv2d)
        #expect((layer.inChannels, layer.outChannels, layer.kernelSize, layer.stride) == (1, 2, [3, 3], [2, 2]))
        #expect(try layer.parameters().padding == [.valid, .valid])
    }

    @Test(arguments: [
        (
            "", "column 1: this is not a layer",
            "write it as PyTorch prints it, for example Conv2d(3, 8, kernel_size=(3, 3))"
        ),
        (
            "Conv2d", "column 1: this is not a layer",
            "write it as PyTorch prints it, for example Conv2d(3, 8, kernel_size=(3, 3))"
        ),
        ("Conv2b(1, 1, 3)", "column 1: 'Conv2b' is not a layer that is known", "did you mean 'Conv2d'?"),
        (
            "x = nn.Linear(2, 3)", "column 8: 'Linear' is not a layer that is known",
            "use one of Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d, "
                + "MaxPool1d, MaxPool2d, MaxPool3d, AvgPool1d, AvgPool2d, AvgPool3d"
        ),
        ("Conv2d(1, 1, 3", "column 14: the layer is not closed", "add ')' at the end"),
        (
            "Conv2d(1, 1, 3\n(parametrizations): M(\n(weight): N()", "line 3, column 13: the layer is not closed",
            "add ')' at the end"
        ),
        ("Conv2d(1, 1, (3, 3)", "column 19: the layer is not closed", "add ')' at the end"),
        ("Conv2d(1, 1, 3, stide=2)", "column 17: 'stide' is not an argument of Conv2d", "did you mean 'stride'?"),
        (
            "Conv2d(1, 1, 3, kernel=2)", "column 17: 'kernel' is not an argument of Conv2d",
            "its arguments are in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias, padding_mode, device, dtype"
        ),
        (
            "Conv2d(1, 3)", "column 11: kernel_size is missing",
            "write Conv2d(in_channels, out_channels, kernel_size, ...)"
        ),
        (
            "Conv2d(1, 1, 3, stride=2, 1)", "column 27: a value without a name follows one with a name",
            "write its name, as stride=2"
        ),
        ("Conv2d(1, 1, 3, in_channels=1)", "column 17: in_channels is given twice", "leave out one of them"),
        (
            "Conv2d(1, 1, 3, 1, 0, 1, 1, True, 'zeros', None, None, 0)",
            "column 56: Conv2d takes no more than 11 values", "leave out the rest"
        ),
        ("Conv2d(1, 1, 3, stride=)", "column 17: a value is missing", "write one value between two commas"),
        ("Conv2d(1,, 3)", "column 10: a value is missing", "write one value between two commas"),
        ("Conv2d(0, 1, 3)", "column 8: in_channels is 0, but it must be at least 1", "write for example in_channels=2"),
        (
            "Conv2d(1, 1, 3, stride=(1, 0))", "column 24: stride is 0, but it must be at least 1",
            "write for example stride=2"
        ),
        (
            "Conv2d(1, 1, 3, padding=-1)", "column 25: padding is -1, but it must be at least 0",
            "write for example padding=2"
        ),
        (
            "Conv2d(1, 1, (3, 3, 3))", "column 14: kernel_size is not a number for each of the 2 axes",
            "write for example kernel_size=2 or kernel_size=(2, 2)"
        ),
        (
            "Conv1d(1, 1, [3, 3])", "column 14: kernel_size is not a number for the axis",
            "write for example kernel_size=2 or kernel_size=(2,)"
        ),
        (
            "Conv2d(1, 1, ())", "column 14: kernel_size is not a number for each of the 2 axes",
            "write for example kernel_size=2 or kernel_size=(2, 2)"
        ),
        ("Conv2d(1, 1, k)", "column 14: 'k' is not a whole number", "write for example 2 or 2,1"),
        ("Conv2d(1, 1, 3.5)", "column 14: kernel_size is not one whole number", "write for example kernel_size=2"),
        ("Conv2d(1, 1, '3')", "column 14: '3' is not a whole number", "write for example kernel_size=2"),
        (
            "Conv2d(1, 1, 99999999999999999999)", "column 14: '99999999999999999999' is too large",
            "use a smaller number"
        ),
        (
            "Conv2d(1, 1, 3, padding='full')", "column 25: 'full' is not a padding of this layer",
            "use 'same', 'valid' or numbers"
        ),
        ("ConvTranspose2d(1, 1, 3, padding='same')", "column 34: 'same' is not a padding of this layer", "use numbers"),
        ("Conv2d(1, 1, 3, bias=Maybe)", "column 22: bias is neither True nor False", "write bias=True or bias=False"),
        (
            "Conv2d(1, 1, 3, padding_mode='reflct')", "column 30: 'reflct' is not a padding mode of this layer",
            "did you mean 'reflect'?"
        ),
        (
            "ConvTranspose1d(1, 1, 3, padding_mode='reflect')",
            "column 39: 'reflect' is not a padding mode of this layer", "use zeros"
        ),
        (
            "Conv2d(3, 4, 3, groups=2)", "column 24: in_channels is 3, which 2 groups cannot share equally",
            "choose a number of groups that divides it"
        ),
        (
            "Conv2d(4, 3, 3, groups=2)", "column 24: out_channels is 3, which 2 groups cannot share equally",
            "choose a number of groups that divides it"
        ),
        (
            "Conv2d(1, 1, 3, output_padding=1)", "column 32: Conv2d has no output_padding",
            "leave it out, or use ConvTranspose2d"
        ),
        ("Conv2d(1, 1, 3) + 1", "column 17: '+' follows after the layer", "give one layer"),
        (
            "Conv2d(\n  1, 1,\n  kernel_size=x)", "line 3, column 15: 'x' is not a whole number",
            "write for example 2 or 2,1"
        ),
    ])
    func refuses(text: String, sentence: String, hint: String) {
        #expect(refusal { try LayerText.read(text) } == [sentence, hint])
    }

    /// Lengths that no input could have, or that no machine could count.
    @Test(arguments: [
        "Conv1d(1, 1, 9223372036854775807)", "Conv1d(1, 1, 2, stride=9223372036854775807)",
        "Conv1d(1, 1, 3, dilation=9223372036854775807)",
        "Conv1d(1, 1, 3, padding=9223372036854775807, padding_mode=reflect)",
        "ConvTranspose1d(1, 1, 1, padding=9223372036854775807)",
    ])
    func exampleInputsOfHostileLayersAreCounted(text: String) throws {
        #expect(try LayerText.read(text).exampleInputShape()[1] > 1 << 40)
    }
}
