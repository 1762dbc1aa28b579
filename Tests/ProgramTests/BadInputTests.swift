import Foundation
import Testing

/// What cannot be done is refused in one sentence that says what is wrong, and one that says what to change.
@Suite struct BadInputTests {
    static let files = [
        "empty.csv": "", "blank.txt": " \n\n", "heading.csv": "# only a heading\n", "ragged.csv": "1,2\n3\n",
        "word.csv": "1,two\n", "nan.csv": "1,NaN\n", "infinity.txt": "1 inf\n", "empty.json": "", "open.json": "[[1, 2",
        "ragged.json": "[[1, 2], [3]]", "object.json": "{\"x\": 1}",
        "deep.json": String(repeating: "[", count: 100_000),
        "picture.xyz": "1", "gif.png": "GIF89a", "corner.csv": ",3,4\n0,1,2\n", "text.npy": "hello",
        "text.png": "hello", "text.ppm": "hello",
        "error.csv": "v\n1\n2\n#N/A\n4\n", "gap.csv": "1\n2\n\n4\n",
        "color.ppm": "P3 1 1 255 1 2 3", "grey.pgm": "P2 2 2 255 1 2 3 4", "short.pgm": "P2 2 2 255 1 2 3",
    ]

    static let sources = [
        Refusal(["-i", ""], 65, "empty"),
        Refusal(["-i", " "], 65, "empty"),
        Refusal(["-w", ""], 65, "empty"),
        Refusal(["-i", "empty.csv"], 65, "no numbers"),
        Refusal(["-i", "blank.txt"], 65, "no numbers"),
        Refusal(["-i", "heading.csv"], 65, "no numbers"),
        Refusal(["-i", "empty.json"], 65, "empty.json"),
        Refusal(["-i", "1 2; 3"], 65, "row 2 has 1 number but row 1 has 2"),
        Refusal(["-i", "[[1,2],[3]]"], 65, "row 2 has 1 number but row 1 has 2"),
        Refusal(["-i", "ragged.csv"], 65, "line 2"),
        Refusal(["-i", "ragged.json"], 65, "row 2"),
        Refusal(["-i", "error.csv"], 65, "error.csv, line 4, column 1 ('v'): '#N/A' is not a number"),
        Refusal(["-i", "gap.csv"], 65, "gap.csv, line 3: the line is empty, so a number may be missing"),
        Refusal(["-i", "1 x"], 65, "'x' is not a number"),
        Refusal(["-i", "word.csv"], 65, "'two' is not a number"),
        Refusal(["-i", "1 nan"], 65, "NaN"),
        Refusal(["-i", "nan.csv"], 65, "NaN"),
        Refusal(["-w", "[1, Infinity]"], 65, "nfinity"),
        Refusal(["-i", "infinity.txt"], 65, "infinity"),
        Refusal(["-i", "1e999"], 65, "1e999"),
        Refusal(["-i", "open.json"], 65, "open.json"),
        Refusal(["-i", "object.json"], 65, "object.json"),
        Refusal(["-i", "deep.json"], 65, "deep.json"),
        Refusal(["-i", "picture.xyz"], 65, "picture.xyz"),
        Refusal(["-i", "text.npy"], 65, "text.npy"),
        Refusal(["-i", "text.png"], 65, "text.png: the file does not begin like a PNG"),
        Refusal(["-i", "text.ppm"], 65, "text.ppm: the file does not begin like"),
        Refusal(["-i", "short.pgm"], 65, "short.pgm, line 1, column 12: the file is cut off"),
        Refusal(["-i", "[[[1,2,3]]]", "--index", "3"], 65, "the index 3 is outside"),
        Refusal(["-i", "1,5 2,5 3,5"], 65, "both commas and blanks separate the numbers of a row"),
        Refusal(["-i", "nan"], 65, "NaN is not a number that can be shown"),
        Refusal(["-i", "3x224x224"], 65, "'3x224x224' is not a number"),
        Refusal(["-i", "1 1/0"], 65, "'1/0' divides by 0"),
        Refusal(["--bias", "net.pt"], 65, "'net.pt' is a file of PyTorch, which cannot be read"),
        Refusal(["-i", "-", "--bias", "-"], 64, "standard input cannot be both the input and the bias"),
        Refusal(["--padding", "1", "1"], 64, "--padding takes one value, but 1 1 follow"),
        Refusal(["--stride", "2", "-1", "3"], 64, "--stride takes one value, but 2 -1 3 follow"),
        Refusal(["-i", "1", "2", "3"], 64, "-i takes one value, but 1 2 3 follow"),
        Refusal(["--text", "-o", "x.svg"], 64, "--text does not go into x.svg"),
        Refusal(["--json", "-o", "x.PNG"], 64, "--json does not go into x.PNG"),
        Refusal(["--emit", "numpy", "-o", "x.ipynb"], 64, "--emit numpy does not go into x.ipynb"),
        Refusal(["-i", "photo.heic"], 65, "'photo.heic' is a HEIC, which cannot be read"),
        Refusal(["-w", "ARRAYS.NPZ"], 65, "'ARRAYS.NPZ' is a zip archive, which cannot be read"),
        Refusal(["-i", "gif.png"], 65, "gif.png: the file is a GIF, which cannot be read"),
        Refusal(["-i", "corner.csv"], 65, "corner.csv, line 1, column 1: the first cell is empty, as in a heading"),
        Refusal(["-w", "grey.pgm"], 65, "the kernel has 2 channels"),
        Refusal(["--normalize"], 64, "--normalize is for images, but no operand is one"),
        Refusal(["-i", "1 2 3", "--normalize"], 64, "--normalize is for images, but no operand is one"),
        Refusal(["-w", "sobol"], 65, "'sobol' is not a known name"),
        Refusal(["-i", "ramp:0"], 65, "[0]"),
        Refusal(["-i", "ones:99999999999"], 65, "more than"),
        Refusal(["-i", "ones:99999999999999999999"], 65, "too large"),
        Refusal(["-i", "missing.csv"], 66, "missing.csv cannot be read"),
        Refusal(["-w", "missing.npy"], 66, "missing.npy cannot be read"),
        Refusal(["-i", "."], 66, "directory"),
        Refusal(["-i", "folder"], 66, "directory"),
        Refusal(["-w", "folder"], 66, "directory"),
        Refusal(["-i", "folder.csv"], 66, "directory"),
        Refusal(["-i", "-", "-w", "-"], 64, "standard input"),
    ]

