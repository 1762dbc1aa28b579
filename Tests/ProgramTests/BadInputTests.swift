import Foundation
import Testing

/// What cannot be done is refused in one sentence that says what is wrong, and one that says what to change.
@Suite struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let status: Int32
        /// Words that must be in the sentence.
        let says: String

        init(_ arguments: [String], _ status: Int32, _ says: String) {
            self.arguments = arguments
            self.status = status
            self.says = says
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let files = [
        "empty.csv": "", "blank.txt": " \n\n", "heading.csv": "# only a heading\n", "ragged.csv": "1,2\n3\n",
        "word.csv": "1,two\n", "nan.csv": "1,NaN\n", "infinity.txt": "1 inf\n", "empty.json": "", "open.json": "[[1, 2",
        "ragged.json": "[[1, 2], [3]]", "object.json": "{\"x\": 1}",
        "deep.json": String(repeating: "[", count: 100_000),
        "picture.xyz": "1", "text.npy": "hello",
    ]

    static let sources = [
        Case(["-i", ""], 65, "empty"),
        Case(["-i", " "], 65, "empty"),
        Case(["-w", ""], 65, "empty"),
        Case(["-i", "empty.csv"], 65, "no numbers"),
        Case(["-i", "blank.txt"], 65, "no numbers"),
        Case(["-i", "heading.csv"], 65, "no numbers"),
        Case(["-i", "empty.json"], 65, "empty.json"),
        Case(["-i", "1 2; 3"], 65, "row 2 has 1 number but row 1 has 2"),
        Case(["-i", "[[1,2],[3]]"], 65, "row 2 has 1 number but row 1 has 2"),
        Case(["-i", "ragged.csv"], 65, "line 2"),
        Case(["-i", "ragged.json"], 65, "row 2"),
        Case(["-i", "1 x"], 65, "'x' is not a number"),
        Case(["-i", "word.csv"], 65, "'two' is not a number"),
        Case(["-i", "1 nan"], 65, "NaN"),
        Case(["-i", "nan.csv"], 65, "NaN"),
        Case(["-w", "[1, Infinity]"], 65, "nfinity"),
        Case(["-i", "infinity.txt"], 65, "infinity"),
        Case(["-i", "1e999"], 65, "1e999"),
        Case(["-i", "open.json"], 65, "open.json"),
        Case(["-i", "object.json"], 65, "object.json"),
        Case(["-i", "deep.json"], 65, "deep.json"),
        Case(["-i", "picture.xyz"], 65, "picture.xyz"),
        Case(["-i", "text.npy"], 65, "text.npy"),
        Case(["-w", "sobol"], 65, "'sobol' is not a known name"),
        Case(["-i", "ramp:0"], 65, "[0]"),
        Case(["-i", "ones:99999999999"], 65, "more than"),
        Case(["-i", "ones:99999999999999999999"], 65, "too large"),
        Case(["-i", "missing.csv"], 66, "missing.csv cannot be read"),
        Case(["-w", "missing.npy"], 66, "missing.npy cannot be read"),
        Case(["-i", "."], 66, "directory"),
        Case(["-i", "folder"], 66, "directory"),
        Case(["-w", "folder"], 66, "directory"),
        Case(["-i", "folder.csv"], 66, "directory"),
        Case(["-i", "-", "-w", "-"], 64, "standard input"),
    ]

    static let parameters = [
        Case(["-i", "1 2", "-w", "1 2 3"], 65, "the kernel covers 3 cells but the input has only 2"),
        Case(["--dilation", "4"], 65, "the kernel covers 9 cells (3 with dilation 4)"),
        Case(["--stride", "0"], 64, "the stride is 0"),
        Case(["--stride", "-2"], 64, "the stride is -2"),
        Case(["--stride", "1,1"], 64, "1 spatial axis"),
        Case(["--stride", "1.5"], 64, "1.5"),
        Case(["--stride", "99999999999999999999"], 64, "too large"),
        Case(["--dilation", "0"], 64, "the dilation is 0"),
        Case(["--dilation", "9223372036854775807"], 64, "dilation"),
        Case(["--padding", "-1"], 64, "the padding is -1"),
        Case(["--padding", "9223372036854775807"], 64, "padding"),
        Case(["--padding", "smae"], 64, "smae"),
        Case(["--padding", "same", "--stride", "2"], 64, "'same' needs stride 1"),
        Case(["--padding", "8", "--padding_mode", "reflect"], 65, "reflect"),
        Case(["--padding", "9", "--padding_mode", "circular"], 65, "circular"),
        Case(["--groups", "0"], 64, "groups"),
        Case(["--groups", "2"], 65, "1 input channel cannot be split"),
        Case(["-i", "1 2;3 4;5 6", "--groups", "2"], 65, "3 input channels"),
        Case(["-i", "1 2;3 4", "-w", "[[[1]],[[1]],[[1]]]", "--groups", "2"], 65, "3 filters"),
        Case(["-w", "[[[1, 2], [3, 4]]]"], 65, "2 channels"),
        Case(["--bias", "1 2"], 65, "the bias has 2 numbers but there is 1 filter"),
        Case(["--bias", "one"], 65, "'one' is not a number"),
        Case(["--output-padding", "1"], 64, "output padding"),
        Case(["--transposed", "--output-padding", "1"], 65, "output padding"),
        Case(["--transposed", "--padding", "99"], 65, "99"),
        Case(["--transposed", "--padding-mode", "reflect"], 64, "reflect"),
        Case(["--kernel-size", "0"], 65, "kernel size"),
        Case(["--index", "1"], 65, "batch"),
        Case(["--start", "7"], 64, "there is no placement 7: there are 6"),
    ]

    /// Refused by the parser of options, which has its own form.
    static let usage = [
        Case(["--stribe", "2"], 64, "--stribe"),
        Case(["extra"], 64, "extra"),
        Case(["-i"], 64, "-i"),
        Case(["-i", "--json"], 64, "'--json' follows"),
        Case(["--json", "--text"], 64, "--text"),
        Case(["--padding-mode", "mirror"], 64, "mirror"),
        Case(["--start", "0"], 64, "placement 0"),
        Case(["--speed", "0"], 64, "speed"),
        Case(["--speed", "nan"], 64, "speed"),
        Case(["--precision", "99"], 64, "99"),
        Case(["--theme", "pink"], 64, "pink"),
        Case(["--kernel-size", "3", "-w", "1"], 64, "--kernel-size"),
    ]

    private func folder() throws -> Folder {
        let folder = try Folder(Self.files)
        for name in ["folder", "folder.csv"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
        }
        return folder
    }

    /// Two lines: what is wrong, and what to change.
    private func expectSentence(_ outcome: Program.Outcome, _ expected: Case) {
        #expect(outcome.status == expected.status)
        #expect(outcome.output.isEmpty)
        let lines = outcome.error.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines.last == "", "\(outcome.error)")
        #expect(lines[0].hasPrefix("convviz: ") && lines[0].hasSuffix("."), "\(lines[0])")
        #expect(lines[0].contains(expected.says), "\(lines[0])")
        #expect(lines.count > 1 && lines[1].first?.isUppercase == true, "\(outcome.error)")
        #expect(outcome.error.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isDefaultIgnorableCodePoint })
        #expect(outcome.error.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
    }

    @Test(arguments: sources + parameters)
    func refusedInASentence(_ expected: Case) throws {
        let outcome = try Program.run(["1d"] + expected.arguments, input: "1 2 3", in: folder())
        expectSentence(outcome, expected)
    }

    @Test(arguments: usage)
    func refusedAsUsage(_ expected: Case) throws {
        let outcome = try Program.run(["1d"] + expected.arguments)
        #expect(outcome.status == expected.status)
        #expect(outcome.output.isEmpty)
        let lines = outcome.error.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Error: ") == true && lines.first?.contains(expected.says) == true)
        #expect(lines.last?.contains("convviz 1d --help") == true)
    }

    /// What to change is told in words that can be typed.
    @Test(arguments: [
        ("conv2d -i random:3x5x5 -w 1;2", 65, "in numbers give [3,KH,KW], channels separated by '|'."),
        (
            "conv2d -i random:4x5x5 --groups 2 -w 1;2", 65,
            "or give a kernel by name, which makes one filter for each group."
        ),
        ("conv2d -i random:3x5x5 --transposed -w 1;2", 65, "in numbers give [3,1,KH,KW] as nested lists."),
        ("2d -w 1", 65, "For a kernel of 1x1 write '[[1]]'."),
        ("2d -i bal", 65, "Did you mean 'ball'?"),
        ("conv2d -i random:4x5x5 --groups 2 --out-channels 1", 65, "Choose a multiple of 2."),
        ("gallery zzzzzz", 64, "convviz gallery lists them all."),
    ])
    func tellsWhatToChange(arguments: String, status: Int32, hint: String) throws {
        let outcome = try Program.run(arguments.split(separator: " ").map(String.init) + ["--shape"])
        #expect(outcome.status == status)
        let last = outcome.error.split(separator: "\n").last
        #expect(last?.hasSuffix(hint) == true, "\(outcome.error)")
    }

    /// Without a number of filters there is one for each group.
    @Test func groupsAloneMakeFilters() throws {
        let outcome = try Program.run(
            ["conv2d", "-i", "random:4x5x5", "--groups", "2", "--kernel-size", "3", "--shape"])
        #expect(outcome.text.hasPrefix("[2,3,3]\n"))
    }

    @Test func aMistypedCommandIsRefused() throws {
        expectSentence(try Program.run(["2dd"]), Case([], 64, "there is no command '2dd'"))
        let outcome = try Program.run(["conv1"])
        #expect(outcome.status == 64 && outcome.error.contains("did you mean") == false)
        #expect(outcome.error.contains("Did you mean 'conv1d'?"))
    }

    /// Headers that promise what the file does not hold.
    @Test(arguments: [
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }", "12345678"),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000,), }", "12345678"),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999, 99999999999), }", ""),
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }", "12345678"),
        ("{'descr': '<c16', 'fortran_order': False, 'shape': (1,), }", "1234567812345678"),
        ("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "12345678"),
        ("{'descr': '<f8'}", ""), ("", ""), ("(((((((((((((((((((((((", ""),
    ])
    func lyingHeader(header: String, data: String) throws {
        let folder = try Folder()
        let length = [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)]
        try folder.write("x.npy", Data([0x93] + "NUMPY".utf8 + [1, 0] + length + header.utf8 + data.utf8))
        expectSentence(try Program.run(["1d", "-i", "x.npy", "--json"], in: folder), Case([], 65, "x.npy"))
    }

    @Test(arguments: 0..<12)
    func truncatedHeader(length: Int) throws {
        let whole = Data([0x93] + "NUMPY".utf8 + [1, 0, 60, 0] + "{'descr': '<f8'".utf8)
        let folder = try Folder()
        try folder.write("x.npy", whole.prefix(length))
        expectSentence(try Program.run(["1d", "-i", "x.npy", "--json"], in: folder), Case([], 65, "x.npy"))
    }

    @Test(arguments: ["csv", "tsv", "txt", "json", "npy"], [false, true])
    func aMegabyteOfJunk(suffix: String, likeNumPy: Bool) throws {
        var numbers = SystemRandomNumberGenerator()
        var junk = Data((0..<(1 << 17)).flatMap { _ in withUnsafeBytes(of: numbers.next() as UInt64, Array.init) })
        if likeNumPy { junk.replaceSubrange(0..<8, with: [0x93] + "NUMPY".utf8 + [1, 0]) }
        let folder = try Folder()
        try folder.write("junk.\(suffix)", junk)
        expectSentence(
            try Program.run(["1d", "-i", "junk.\(suffix)", "--json"], in: folder), Case([], 65, "junk.\(suffix)"))
        let piped = try Program.shell("\"$convviz\" 1d -i - --json <junk.\(suffix)", in: folder)
        expectSentence(piped, Case([], 65, "standard input"))
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func aFileThatMayNotBeReadIsRefused() throws {
        let folder = try Folder(["secret.csv": "1,2"])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path("secret.csv"))
        let outcome = try Program.run(["1d", "-i", "secret.csv"], in: folder)
        expectSentence(outcome, Case([], 66, "secret.csv cannot be read: permission denied"))
    }

    /// With nothing to read from at all.
    @Test func closedStandardInputIsRefused() throws {
        expectSentence(try Program.shell("exec \"$convviz\" 1d -i - --json <&-"), Case([], 66, "standard input"))
    }
}
