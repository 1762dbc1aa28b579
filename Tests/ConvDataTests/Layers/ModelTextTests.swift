import ConvData
import ConvEngine
import Testing

/// Whole models, of which one layer is chosen.
@Suite struct ModelTextTests {
    private let printed = """
        Net(
          (conv1): Conv2d(3, 64, kernel_size=(7, 7), stride=(2, 2), padding=(3, 3), bias=False)
          (bn1): BatchNorm2d(64, eps=1e-05, momentum=0.1)
          (maxpool): MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
          (layer1): Sequential(
            (0-1): 2 x BasicBlock(
              (conv1): Conv2d(64, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
              (down): Conv2dNormActivation(
                (0): Conv2d(64, 8, kernel_size=(1, 1), stride=(1, 1))
              )
            )
          )
          (avgpool): AdaptiveAvgPool2d(output_size=(1, 1))
          (fc): Linear(in_features=512, out_features=1000, bias=True)
        )
        """

    @Test(arguments: [
        ("1", LayerClass.conv2d, 64, [7, 7]), ("2", .maximum2d, 1, [3, 3]), ("3", .conv2d, 64, [3, 3]),
        ("4", .conv2d, 8, [1, 1]), ("conv1", .conv2d, 64, [7, 7]), ("layer1.0-1.conv1", .conv2d, 64, [3, 3]),
        ("layer1.1.conv1", .conv2d, 64, [3, 3]), ("layer1.0-1.down.0", .conv2d, 8, [1, 1]),
    ])
    func oneIsPicked(pick: String, kind: LayerClass, filters: Int, kernel: [Int]) throws {
        let layer = try LayerText.read(printed, pick: pick)
        #expect((layer.kind, layer.outChannels, layer.kernelSize) == (kind, filters, kernel))
    }

    @Test func theOnlyOneOfItsKindNeedsNoPicking() throws {
        #expect(try LayerText.read(printed) { $0.pooling == .maximum }.kernelSize == [3, 3])
        #expect(try LayerText.read("Sequential(\n  (0): Conv2d(1, 2, 3)\n  (1): ReLU()\n)").outChannels == 2)
    }

    /// Programs, of PyTorch and of Keras.
    @Test(arguments: [
        "nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(20, 64, 5))",
        "self.conv1 = nn.Conv2d(1, 20, 5)\nself.pool = nn.MaxPool2d(2, 2)\nself.conv2 = nn.Conv2d(20, 64, 5)",
        "OrderedDict([('a', nn.Conv2d(1, 20, 5)), ('b', nn.MaxPool2d(2)), ('c', nn.Conv2d(20, 64, 5))])",
        "import torch.nn as nn\nclass Net(nn.Module):\n  def __init__(self):\n    super().__init__()\n"
            + "    self.conv1 = nn.Conv2d(1, 20, 5)\n    self.pool = nn.MaxPool2d(2, 2)\n"
            + "    self.conv2 = nn.Conv2d(20, 32*2, (9+1)//2)  # the last\n",
        "keras.Sequential([\n  layers.Input((28, 28, 1)),\n  layers.Conv2D(20, 5, activation='relu'),\n"
            + "  layers.MaxPooling2D(),\n  layers.Flatten(),\n  layers.Conv2D(64, 5),\n])",
        "model.add(Conv2D(20, 5))\nmodel.add(MaxPool2D((2, 2)))\nmodel.add(Conv2D(64, 5))",
        "x = Conv2D(20, 5)(x)\nx = MaxPool2D()(x)\nx = Conv2D(64, 5)(x)",
    ])
    func linesOfPrograms(text: String) throws {
        let picked = try ["1", "2", "3"].map { try LayerText.read(text, pick: $0) }
        #expect(picked.map(\.kind) == [.conv2d, .maximum2d, .conv2d])
        #expect(picked.map(\.outChannels) == [20, 1, 64] && picked.map(\.kernelSize) == [[5, 5], [2, 2], [5, 5]])
        #expect(try LayerText.read(text) { $0.pooling != nil }.stride == [2, 2])
    }