    static let parameters = [
        Refusal(["-i", "1 2", "-w", "1 2 3"], 65, "the kernel covers 3 cells but the input has only 2"),
        Refusal(["--dilation", "4"], 65, "the kernel covers 9 cells (3 with dilation 4)"),
        Refusal(["--stride", "0"], 64, "the stride is 0"),
        Refusal(["--stride", "-2"], 64, "the stride is -2"),
        Refusal(["--stride", "1,1"], 64, "1 spatial axis"),
        Refusal(["--stride", "1.5"], 64, "1.5"),
        Refusal(["--stride", "99999999999999999999"], 64, "too large"),
        Refusal(["--dilation", "0"], 64, "the dilation is 0"),
        Refusal(["--dilation", "9223372036854775807"], 64, "dilation"),
        Refusal(["--padding", "-1"], 64, "the padding is -1"),
        Refusal(["--padding", "9223372036854775807"], 64, "padding"),
        Refusal(["--padding", "smae"], 64, "smae"),
        Refusal(["--padding", "full", "--transposed"], 64, "a transposed convolution is 'full' without padding"),
        Refusal(
            ["--padding", "same", "--transposed", "--stride", "2", "--output-padding", "1"], 64,
            "the padding 'same' says how large a transposed output is"),
        Refusal(["--padding", "8", "--padding_mode", "reflect"], 65, "reflect"),
        Refusal(["--padding", "9", "--padding_mode", "circular"], 65, "circular"),
        Refusal(["--groups", "0"], 64, "groups"),
        Refusal(["--groups", "2"], 65, "1 input channel cannot be split"),
        Refusal(["-i", "1 2;3 4;5 6", "--groups", "2"], 65, "3 input channels"),
        Refusal(["-i", "1 2;3 4", "-w", "[[[1]],[[1]],[[1]]]", "--groups", "2"], 65, "3 filters"),
        Refusal(["-w", "[[[1, 2], [3, 4]]]"], 65, "2 channels"),
        Refusal(["--bias", "1 2"], 65, "the bias has 2 numbers but there is 1 filter"),
        Refusal(["--bias", "one"], 65, "'one' is not a known name"),
        Refusal(["--output-padding", "1"], 64, "output padding"),
        Refusal(["--transposed", "--output-padding", "1"], 65, "output padding"),
        Refusal(["--transposed", "--padding", "99"], 65, "99"),
        Refusal(["--transposed", "--padding-mode", "reflect"], 64, "reflect"),
        Refusal(["--padding-mode", "mirrored"], 64, "--padding-mode: 'mirrored' is not a padding mode"),
        Refusal(["--padding", "1,2"], 64, "--padding: 2 numbers are given for 1 spatial axis"),
        Refusal(["--padding", "((0,0),(1,1))"], 64, "--padding: 2 pairs of numbers are given for 1 spatial axis"),
        Refusal(["--kernel-size", "0"], 65, "kernel size"),
        Refusal(["--index", "1"], 65, "batch"),
        Refusal(["--start", "7"], 64, "there is no placement 7: there are 6"),
    ]

