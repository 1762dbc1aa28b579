import Foundation
import Testing

/// The commands for other axes, the gallery and the lists, as a shell runs them.
@Suite struct CommandTests {
    static let poolings = ["maxpool1d", "maxpool2d", "maxpool3d", "avgpool1d", "avgpool2d", "avgpool3d"]

    @Test(
        "what a command shows by itself",
        arguments: [
            ("1d", "conv1d", [1, 8], [1, 1, 3], [1, 6]),
            ("2d", "conv2d", [1, 5, 5], [1, 1, 3, 3], [1, 3, 3]),
            ("conv2d", "conv2d", [3, 5, 5], [1, 3, 3, 3], [1, 3, 3]),
            ("3d", "conv3d", [1, 4, 5, 5], [1, 1, 3, 3, 3], [1, 2, 3, 3]),
            ("conv1d", "conv1d", [1, 8], [1, 1, 3], [1, 6]),
            ("conv3d", "conv3d", [1, 4, 5, 5], [1, 1, 3, 3, 3], [1, 2, 3, 3]),
        ])
    func byItself(command: String, operation: String, input: [Int], weight: [Int], output: [Int]) throws {
        let document = try document([command])
        #expect(document["operation"] as? String == operation)
        #expect(try shape("input", of: document) == input)
        #expect(try shape("weight", of: document) == weight)
        #expect(try shape("output", of: document) == output)
    }

    /// Every option is there for every command, and works on what the command shows by itself.
    @Test(
        arguments: ["1d", "2d", "conv2d", "3d"],
        [
            "--stride 2 --padding 1", "--padding same", "--padding full --dilation 2", "--flip", "--transposed",
            "--transposed --stride 2 --output_padding 1", "--padding 1 --padding-mode reflect", "--bias -1",
            "--kernel-size 2", "--out-channels 2 --seed 3", "-w identity", "-w random --seed 5", "-i random",
            "-i ramp -w ones",
        ])
    func takesEveryOption(command: String, options: String) throws {
        let options = options.split(separator: " ").map(String.init)
        let document = try document([command] + options)
        let output = try shape("output", of: document)
        let lines = try Program.run([command, "--jsonl"] + options).lines
        #expect(lines.count == output.reduce(1, *))
        let worked = try Program.run([command, "--shape"] + options).lines
        #expect(worked.first == "[\(output.map(String.init).joined(separator: ","))]")
        #expect(worked.count == output.count)
        let text = try Program.run([command, "--text"] + options).text
        #expect(text.hasPrefix("convviz \(command), "))
        #expect(text.contains("placement \(lines.count)/\(lines.count)"))
    }

    @Test(
        "what a pooling shows by itself",
        arguments: [
            ("maxpool1d", "max_pool1d", [1, 8], [1, 4]), ("avgpool1d", "avg_pool1d", [1, 8], [1, 4]),
            ("maxpool2d", "max_pool2d", [1, 5, 5], [1, 2, 2]), ("avgpool2d", "avg_pool2d", [1, 5, 5], [1, 2, 2]),
            ("maxpool3d", "max_pool3d", [1, 4, 4, 4], [1, 2, 2, 2]),
            ("avgpool3d", "avg_pool3d", [1, 4, 4, 4], [1, 2, 2, 2]),
        ])
    func poolsByItself(command: String, operation: String, input: [Int], output: [Int]) throws {
        let document = try document([command])
        #expect(document["operation"] as? String == operation)
        #expect(try shape("input", of: document) == input)
        #expect(document["weight"] is NSNull && document["bias"] is NSNull)
        #expect(try shape("output", of: document) == output)
    }

    /// Every option is there for every pooling, and works on what it shows by itself.
    @Test(
        arguments: poolings,
        [
            "--kernel-size 3 --stride 1", "--kernel_size 3 --ceil_mode", "--kernel-size 3 --padding same",
            "--padding same-lower --stride 1", "--padding valid", "--padding 1:0", "-i ramp", "-i random --seed 5",
            "-i impulse --padding 1", "--start 2",
        ])
    func takesEveryOptionOfPoolings(command: String, options: String) throws {
        let own = command.hasPrefix("max") ? "--dilation 1" : "--no_count_include_pad"
        let options = (options + " " + own).split(separator: " ").map(String.init)
        let output = try shape("output", of: document([command] + options))
        let count = output.reduce(1, *)
        let skipped = options.contains("--start") ? 1 : 0
        #expect(try Program.run([command, "--jsonl"] + options).lines.count == count - skipped)
        let worked = try Program.run([command, "--shape"] + options).lines
        #expect(worked.first == "[\(output.map(String.init).joined(separator: ","))]")
        #expect(worked.count == output.count)
        let text = try Program.run([command, "--text"] + options).text
        #expect(text.hasPrefix("convviz \(command), "))
        #expect(text.contains("placement \(count)/\(count)"))
    }