    /// A Sequential counts from 0, `--pick` from 1: a number that is another layer's name is explained.
    @Test(
        arguments: [
            ("1", 2, nil), ("2", 4, nil), ("3", 8, "--pick 3 counts from 1 and took 4; the layer called 3 is --pick 4"),
            ("4", 16, "--pick 4 counts from 1 and took 3; the layer called 4 is --pick 3"),
        ] as [(String, Int, String?)])
    func numbersAndNames(pick: String, filters: Int, remark: String?) throws {
        let text = """
            Sequential(
              (0): Conv1d(1, 2, 3)
              (2): Conv1d(2, 4, 3)
              (4): Conv1d(4, 8, 3)
              (3): Conv1d(8, 16, 3)
            )
            """
        let layer = try LayerText.read(text, pick: pick)
        #expect(layer.outChannels == filters)
        #expect(layer.remarks.last == remark)
    }

    /// Layers that are printed with parts of their own, and classes that are known by how they are printed only.
    private let derived = """
        Net(
          (norm): ParametrizedConv1d(
            1, 2, kernel_size=(3,), stride=(1,)
            (parametrizations): ModuleDict(
              (weight): ParametrizationList(
                (0): _WeightNorm()
              )
            )
          )
          (static): Conv2dStaticSamePadding(
            3, 8, kernel_size=(3, 3), stride=(2, 2), bias=False
            (static_padding): ZeroPad2d((0, 1, 0, 1))
          )
          (volume): Conv3DNoTemporal(64, 128, kernel_size=(1, 3, 3), stride=(1, 2, 2), padding=(0, 1, 1), bias=False)
          (up): WSConvTranspose(4, 2, kernel_size=(2, 2), stride=(2, 2))
          (block): ConvBlock(4, 2)
        )
        """

    @Test(arguments: [
        ("norm", LayerClass.conv1d, [1], PaddingOption.valid), ("static", .conv2d, [2, 2], .same),
        ("volume", .conv3d, [1, 2, 2], .cells([0, 1, 1].map { Padding($0) })), ("up", .transposed2d, [2, 2], .valid),
    ])
    func derivedClasses(pick: String, kind: LayerClass, stride: [Int], padding: PaddingOption) throws {
        let layer = try LayerText.read(derived, pick: pick)
        #expect((layer.kind, layer.stride, layer.padding) == (kind, stride, padding))
    }

