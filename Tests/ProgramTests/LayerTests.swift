import Foundation
import Testing

/// `--layer`: a layer as PyTorch prints it, in place of options.
@Suite struct LayerTests {
    /// The same layer in options says the same.
    @Test(arguments: [
        (
            "conv2d", "Conv2d(4, 6, kernel_size=(3, 2), stride=(2, 1), padding=(1, 0), groups=2, bias=False)",
            "-i random:4x5x5 --kernel-size 3,2 --out-channels 6 --stride 2,1 --padding 1,0 --groups 2"
        ),
        ("1d", "nn.Conv1d(1, 1, 3, padding='same', bias=False)", "-i random:1x6 --kernel-size 3 --padding same"),
        (
            "2d", "ConvTranspose2d(1, 2, 3, 2, output_padding=1, bias=False)",
            "-i random:1x3x3 --kernel-size 3 --out-channels 2 --stride 2 --transposed --output-padding 1"
        ),
        (
            "3d", "Conv3d(1, 1, 2, dilation=2, padding=1, padding_mode='circular', bias=False)",
            "-i random:1x3x3x3 --kernel-size 2 --dilation 2 --padding 1 --padding-mode circular"
        ),
    ])
    func isWhatTheOptionsSay(command: String, layer: String, options: String) throws {
        let options = options.split(separator: " ").map(String.init)
        for more in [[], ["--seed", "3"], ["--flip"]] {
            let ours = try Program.run([command, "--layer", layer, "-i", options[1], "--json"] + more)
            let theirs = try Program.run([command, "--json"] + options + more)
            #expect(ours.status == 0, "\(ours.error)")
            #expect(ours.text == theirs.text)
        }
    }

    /// Of a pooling, which has no weights.
    @Test(arguments: [
        (
            "maxpool2d", "MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)",
            "-i random:2x6x6 --kernel-size 3 --stride 2 --padding 1"
        ),
        ("maxpool1d", "nn.MaxPool1d(2, ceil_mode=True)", "-i random:1x7 --ceil-mode"),
        (
            "avgpool2d", "AvgPool2d((2, 3), padding=(1, 0), count_include_pad=False)",
            "-i random:1x6x6 --kernel-size 2,3 --padding 1,0 --no-count-include-pad"
        ),
        ("avgpool3d", "AvgPool3d(kernel_size=2, stride=1, padding=0)", "-i random:1x3x3x3 --stride 1"),
    ])
    func isWhatTheOptionsOfAPoolingSay(command: String, layer: String, options: String) throws {
        let options = options.split(separator: " ").map(String.init)
        let ours = try Program.run([command, "--layer", layer, "-i", options[1], "--json"])
        let theirs = try Program.run([command, "--json"] + options)
        #expect(ours.status == 0, "\(ours.error)")
        #expect(ours.text == theirs.text)
    }

    /// Beside given weights no bias is made up, whatever becomes of the numbers; what is said goes to standard error.
    @Test(arguments: [["--json"], ["--text"], ["-o", "y.npy"], ["--check", "4 6"], ["--emit", "numpy"], ["--shape"]])
    func noBiasIsMadeUp(form: [String]) throws {
        let layer = ["1d", "-i", "1 2 3 4", "-w", "1 0 1", "--layer", "Conv1d(1, 1, 3)"]
        let folder = try Folder()
        let outcome = try Program.run(layer + form, in: folder)
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(
            outcome.error.hasPrefix(
                "convviz: no bias given: none is added, though Conv1d has one (give it with --bias, or write "))
        if form == ["--json"] { #expect(outcome.text.contains("\"bias\": null"), "\(outcome.text)") }
        if form.first == "-o" {
            #expect(try Program.run(layer + ["--check", "y.npy"], in: folder).status == 0)
        }
        #expect(try Program.run(layer + ["--bias", "10", "--check", "14 16"]).error == "")
    }

    @Test(arguments: [
        ("maxpool2d", "MaxPool2d(2)", [1, 6, 6], [1, 3, 3]), ("avgpool1d", "AvgPool1d(3, 1)", [1, 8], [1, 6]),
        ("1d", "Conv1d(1, 1, 3)", [1, 8], [1, 6]), ("2d", "Conv2d(1, 2, 3, stride=2)", [1, 7, 7], [2, 3, 3]),
        ("3d", "Conv3d(2, 1, 2)", [2, 3, 3, 3], [1, 2, 2, 2]),
        ("conv2d", "ConvTranspose2d(3, 1, 2, 2)", [3, 3, 3], [1, 6, 6]),
    ])
    func makesAnInput(command: String, layer: String, input: [Int], output: [Int]) throws {
        let document = try #require(Program.run([command, "--layer", layer, "--json"]).json as? [String: Any])
        #expect((document["input"] as? [String: Any])?["shape"] as? [Int] == input)
        #expect((document["output"] as? [String: Any])?["shape"] as? [Int] == output)
    }

    /// Random like the weight, but not the same numbers.
    @Test func makesABias() throws {
        let document = try #require(
            Program.run(["1d", "--layer", "Conv1d(1, 9, 1)", "--json"]).json as? [String: Any])
        let bias = try #require(document["bias"] as? [Double])
        let weight = try #require((document["weight"] as? [String: Any])?["data"] as? [[[Double]]])
        #expect(bias.count == 9 && bias.allSatisfy { abs($0) <= 3 })
        #expect(bias != weight.map { $0[0][0] })
        let given = try Program.run(["1d", "--layer", "Conv1d(1, 1, 1)", "--bias", "5", "--json"])
        #expect(given.text.contains(#""bias": [5]"#))
        let none = try Program.run(["1d", "--layer", "Conv1d(1, 1, 1, bias=False)", "--json"])
        #expect(none.text.contains(#""bias": null"#))
    }

