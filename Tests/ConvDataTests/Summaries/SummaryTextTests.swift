import ConvData
import ConvEngine
import Testing

/// Models as torchinfo's `summary` shows them, with sizes for arguments.
@Suite struct SummaryTextTests {
    private let named = """
        ============================================================================================================
        Layer (type (var_name):depth-idx)        Input Shape          Output Shape         Kernel Shape    Param #
        ============================================================================================================
        Small (Small)                            [1, 3, 32, 32]       [1, 8, 8, 8]         --              5,130
        ├─Conv2d (conv1): 1-1                    [1, 3, 32, 32]       [1, 16, 16, 16]      [3, 3]          448
        ├─Conv2d (dw): 1-2                       [1, 16, 16, 16]      [1, 16, 16, 16]      [3, 3]          144
        ├─Conv2d (dw): 1-3                       [1, 16, 16, 16]      [1, 16, 16, 16]      [3, 3]          (recursive)
        ├─Sequential (block): 1-4                [1, 16, 16, 16]      [1, 32, 8, 8]        --              --
        │    └─Conv2d (0): 2-1                   [1, 16, 16, 16]      [1, 32, 16, 16]      [3, 5]          (7,712)
        │    └─ReLU (1): 2-2                     [1, 32, 16, 16]      [1, 32, 16, 16]      --              --
        │    └─MaxPool2d (2): 2-3                [1, 32, 16, 16]      [1, 32, 8, 8]        2               --
        ├─ConvTranspose2d (up): 1-5              [1, 32, 8, 8]        [1, 8, 16, 16]       [2, 2]          1,032
        ├─AvgPool2d (pool): 1-6                  [1, 8, 16, 16]       [1, 8, 8, 8]         3               --
        ============================================================================================================
        Total params: 14,466
        """

    @Test(arguments: [
        ("1", "Conv2d(3, 16, kernel_size=3, stride=2, padding=1)"),
        ("conv1", "Conv2d(3, 16, kernel_size=3, stride=2, padding=1)"),
        ("dw", "Conv2d(16, 16, kernel_size=3, padding=1, groups=16, bias=False)"),
        ("block.0", "Conv2d(16, 32, kernel_size=(3, 5), padding=(1, 2))"),
        ("block.2", "MaxPool2d(kernel_size=2)"),
        ("up", "ConvTranspose2d(32, 8, kernel_size=2, stride=2)"),
        ("pool", "AvgPool2d(kernel_size=3, stride=2, padding=1)"),
    ])
    func itsLayersAreFoundByTheirSizes(pick: String, written: String) throws {
        let layer = try #require(try SummaryText(named)?.layer(pick))
        #expect(layer.remarks.prefix(2) == ["--layer read from its sizes as " + written, others(written)])
    }