    /// Options of other operations, as they are pasted too.
    static let foreign = [
        Refusal(["maxpool2d", "-w", "sobel-x"], 64, "--weight is given, but a pooling has no weights"),
        Refusal(["avgpool1d", "--weight", "-1"], 64, "--weight is given, but a pooling has no weights"),
        Refusal(["avgpool3d", "--bias", "-1"], 64, "--bias is given, but a pooling adds no bias"),
        Refusal(["maxpool1d", "--flip"], 64, "--flip is given, but a pooling has no kernel to turn round"),
        Refusal(["maxpool2d", "--groups=2"], 64, "--groups is given, but a pooling takes every channel by itself"),
        Refusal(["avgpool2d", "--transposed"], 64, "--transposed is given, but there is no transposed pooling"),
        Refusal(["maxpool2d", "--output_padding", "1"], 64, "--output-padding is given, but only a transposed"),
        Refusal(
            ["maxpool2d", "--padding_mode", "reflect"], 64, "--padding-mode is given, but the padding of a maximum"),
        Refusal(["avgpool2d", "--padding_mode=zeros"], 64, "--padding-mode is given, but the padding of an average"),
        Refusal(["maxpool2d", "--out_channels", "2"], 64, "--out-channels is given, but a pooling has the channels"),
        Refusal(["avgpool2d", "--dilation", "2"], 64, "--dilation is given, but an average pooling has no dilation"),
        Refusal(["maxpool2d", "--no_count_include_pad"], 64, "--no-count-include-pad is given, but a maximum counts"),
        Refusal(
            ["conv2d", "--ceil_mode"], 64, "--ceil-mode is given, but a convolution leaves out the cells at the end"),
        Refusal(["1d", "--no-count-include-pad"], 64, "--no-count-include-pad is given, but a convolution weighs"),
        Refusal(["maxpool2d", "--padding", "2"], 64, "the padding is 2 rows, but a pooling takes no more than half"),
        Refusal(["maxpool2d", "--kernel-size", "9"], 65, "the window covers 9 rows but the input has only 5"),
        Refusal(["avgpool2d", "--kernel-size", "9223372036854775807", "--padding", "same"], 65, "can be counted"),
        Refusal(["maxpool2d", "--dilation", "9223372036854775807"], 64, "the dilation of the rows is so large"),
        Refusal(["maxpool2d", "--stride", "0"], 64, "the stride of the rows is 0"),
        Refusal(["maxpool1d", "-i", "1 2", "--dilation", "3", "--padding", "1"], 65, "covers no cell of the input"),
        Refusal(["avgpool2d", "--normalize"], 64, "--normalize is for images"),
    ]

    @Test(arguments: foreign)
    func refusesWhatAnOperationDoesNotHave(_ expected: Refusal) throws {
        expectSentence(try Program.run(expected.arguments), expected)
    }