    @Test func onlyLayersAreFound() {
        #expect(
            refusal { try LayerText.read(derived) }.first == "4 layers are given: 1 norm, 2 static, 3 volume, 4 up")
    }

    /// `Sequential()` has brackets with nothing in them.
    @Test func anEmptyPartOfAModel() throws {
        let text =
            "Net(\n  (1): Block(\n    (a): Sequential()\n    (b): Sequential(\n      (0): Conv1d(1, 2, 3)\n    )\n  )\n)"
        #expect(try LayerText.read(text, pick: "1.b.0").outChannels == 2)
    }

    @Test func namesOfPrograms() throws {
        #expect(
            try LayerText.read("self.a = nn.Conv1d(1, 2, 3)\nself.b = nn.Conv1d(2, 4, 3)", pick: "b").outChannels == 4)
        #expect(try LayerText.read("d = {'a': 1}\nx = F.relu(nn.Conv1d(1, 2, 3)(x))").outChannels == 2)
        #expect(try LayerText.read("conv = nn.Conv1d(1, 2, 3)\nx = conv(x)").outChannels == 2)
        #expect(try LayerText.read("x = Conv1D(2, 3)(x)").outChannels == 2)
    }

    @Test(
        arguments: [
            (
                nil, "4 layers are given: 1 conv1, 2 maxpool, 3 layer1.0-1.conv1, 4 layer1.0-1.down.0",
                "choose one with --pick, as --pick 1"
            ),
            ("5", "--pick: there is no layer 5: 4 layers are given", nil),
            ("0", "--pick: there is no layer 0: 4 layers are given", nil),
            (
                "-9223372036854775808", "--pick: there is no layer -9223372036854775808: 4 layers are given", nil
            ),
            ("9223372036854775807", "--pick: there is no layer 9223372036854775807: 4 layers are given", nil),
            ("layer1.2.conv1", "--pick: no layer is called 'layer1.2.conv1'", nil),
            ("", "--pick: no layer is called ''", nil),
            ("conv2", "--pick: no layer is called 'conv2'", "did you mean 'conv1'?"),
        ] as [(String?, String, String?)])
    func refuses(pick: String?, sentence: String, hint: String?) {
        let refusal = refusal { try LayerText.read(printed, pick: pick) }
        #expect(refusal.first == sentence)
        if let hint { #expect(refusal.last == hint) }
    }

    /// As deep as published models are.
    @Test func aLayerDeepInside() throws {
        let names = ["blocks", "0", "layers", "1", "layers", "MBconv", "layers", "conv_b"]
        let opening = names.map { "(\($0)): Part(" }.joined(separator: "\n")
        let text =
            "Net(\n" + opening + "\n(0): Conv1d(1, 2, 3)\n(1): Conv1d(2, 5, 3)\n" + String(repeating: ")", count: 9)
        #expect(try LayerText.read(text, pick: (names + ["1"]).joined(separator: ".")).outChannels == 5)
    }

    /// A name of any length before brackets that are not closed is looked at once, and not to the end of the text.
    @Test func isReadInOneGo() {
        let text = String(repeating: "WSConv(1,1,kernel_size=(", count: 20_000)
        #expect(throws: DataError.self) { try LayerText.read(text) }
    }

    /// A program of Keras with what it printed: the layers have their arguments, the summary has none.
    @Test func whatStandsBeforeASummaryIsRead() throws {
        let text = """
            model.add(layers.Conv2D(8, 3, name="c"))
            model.add(layers.MaxPooling2D(2))
            Model: "sequential"
             Layer (type)                  Output Shape              Param #
             conv2d (Conv2D)               (None, 26, 26, 8)         80
             max_pool (MaxPooling2D        (None, 13, 13, 8)         0
            """
        let layer = try LayerText.read(text) { $0.pooling == nil }
        #expect((layer.outChannels, layer.kernelSize) == (8, [3, 3]))
    }

    /// A mistake in a picked layer has its place in the whole text.
    @Test func pointsIntoTheText() {
        let text = "a = Conv1d(1, 1, 3)\nb = Conv1d(1, 1, k)\n"
        #expect(refusal { try LayerText.read(text, pick: "2") }.first == "line 2, column 18: 'k' is not a whole number")
        #expect(
            refusal { try LayerText.read("a = Conv1d(1, 1, 3)\nb = Conv1d(1, 1", pick: "2") }.first
                == "line 2, column 15: the layer is not closed")
    }

    @Test(arguments: [
        "├─Conv2d: 1-1     [1, 64, 112, 112]     9,408\n├─ReLU: 1-2   [1, 64, 112, 112]  --",
        " conv2d (Conv2D)   (None, 26, 26, 32)   320", "   Conv2d-1   [-1, 64, 112, 112]   9,408",
        " Layer (type)                Output Shape       Param #\n max_pooling2d (MaxPooling2D  (None, 13, 13, 32)  0\n )",
    ])
    func summariesSayTooLittle(text: String) {
        #expect(
            refusal { try LayerText.read(text) } == [
                "the layers are listed without their arguments",
                "paste what print(model) shows, or the lines of the program that make them",
            ])
    }
}

/// Layers whose input channels are not said, and classes that others derived from PyTorch's.
@Suite struct DerivedLayerTests {
    @Test(arguments: [
        "LazyConv2d(8, 3, stride=2)", "nn.LazyConv2d(8, kernel_size=(3, 3), stride=2)",
        "LazyConv2d(0, 8, kernel_size=(3, 3), stride=(2, 2))",
    ])
    func lazyOnesTakeTheChannelsOfTheInput(text: String) throws {
        let layer = try LayerText.read(text)
        #expect((layer.channels, layer.outChannels, layer.stride) == (.ofInput, 8, [2, 2]))
        #expect(layer.taking(channels: 5).weightShape == [8, 5, 3, 3])
    }

    @Test func sameIsPaddedAsTensorFlowDoes() throws {
        let layer = try LayerText.read("Conv2dSame(3, 32, kernel_size=(3, 3), stride=(2, 2), bias=False)")
        #expect(
            try layer.parameters(inputSize: [224, 224]).padding == [
                .init(before: 0, after: 1), .init(before: 0, after: 1),
            ])
        #expect(layer.remarks == ["--layer read Conv2dSame as Conv2d", "padded as TensorFlow's 'same'"])
    }

    @Test func othersAreWhatTheirArgumentsSay() throws {
        let layer = try LayerText.read(
            "ScaledStdConv2d(3, 32, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), gamma=1.7)")
        #expect((layer.kind, layer.name, layer.weightShape) == (.conv2d, "ScaledStdConv2d", [32, 3, 3, 3]))
        #expect(layer.padding == .cells([.init(1), .init(1)]))
        #expect(layer.remarks == ["--layer read ScaledStdConv2d as Conv2d", "without gamma"])
    }
}