    @Test func theLayersAreListed() {
        let refusal = refusal { try #require(SummaryText(named)).layer() }
        #expect(refusal.first == "6 layers are given: 1 conv1, 2 dw, 3 block.0, 4 block.2, 5 up, 6 pool")
        #expect(refusal.last == "choose one with --pick, as --pick 1")
    }

    @Test func theOnlyOneOfItsKindNeedsNoPicking() throws {
        let layer = try #require(try SummaryText(named)?.layer { $0.pooling == .maximum })
        #expect(layer.kernelSize == [2, 2])
    }

    /// Columns in another order, branches in ASCII, numbers for names, or neither.
    @Test(arguments: [
        """
        Layer (type:depth-idx)   Kernel Shape   Param #   Param %   Output Shape      Input Shape
        Net                      --             --             --   [2, 6, 18]        [2, 4, 20]
        + Sequential: 1-1        --             --             --   [2, 6, 18]        [2, 4, 20]
        |    + Conv1d: 2-1       [3]            78         43.82%   [2, 6, 18]        [2, 4, 20]
        """,
        "Layer (type)  Input Shape  Output Shape  Kernel Shape  Param #\n├─Conv1d  [4, 20]  [6, 18]  [3]  (78)",
        "Layer (type)  Input Shape  Output Shape  Kernel Shape  Param #\r\nConv1d [2, 4, 20] [2, 6, 18] [3] 78\r\n",
    ])
    func otherForms(text: String) throws {
        let layer = try #require(try SummaryText(text)?.layer())
        #expect(layer.remarks == ["--layer read from its sizes as Conv1d(4, 6, kernel_size=3)", others("Conv")])
    }

    /// Layers with their arguments tell more than the summary that follows.
    @Test func whatIsPrintedBeforeItIsRead() {
        #expect(SummaryText("Net((a): Conv1d(1, 2, 3))\n" + headed + "Conv1d [2, 4, 20] [2, 6, 18] [3] 78") == nil)
    }

    /// So do those that follow; what cannot be read, as in a program with variables, tells less.
    @Test(arguments: [
        ("", "\nNet((a): Conv1d(1, 2, 3))", false), ("def block(i): return nn.Conv1d(i, 2, 3)\n", "", true),
        ("The first Conv1d (the stem): see below.\n", "", true), ("Conv1d layers of the net\n", "", true),
    ])
    func whatStandsBesideIt(before: String, behind: String, isSummary: Bool) throws {
        let text = before + headed + "├─Conv1d: 1-1 [2, 4, 20] [2, 6, 18] [3] 78" + behind
        let summary = SummaryText(text)
        #expect((summary != nil) == isSummary)
        if let summary { #expect(try summary.layer("1-1").kernelSize == [3]) }
        if !isSummary { #expect(try LayerText.read(text).outChannels == 2) }
    }

    /// A class of somebody's own that holds a layer and is called like one.
    @Test func aPartIsNoLayer() throws {
        let rows = "├─CausalConv1d: 1-1 -- -- -- --\n│    └─Conv1d: 2-1 [1, 4, 22] [1, 6, 20] [3] 78\n"
        #expect(try SummaryText(headed + rows)?.layer("1").inChannels == 4)
    }

    @Test func weightsThatAreMadeOfOthers() throws {
        let row = "├─ParametrizedConv1d: 1-1 [1, 4, 22] [1, 6, 20] [3] 6"
        let refusal = refusal { try #require(SummaryText(headed + row)).layer() }
        #expect(refusal.first == "the weights of ParametrizedConv1d are made of others, and not counted with it")
    }

    /// Every layer is in the part with the long name, and none carries all of it.
    @Test func longNamesAreCut() throws {
        let long = "n" + String(repeating: "\u{301}", count: 100_000)
        let row = "Conv1d (c): 2-1 [2, 4, 20] [2, 6, 18] [3] 78\n"
        let rows = String(repeating: "│    └─" + row, count: 1000)
        let summary = try #require(SummaryText(headed + "├─Net (\(long)): 1-1  -- -- -- --\n" + rows))
        let refusal = refusal { try summary.layer() }
        #expect((refusal.first?.utf8.count ?? 0) < 4000)
    }

    /// Classes that somebody made, known by their kernels; what holds layers has none.
    @Test func derivedClasses() throws {
        let rows = """
            ├─Conv2dSame            [1, 3, 224, 224]    [1, 8, 112, 112]     [3, 3]       224
            ├─ConvBlock             [1, 8, 9, 9]        [1, 8, 9, 9]         --           --
            ├─Conv3DNoTemporal      [1, 4, 5, 9, 9]     [1, 8, 5, 5, 5]      [1, 3, 3]    288
            """
        let summary = try #require(SummaryText(headed + rows))
        #expect(
            try summary.layer("1").remarks == [
                "--layer read from its sizes as Conv2dSame(3, 8, kernel_size=3, stride=2)", others("Conv"),
                "padded as TensorFlow's 'same'",
            ])
        let volume = try summary.layer("2")
        #expect((volume.kind, volume.kernelSize, volume.stride) == (.conv3d, [1, 3, 3], [1, 2, 2]))
    }

    @Test func whatItDoesNotShowIsAskedFor() {
        let plain = """
            Layer (type:depth-idx)                   Output Shape              Param #
            Net                                      [1, 8, 8, 8]              --
            ├─Conv2d: 1-1                            [1, 16, 16, 16]           448
            ├─MaxPool2d: 1-2                         [1, 16, 8, 8]             --
            """
        let refusal = refusal { try #require(SummaryText(plain)).layer("1") }
        #expect(
            refusal.first
                == "2 layers are given, each without its Input Shape and its Kernel Shape: 1 Conv2d 1-1, 2 MaxPool2d 1-2"
        )
        #expect(
            refusal.last
                == "print the summary with col_names=(\"input_size\", \"output_size\", \"kernel_size\", \"num_params\"), "
                + "or give what print(model) shows")
    }

    @Test(
        arguments: [
            ("├─Conv2d: 1-1  [1, 3, 9, 9]  [1, 4, 7, 7]  [3, 3]  108", "the summary begins without its heading"),
            (headed + "├─Conv2d: 1-1  [1, 3, 9, 9]  [1, 4, 7, 7]  [3, 3]  109", "cannot have 109 parameters"),
            (headed + "├─Conv2d: 1-1  [1, 3, 9, 9]  [1, 4, 70, 7]  [3, 3]  108", "make [4,70,7] of [3,9,9]"),
            (headed + "├─Conv2d: 1-1  --  [1, 4, 7, 7]  [3, 3]  108", "the sizes of 1-1 are not shown"),
        ])
    func refuses(text: String, sentence: String) {
        let refusal = refusal { try #require(SummaryText(text)).layer() }
        #expect(refusal.first?.contains(sentence) == true, "\(refusal)")
    }

    @Test(arguments: [
        "Conv2d(3, 8, 3)", "Net(\n  (conv1): Conv2d(3, 8, 3)\n)", "x = nn.Conv2d(3, 8, 3)", "", "├─ReLU: 1-1",
    ])
    func otherTextsAreNone(text: String) {
        #expect(SummaryText(text) == nil)
    }
}
