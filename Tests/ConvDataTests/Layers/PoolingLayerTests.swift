import ConvData
import ConvEngine
import Testing

@Suite struct PoolingLayerTests {
    @Test func readsEveryArgument() throws {
        let maximum = try LayerText.read(
            "MaxPool2d(kernel_size=(3, 5), stride=(2, 1), padding=(1, 2), dilation=(2, 3), return_indices=True, "
                + "ceil_mode=True)")
        #expect(maximum.kind.pooling == .maximum && maximum.spatialRank == 2)
        #expect((maximum.kernelSize, maximum.stride, maximum.dilation) == ([3, 5], [2, 1], [2, 3]))
        #expect(maximum.padding == .cells([Padding(1), Padding(2)]))
        #expect(maximum.ceilMode && maximum.returnsIndices)
        #expect(try maximum.parameters().ceilMode)

        let average = try LayerText.read("AvgPool1d(4, 3, 2, True, False)")
        #expect(average.kind.pooling == .average && average.spatialRank == 1)
        #expect((average.kernelSize, average.stride) == ([4], [3]))
        #expect(average.padding == .cells([Padding(2)]))
        #expect(average.ceilMode && !average.countsPadding)
    }

    /// The stride is the kernel size unless it is said.
    @Test(arguments: [
        "MaxPool2d(2)", "MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)",
        "nn.MaxPool2d((2, 2), stride=None)", "self.pool = torch.nn.MaxPool2d(stride=None, kernel_size=[2, 2]),",
        "(pool): MaxPool2d(2, 2)", "MaxPool2d(2, None, 0, 1, False, False)",
        "AvgPool2d(kernel_size=2, stride=2, padding=0)",
        "AvgPool2d(2, divisor_override=None)", "AvgPool2d(2, None, 0, False, True, None)",
    ])
    func readsEverySpelling(text: String) throws {
        let layer = try LayerText.read(text)
        #expect((layer.kernelSize, layer.stride, layer.dilation) == ([2, 2], [2, 2], [1, 1]))
        #expect(try layer.parameters().padding == [.valid, .valid])
        #expect(!layer.ceilMode && layer.countsPadding)
    }

    @Test(arguments: [
        ("MaxPool2d()", "column 1: kernel_size is missing", "write MaxPool2d(kernel_size, ...)"),
        (
            "MaxPool1d(2, groups=2)", "column 14: 'groups' is not an argument of MaxPool1d",
            "its arguments are kernel_size, stride, padding, dilation, return_indices, ceil_mode"
        ),
        ("AvgPool2d(2, dilaton=2)", "column 14: 'dilaton' is not an argument of AvgPool2d", nil),
        (
            "AvgPool1d(2, 2, 0, False, True, None)", "column 33: AvgPool1d takes no more than 5 values",
            "leave out the rest"
        ),
        (
            "AvgPool3d(2, divisor_override=3)",
            "column 31: divisor_override has no counterpart: an average divides by the cells that it counts",
            "leave it out"
        ),
        ("MaxPool2d(2, padding='same')", "column 22: 'same' is not a padding of this layer", "use numbers"),
        ("MaxPool2d(2, stride=0)", "column 21: stride is 0, but it must be at least 1", "write for example stride=2"),
        ("Conv2d(1, 1, 3, stride=None)", "column 24: 'None' is not a whole number", nil),
        ("max_pool2d(2)", "column 1: 'max_pool2d' is not a layer that is known", "did you mean 'MaxPool2d'?"),
        (
            "nn.AdaptiveAvgPool2d((1, 1))",
            "column 4: 'AdaptiveAvgPool2d' fits its windows to the input, so they may differ in size: it cannot be shown",
            "give windows of one size; for an output of 1 their kernel_size is the size of the input"
        ),
        (
            "FractionalMaxPool2d(3, output_size=2)",
            "column 1: 'FractionalMaxPool2d' places its windows by chance: it cannot be shown", "give a MaxPool layer"
        ),
        (
            "LPPool1d(2, 3)", "column 1: 'LPPool1d' takes a power mean of its windows: it cannot be shown",
            "give an AvgPool or a MaxPool layer"
        ),
        (
            "MaxUnpool2d(2)", "column 1: 'MaxUnpool2d' puts maxima back where they came from: it cannot be shown",
            "give a ConvTranspose layer, which enlarges too"
        ),
    ])
    func refuses(text: String, sentence: String, hint: String?) {
        let refusal = refusal { try LayerText.read(text) }
        #expect(refusal.first == sentence)
        if let hint { #expect(refusal.last == hint) }
    }
}
