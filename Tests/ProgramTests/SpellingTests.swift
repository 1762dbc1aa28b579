import Foundation
import Testing

/// Options as people write them, and what comes of them.
@Suite struct SpellingTests {
    /// The output of `--json`, flat.
    private func output(_ options: [String], input: String = "", in folder: Folder? = nil) throws -> [Double] {
        let outcome = try Program.run(["1d"] + options + ["--json"], input: input, in: folder)
        try #require(outcome.status == 0, "\(outcome.error)")
        let document = try #require(outcome.json as? [String: Any])
        let output = try #require(document["output"] as? [String: Any])
        return try #require(output["data"] as? [[Double]]).flatMap { $0 }
    }

    /// x = 1 2 3 4.
    @Test(
        "parameters",
        arguments: [
            ("-w 1,1", [3, 5, 7]),
            ("--weight -1,0,1", [2, 2]),
            ("--weight=-1,0,1", [2, 2]),
            ("-w -1", [-1, -2, -3, -4]),
            ("-w 1,1 --bias -1", [2, 4, 6]),
            ("-w 1,1 --stride 2", [3, 7]),
            ("-w 1,1 --stride (2)", [3, 7]),
            ("-w 1,0,-1 --padding 1", [-2, -2, -2, 3]),
            ("-w 1,0,-1 --padding 1:0", [-2, -2, -2]),
            ("-w 1,2 --padding causal", [2, 5, 8, 11]),
            ("-w 1,0,-1 --padding same", [-2, -2, -2, 3]),
            ("-w 1,2,3 --padding same --stride 2", [14, 11]),
            ("-w 1,2,3 --padding same-lower --stride 2", [8, 20]),
            ("-w 1,2 --padding same-lower", [2, 5, 8, 11]),
            ("-w 1,1,1 --transposed --padding causal", [1, 3, 6, 9]),
            ("-w 1,1,1 --transposed --padding same --stride 2", [1, 1, 3, 2, 5, 3, 7, 4]),
            ("-w 1 --transposed --padding same --stride 2", [1, 0, 2, 0, 3, 0, 4, 0]),
            ("-w 1,1 --padding full", [1, 3, 5, 7, 4]),
            ("-w 1,1 --padding valid", [3, 5, 7]),
            ("-w 1,0,-1 --padding 1 --padding_mode replicate", [-1, -2, -2, -1]),
            ("-w 1,0,-1 --padding 1 --padding-mode reflect", [0, -2, -2, 0]),
            ("-w 1,0,-1 --padding 1 --padding_mode=circular", [2, -2, -2, 2]),
            ("-w 1,0,-1 --padding 1 --padding-mode symmetric", [-1, -2, -2, -1]),
            ("-w 1,0,-1 --padding 1 --padding-mode edge", [-1, -2, -2, -1]),
            ("-w 1,0,-1 --padding 1 --padding-mode nearest", [-1, -2, -2, -1]),
            ("-w 1,0,-1 --padding 1 --padding-mode mirror", [0, -2, -2, 0]),
            ("-w 1,0,-1 --padding 1 --padding-mode wrap", [2, -2, -2, 2]),
            ("-w 1,0,-1 --padding 1 --padding-mode constant", [-2, -2, -2, 3]),
            ("-w 1,0,-1 --padding ((1,0),)", [-2, -2, -2]),
            ("-w 1,1 --dilation 2", [4, 6]),
            ("-w 1,2", [5, 8, 11]),
            ("-w 1,2 --flip", [4, 7, 10]),
            ("-w 1,1 --transposed --stride 2", [1, 1, 2, 2, 3, 3, 4, 4]),
            ("-w 1,1 --transposed --stride 2 --output_padding 1", [1, 1, 2, 2, 3, 3, 4, 4, 0]),
            ("-w box", [2, 3]),
            ("-w 1e1", [10, 20, 30, 40]),
        ] as [(String, [Double])])
    func parameters(options: String, expected: [Double]) throws {
        let options = options.split(separator: " ").map(String.init)
        #expect(try output(["-i", "1 2 3 4"] + options) == expected)
    }