    /// Operands that name no channels, and those that do.
    @Test(
        arguments: [
            (["maxpool2d", "-i", "1 2; 3 4"], [1, 1, 1]), (["avgpool2d", "-i", "flag"], [3, 3, 3]),
            (["maxpool1d", "-i", "1 2 3 4; 5 6 7 8"], [2, 2]), (["avgpool3d", "-i", "ball"], [1, 2, 2, 2]),
            (["maxpool2d", "-i", "digit3-28", "--kernel-size", "2,4"], [1, 14, 7]),
            (["2d", "-i", "1 2 3; 4 5 6; 7 8 9", "-w", "1 0; 0 -1"], [1, 2, 2]),
            (["2d", "-i", "[[[1, 2], [3, 4]]]", "-w", "1"], nil),
            (["2d", "-i", "[[[1, 2], [3, 4]]]", "-w", "[[1]]"], [1, 2, 2]),
            (["2d", "-i", "digit3", "-w", "emboss", "--padding", "1"], [1, 8, 8]),
            (["2d", "-i", "digit3-28", "--kernel-size", "5"], [1, 24, 24]),
            (["conv2d", "-i", "1 2; 3 4 | 5 6; 7 8", "-w", "[[[[1]],[[1]]],[[[1]],[[-1]]]]"], [2, 2, 2]),
            (["conv2d", "-i", "digit3"], [1, 6, 6]),
            (["conv2d", "-i", "flag", "-w", "sobel-x", "--groups", "3"], [3, 4, 4]),
            (["conv2d", "--groups", "3"], [3, 3, 3]),
            (
                ["conv2d", "-i", "random:4x5x5", "--kernel-size", "3", "--out-channels", "4", "--groups", "4"],
                [4, 3, 3]
            ),
            (["3d", "-i", "1 2; 3 4 | 5 6; 7 8", "-w", "ones:2x2x2", "--padding", "1"], [1, 3, 3, 3]),
            (["3d", "-i", "ball", "-w", "sobel-depth"], [1, 3, 3, 3]),
            (["3d", "-i", "random:2x4x5x5", "--kernel-size", "2,3,3", "--view", "slices"], [1, 3, 3, 3]),
        ] as [([String], [Int]?)])
    func takesOperands(arguments: [String], output: [Int]?) throws {
        guard let output else {
            #expect(try Program.run(arguments + ["--json"]).status == 65)
            return
        }
        #expect(try shape("output", of: document(arguments)) == output)
    }