    /// Refused by the parser of options, which has its own form.
    static let usage = [
        Refusal(["--stribe", "2"], 64, "--stribe"),
        Refusal(["extra"], 64, "extra"),
        Refusal(["-i"], 64, "-i"),
        Refusal(["-i", "--json"], 64, "'--json' follows"),
        Refusal(["--json", "--text"], 64, "--json and --text write different things: give one of them."),
        Refusal(["--shape", "--emit", "numpy"], 64, "--emit and --shape write different things"),
        Refusal(["--seed", "x"], 64, "'--seed <n>': a whole number from 0 on is needed, as 7"),
        Refusal(["--start", "x"], 64, "'--start <n>': a whole number is needed, as 7"),
        Refusal(["--groups", "2,1"], 64, "'--groups <g>': a whole number is needed"),
        Refusal(["--paddng", "2"], 64, "Unknown option '--paddng'. Did you mean '--padding'?"),
        Refusal(["--start", "0"], 64, "placement 0"),
        Refusal(["--speed", "0"], 64, "speed"),
        Refusal(["--speed", "nan"], 64, "speed"),
        Refusal(["--precision", "99"], 64, "99"),
        Refusal(["--theme", "pink"], 64, "pink"),
        Refusal(["--kernel-size", "3", "-w", "1"], 64, "--kernel-size"),
    ]

    private func folder() throws -> Folder {
        let folder = try Folder(Self.files)
        for name in ["folder", "folder.csv"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
        }
        return folder
    }

    @Test(arguments: sources + parameters)
    func refusedInASentence(_ expected: Refusal) throws {
        let outcome = try Program.run(["1d"] + expected.arguments, input: "1 2 3", in: folder())
        expectSentence(outcome, expected)
    }

    @Test(arguments: usage)
    func refusedAsUsage(_ expected: Refusal) throws {
        let outcome = try Program.run(["1d"] + expected.arguments)
        #expect(outcome.status == expected.status)
        #expect(outcome.output.isEmpty)
        let lines = outcome.error.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Error: ") == true && lines.first?.contains(expected.says) == true)
        #expect(lines.last?.contains("convviz 1d --help") == true)
    }

    /// Without a number of filters there is one for each group.
    @Test func groupsAloneMakeFilters() throws {
        let outcome = try Program.run(
            ["conv2d", "-i", "random:4x5x5", "--groups", "2", "--kernel-size", "3", "--shape"])
        #expect(outcome.text.hasPrefix("[2,3,3]\n"))
    }

    @Test func aMistypedCommandIsRefused() throws {
        expectSentence(try Program.run(["2dd"]), Refusal([], 64, "there is no command '2dd'"))
        let outcome = try Program.run(["conv1"])
        #expect(outcome.status == 64 && outcome.error.contains("did you mean") == false)
        #expect(outcome.error.contains("Did you mean 'conv1d'?"))
    }

    /// Only inputs of a transposed convolution stamp, whatever is to be written.
    @Test(arguments: [
        (["1d"], "this is a direct one", "Add --transposed, or leave out --view."),
        (["gallery", "same_padding_no_strides", "--shape"], "this is a direct one", "Add --transposed"),
        (["maxpool2d", "--text"], "this is a pooling", "Leave out --view."),
    ])
    func nothingElseStamps(arguments: [String], says: String, hint: String) throws {
        let outcome = try Program.run(arguments + ["--view", "stamps"])
        let what = "--view stamps tells a transposed convolution by its inputs, and \(says)"
        expectSentence(outcome, Refusal([], 64, what))
        #expect(outcome.error.contains(hint))
    }

    @Test(arguments: [["1d", "--transposed"], ["gallery", "no_padding_no_strides_transposed"]])
    func transposedConvolutionsDo(arguments: [String]) throws {
        let outcome = try Program.run(arguments + ["--view", "stamps", "--shape"])
        #expect(outcome.status == 0 && outcome.error.isEmpty)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func aFileThatMayNotBeReadIsRefused() throws {
        let folder = try Folder(["secret.csv": "1,2"])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("secret.csv"))
        let outcome = try Program.run(["1d", "-i", "secret.csv"], in: folder)
        expectSentence(outcome, Refusal([], 66, "secret.csv cannot be read: permission denied"))
    }

    /// With nothing to read from at all.
    @Test func closedStandardInputIsRefused() throws {
        expectSentence(try Program.shell("exec \"$convviz\" 1d -i - --json <&-"), Refusal([], 66, "standard input"))
    }
}