    @Test func aNamedKernelServesEveryChannelOfEveryFilter() throws {
        let outcome = try Program.run([
            "conv2d", "--layer", "Conv2d(3, 2, 3, bias=False)", "-w", "box", "-i", "flag", "--text",
        ])
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("the kernel 'box' is used for every channel of every filter"))
        #expect(outcome.text.contains("kernel w [2,3,3,3]"))
    }

    /// What another library's layer, or a model, is read as is said.
    @Test func kerasAndModels() throws {
        let keras = try Program.run(["conv2d", "--layer", "Conv2D(64, 3, 2)", "-i", "random:3x9x9", "--shape"])
        #expect(keras.text.hasPrefix("[64,4,4]\n") && keras.error == "convviz: --layer read as Keras' Conv2D.\n")
        let same = try Program.run(
            ["conv2d", "--layer", "Conv2D(8, 3, 2, 'same')", "-i", "random:3x8x7", "--shape"])
        #expect(same.text.hasPrefix("[8,4,4]\n"))
        let average = try Program.run(
            ["avgpool1d", "--layer", "AveragePooling1D(3, 1, 'same')", "-i", "1 2 3", "--json"])
        #expect(average.text.contains("\"data\": [[1.5,2,2.5]]"))
        let depthwise = try Program.run(
            ["conv2d", "--layer", "DepthwiseConv2D(3, depth_multiplier=2)", "-i", "random:3x5x5", "--shape"])
        #expect(depthwise.text.hasPrefix("[6,3,3]\n"))
        let model = "Net((a): Conv2d(3, 8, 3)\n(pool): MaxPool2d(2)\n(b): Conv2d(8, 4, 3, stride=2))"
        let picked = try Program.run(
            ["conv2d", "--layer", model, "--pick", "b", "-i", "random:8x9x9", "--shape"])
        #expect(picked.text.hasPrefix("[4,4,4]\n") && picked.error.isEmpty)
        let only = try Program.run(["maxpool2d", "--layer", model, "-i", "random:8x9x9", "--shape"])
        #expect(only.text.hasPrefix("[8,4,4]\n"))
    }

    static let refusals = [
        Refusal(
            ["conv2d", "--layer", "a=Conv2d(1,1,3)\nb=Conv2d(1,2,3)"], 64, "--layer: 2 layers are given: 1 a, 2 b"),
        Refusal(["conv2d", "--layer", "Conv2d(1,1,3)", "--pick", "2"], 64, "--pick: there is no layer 2"),
        Refusal(["conv2d", "--pick", "2"], 64, "--pick chooses a layer, but no --layer is given"),
        Refusal(
            ["conv2d", "--layer", "Conv2D(4, 3, groups=2)", "-i", "random:3x5x5"], 65,
            "the input has 3 channels, which 2 groups cannot share equally"),
        Refusal(["1d", "--layer", "Conv2d(1, 1, 3)"], 64, "Conv2d moves along 2 axes, but convviz 1d along 1"),
        Refusal(["2d", "--layer", "Conv2d(3, 1, 3)"], 64, "Conv2d has 3 input channels, but convviz 2d takes one"),
        Refusal(["conv2d", "--layer", "MaxPool2d(2)"], 64, "MaxPool2d is a maximum pooling, but convviz conv2d"),
        Refusal(["maxpool2d", "--layer", "Conv2d(1, 1, 3)"], 64, "Conv2d is a convolution, but convviz maxpool2d"),
        Refusal(["maxpool1d", "--layer", "MaxPool1d(2)", "--ceil_mode"], 64, "--ceil-mode is given beside --layer"),
        Refusal(["avgpool2d", "--layer", "nn.AdaptiveAvgPool2d(1)"], 64, "'AdaptiveAvgPool2d' fits its windows"),
        Refusal(
            ["avgpool2d", "--layer", "AvgPool2d(2, divisor_override=3)"], 64, "divisor_override has no counterpart"),
        Refusal(["maxpool1d", "--layer", "MaxPool1d(9223372036854775807)"], 65, "more than 134217728 numbers"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3, strid=2)"], 64, "--layer, column 17: 'strid' is not an argument"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3", "--text"], 64, "the layer is not closed"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--stride", "1"], 64, "--stride is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--padding", "0"], 64, "--padding is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--padding_mode", "zeros"], 64, "--padding-mode is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--dilation", "1"], 64, "--dilation is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--groups", "1"], 64, "--groups is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--transposed"], 64, "--transposed is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--output-padding", "0"], 64, "--output-padding is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--kernel-size", "3"], 64, "--kernel-size is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--out-channels", "1"], 64, "--out-channels is given"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3, bias=False)", "--bias", "1"], 64, "the layer has bias=False"),
        Refusal(["1d", "--layer", "Conv1d(1, 2, 3)", "--bias", "1"], 65, "the bias has 1 number"),
        Refusal(
            ["1d", "--layer", "Conv1d(1, 1, 3)", "-w", "1 2"], 65,
            "the weight has the shape [1,1,2], but Conv1d takes [1,1,3]"),
        Refusal(
            ["1d", "--layer", "Conv1d(1, 1, 2)", "-w", "edge"], 65,
            "the weight has the shape [1,1,3], but Conv1d takes [1,1,2]"),
        Refusal(
            ["1d", "--layer", "Conv1d(2, 1, 3)", "-i", "1 2 3 4"], 65, "the input has 1 channel, but Conv1d takes 2"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3, padding='same', stride=2)"], 64, "'same' needs stride 1"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 9223372036854775807)"], 65, "more than 134217728 numbers"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 2, stride=9223372036854775807)"], 65, "more than 134217728 numbers"),
        Refusal(["1d", "--layer", "Conv1d(9223372036854775807, 1, 2)"], 65, "more than 134217728 numbers"),
        Refusal(
            ["2d", "--layer", "Conv2d(1, 100000000, 3)", "-w", "sobel-x", "--shape"], 65, "more than 134217728 numbers"),
        Refusal(
            ["2d", "--layer", "ConvTranspose2d(1, 9223372036854775807, 3)", "-w", "sobel-x"], 65,
            "more than 134217728 numbers"),
        Refusal(["1d", "--layer", "Conv1d(1, 1, 3)", "--index", "0"], 64, "--index chooses from a batch"),
        Refusal(["1d", "--layer", "\u{1B}[2J"], 64, "this is not a layer"),
    ]

    @Test(arguments: [
        (["--padding", "1"], "Write padding=1 in the layer, or leave out --layer."),
        (["--padding", "same"], "Write padding=same in the layer, or leave out --layer."),
        (["--output_padding", "1,1"], "Write output_padding=... in the layer, or leave out --layer."),
        (["--transposed"], "Write the layer as ConvTranspose1d, 2d or 3d, or leave out --layer."),
    ])
    func tellsWhereAnOptionGoes(options: [String], hint: String) throws {
        let outcome = try Program.run(["2d", "--layer", "nn.Conv2d(1, 8, 3, stride=2)"] + options)
        #expect(outcome.error.hasSuffix("\n\(hint)\n"), "\(outcome.error)")
    }

    @Test(arguments: refusals)
    func refuses(refusal: Refusal) throws {
        expectSentence(try Program.run(refusal.arguments), refusal)
    }
}