    @Test func anotherLibrarysBorderIsTranslatedAloud() throws {
        let outcome = try Program.run(["2d", "--padding", "((1,2),(3,4))", "--padding-mode", "edge", "--text"])
        let remark = "padding mode 'edge' of NumPy is 'replicate' here"
        #expect(outcome.status == 0 && outcome.lines.contains { $0.contains(remark) })
        #expect(outcome.error == "convviz: \(remark).\n")
        // 5 + 1 + 2 − 3 + 1 rows, 5 + 3 + 4 − 3 + 1 columns.
        #expect(outcome.text.contains("output y [6,10]"), "\(outcome.text.prefix(500))")
    }

    /// Two channels, each with a filter of its own.
    @Test func groupsAndChannels() throws {
        let weight = "[[[1, 1]], [[1, -1]]]"
        #expect(try output(["-i", "1 2 3; 4 5 6", "-w", weight, "--groups", "2"]) == [3, 5, -1, -1])
        #expect(try output(["-i", "1 2 3; 4 5 6", "-w", "[[1, 1], [1, -1]]"]) == [2, 4])
    }

    @Test(
        "names, by one kernel cell of 1",
        arguments: [
            ("ramp:4", [1, 2, 3, 4]), ("ones:3", [1, 1, 1]), ("impulse:5", [0, 0, 1, 0, 0]),
            ("-1 .5 +2", [-1, 0.5, 2]), ("[1, [2]]", nil), ("[[1, 2.5e0]]", [1, 2.5]), ("1,2;3,4", nil),
        ] as [(String, [Double]?)])
    func names(source: String, expected: [Double]?) throws {
        guard let expected else {
            #expect(try Program.run(["1d", "-i", source, "-w", "1", "--json"]).status == 65)
            return
        }
        #expect(try output(["-i", source, "-w", "1"]) == expected)
    }

    @Test func randomNumbersComeAgain() throws {
        let first = try output(["-i", "random:20", "-w", "1", "--seed", "7"])
        #expect(try output(["-i", "random:20", "-w", "1", "--seed", "7"]) == first)
        #expect(try output(["-i", "random:20", "-w", "1", "--seed", "8"]) != first)
    }

    static let files: [(name: String, text: String)] = [
        ("spaces.txt", "# a heading\n1 2 3\n"), ("commas.csv", "1,2,3\r\n"), ("tabs.tsv", "1\t2\t3"),
        ("lists.json", "[[1,\n 2, 3]]\n"), ("UPPER.CSV", "1,2,3\n"), ("1 2.txt", "1 2 3"),
        (
            "one.npy",
            "\u{93}NUMPY\u{1}\u{0}\u{3a}\u{0}{'descr': '<u2', 'fortran_order': False, 'shape': (3,), }"
                + "\n\u{1}\u{0}\u{2}\u{0}\u{3}\u{0}"
        ),
    ]

    @Test(arguments: files)
    func filesOfEveryForm(name: String, text: String) throws {
        let folder = try Folder()
        try folder.write(name, try #require(text.data(using: .isoLatin1)))
        #expect(try output(["-i", name, "-w", "1"], in: folder) == [1, 2, 3])
        #expect(try output(["-i", folder.path(name), "-w", "2"]) == [2, 4, 6])
        #expect(try output(["-w", name, "-i", "1 1 1"], in: folder) == [6])
    }

    @Test(arguments: ["1 2 3\n", "1,2,3", "[1, 2, 3]", "1\n2\n3\n"])
    func standardInput(text: String) throws {
        #expect(try output(["-i", "-", "-w", "1"], input: text) == [1, 2, 3])
        #expect(try output(["-i", "1 2 3", "-w", "-"], input: "0 1") == [2, 3])
    }
}
