import ConvData
import Testing

@Suite struct SourceKindTests {
    private func classify(
        _ text: String, as role: NamedSource.Role = .weight, files: Set<String> = []
    ) throws -> SourceKind {
        try SourceKind.classify(text, as: role, fileExists: files.contains)
    }

    @Test func readsADashAsStandardInput() throws {
        #expect(try classify("-") == .standardInput)
    }

    @Test func readsKnownNames() throws {
        #expect(try classify("edge") == .named(#require(try NamedSource("edge"))))
        #expect(try classify("ramp:5x5") == .named(#require(try NamedSource("ramp:5x5"))))
        // A name comes before a file of that name.
        #expect(try classify("ramp", files: ["ramp"]) == .named(#require(try NamedSource("ramp"))))
    }

    @Test(arguments: [
        "1 2 3", "-1,0,1", "+1", ".5", "[1,2]", "(1, 2)", " 7", "\u{2212}1 0", "1..2", "-x", "array([1])",
        "torch.tensor([1])", "nan", "NaN 1", "inf", "x = [1]", ">>> [1]", "In [1]: [1]", "Out[2]: [1]", "c(1, 2)",
        "<tf.Tensor: numpy=1>", "torch.Size([1])\ntensor([1])", "1/9", "3x224x224",
    ])
    func readsLiterals(text: String) throws {
        #expect(try classify(text) == .literal(text))
    }

    @Test(arguments: [
        ("a.npy", FileForm.npy), ("dir/b.csv", .delimitedText), ("c.TSV", .delimitedText), ("d.txt", .delimitedText),
        ("e.json", .nestedList), ("g.png", .png),
        ("h.PPM", .netpbm), ("i.pgm", .netpbm), ("j.pbm", .netpbm), ("k.pnm", .netpbm), ("./f.csv", .delimitedText),
        ("../g.npy", .npy), ("2024.csv", .delimitedText),
        ("-1.txt", .delimitedText),
    ])
    func readsFilesBySuffix(text: String, form: FileForm) throws {
        #expect(try classify(text) == .file(text, form))
        #expect(try classify(text, files: [text]) == .file(text, form))
    }

    @Test(
        arguments: [
            ("", [], "the source is empty", "give numbers, a name or a file"),
            (" \n", [], "the source is empty", "give numbers, a name or a file"),
            ("gausian", [], "'gausian' is not a known name", "did you mean 'gaussian'?"),
            ("rampp:5x5", [], "'rampp' is not a known name", "did you mean 'ramp'?"),
            (
                "cat.tga", ["cat.tga"], "'cat.tga' does not end like a file that can be read",
                "use a file whose name ends in one of .npy, .csv, .tsv, .txt, .json, .png, .jpg, .jpeg, .jpe, .jfif, .ppm, .pgm, .pbm, .pnm"
            ),
            (
                "./cat", ["./cat"], "'./cat' does not end like a file that can be read",
                "use a file whose name ends in one of .npy, .csv, .tsv, .txt, .json, .png, .jpg, .jpeg, .jpe, .jfif, .ppm, .pgm, .pbm, .pnm"
            ),
            (
                "qqq", [], "'qqq' is not a known name",
                "the command kernels lists the known names; a file's name ends in one of .npy, .csv, .tsv, .txt, .json, .png, .jpg, .jpeg, .jpe, .jfif, .ppm, .pgm, .pbm, .pnm"
            ),
        ] as [(String, Set<String>, String, String)])
    func refuses(text: String, files: Set<String>, sentence: String, hint: String) {
        #expect(refusal { try classify(text, files: files) } == [sentence, hint])
    }

    @Test(
        arguments: [
            (.input, "bal", "did you mean 'ball'?"), (.weight, "box1", "did you mean 'box'?"),
            (.input, "ramq", "did you mean 'ramp'?"), (.weight, "ramq", "did you mean 'ramp'?"),
            (.input, "gausian", nil), (.weight, "digit4", nil),
        ] as [(NamedSource.Role, String, String?)])
    func suggestsWhatFitsTheRole(role: NamedSource.Role, text: String, hint: String?) {
        let given = refusal { try classify(text, as: role) }.last
        #expect(hint.map { $0 == given } ?? (given?.hasPrefix("the command kernels lists") == true))
    }
}