    @Test(arguments: [
        (["2d", "-i", "flag"], "3 channels, but 2d takes one", "Use convviz conv2d"),
        (["2d", "-i", "1 2 3"], "2D takes [H,W], [1,H,W]", "or use convviz 1d"),
        (["3d", "-i", "square"], "3D takes [D,H,W]", "or use convviz 2d"),
        (["3d", "-w", "emboss"], "3 are needed", "Use one of identity, box"),
        (["2d", "-i", "emboss"], "'emboss' is a kernel", "the command kernels lists"),
        (["2d", "-i", "digit4"], "'digit4' is not a known name", "Did you mean 'digit3'?"),
        (["2d", "-w", "[[[1]],[[2]]]"], "the kernel has 2 channels", "Change --weight"),
        (["2d", "--padding", "causal"], "'causal' is for 1d only", "2:0,1:1"),
        (["2d", "--stride", "1,2,3"], "2 spatial axes", "or 2 numbers"),
        (["maxpool3d", "-i", "square"], "3D takes [D,H,W]", "or use convviz maxpool2d"),
        (["maxpool2d", "--padding", "causal"], "'causal' is for 1d only", "2:0,1:1"),
        (
            ["maxpool2d", "--padding", "full", "--kernel-size", "3"], "no more than half of its kernel size",
            "Use same, same-lower, valid or numbers."
        ),
        (["MaxPool2d"], "there is no command 'MaxPool2d'", "Did you mean 'maxpool2d'?"),
        (["3d", "--dilation", "3"], "but the input has only 4", "--dilation"),
        (["gallery", "dilatoin"], "there is no scene 'dilatoin'", "Did you mean 'dilation'?"),
        (["gallery", "zebra"], "there is no scene 'zebra'", "convviz gallery lists them all"),
        (["galery"], "there is no command 'galery'", "Did you mean 'gallery'?"),
        (["version"], "there is no command 'version'", "Did you mean '--version'?"),
        (["blur"], "there is no command 'blur'", "Did you mean 'gallery blur'?"),
        (["4d"], "there is no command '4d'", "The commands are 1d, conv1d,"),
        (["convtranspose2d"], "there is no command", "A transposed convolution is convviz conv2d --transposed."),
        (["conv-transpose"], "there is no command", "A transposed convolution is convviz conv2d --transposed."),
        (["Conv1DTranspose"], "there is no command", "A transposed convolution is convviz 1d --transposed."),
        (["deconv3d"], "there is no command", "A transposed convolution is convviz 3d --transposed."),
        (["1d", "-i", "random:5x"], "'5x' has no number on one side of 'x'", "5x5"),
    ])
    func refuses(arguments: [String], sentence: String, hint: String) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status != 0 && outcome.output.isEmpty)
        let lines = outcome.error.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines.first?.contains(sentence) == true, "\(outcome.error)")
        #expect(lines.last?.contains(hint) == true, "\(outcome.error)")
    }

    @Test func theGalleryListsItsScenes() throws {
        let lines = try Program.run(["gallery"]).lines
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains("  padding_strides_odd           i 6  k 3  s 2  p 1  d 1  o 3"))
        #expect(lines.contains("  padding_strides_odd_transposed           i 3  k 3  s 2  p 1  d 1  a 1  o 6"))
        #expect(lines.contains("  depthwise  i 3x6x6  k 3x1x3x3  s 1  p 0  d 1  g 3  o 3x4x4"))
        #expect(lines.contains("  numerical_max_pooling            max pooling  i 5  k 3  s 1  p 0  o 3"))
        #expect(lines.contains("    36 placements    output_padding: one row and column more"))
    }

    @Test(arguments: ["numerical_padding_strides", "numerical-padding-strides"])
    func theGalleryWritesAScene(name: String) throws {
        let document = try document(["gallery", name])
        let output = try #require(document["output"] as? [String: Any])
        #expect(output["data"] as? [[[Double]]] == [[[6, 17, 3], [8, 17, 13], [6, 4, 4]]])
        #expect(try Program.run(["gallery", name, "--shape"]).lines.first == "[1,3,3]")
        #expect(try Program.run(["gallery", name]).text.hasPrefix("numerical_padding_strides, cross-correlation"))
        #expect(try Program.run(["gallery", name, "--start", "10"]).status == 64)
    }

    @Test func theGalleryWritesNothingOfNoScene() throws {
        let outcome = try Program.run(["gallery", "--json"])
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.error.contains("give its name"))
    }

    @Test func namesAreListed() throws {
        let lines = try Program.run(["kernels"]).lines
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains("  gaussian    [3,3]     a mean that weighs the middle most: smooths gently"))
        #expect(lines.contains("                        (1 2 1; 2 4 2; 1 2 1) / 16"))
        #expect(lines.contains("  digit3      [8,8]     a handwritten 3, small"))
    }

    /// What the help shows can be typed as it stands.
    @Test(arguments: ["1d", "2d", "conv2d", "3d", "gallery", "kernels"] + poolings)
    func examplesOfTheHelpWork(command: String) throws {
        let folder = try Folder(["signal.csv": "1,2,3,4,5,6"])
        let help = try Program.run([command, "--help"])
        #expect(help.lines.allSatisfy { $0.count <= 80 })
        let examples = help.lines.filter { $0.hasPrefix("  convviz ") }
        #expect(!examples.isEmpty)
        for example in examples {
            let line = "\"$convviz\"" + example.dropFirst("  convviz".count)
            let outcome = try Program.shell(line, in: folder)
            #expect(outcome.status == 0, "\(example): \(outcome.error)")
        }
    }

    private func document(_ arguments: [String]) throws -> [String: Any] {
        let outcome = try Program.run(arguments + ["--json"])
        try #require(outcome.status == 0, "\(outcome.error)")
        return try #require(outcome.json as? [String: Any])
    }

    private func shape(_ name: String, of document: [String: Any]) throws -> [Int] {
        let array = try #require(document[name] as? [String: Any])
        return try #require(array["shape"] as? [Int])
    }
}
