import Foundation
import Testing

/// `--check`: a report, and an exit status that a script can go by.
@Suite struct CheckTests {
    static let grid = ["2d", "-i", "1 2 3 4; 0 1 0 2; 3 1 4 1; 5 9 2 6", "-w", "1 2; 0 3"]

    @Test func agrees() throws {
        let folder = try Folder(["right.csv": "8,8,17\n5,13,7\n32,15,24\n"])
        let outcome = try Program.run(Self.grid + ["--check", "right.csv"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        #expect(outcome.text == "right.csv agrees: 9 cells within rtol 1e-05, atol 1e-08\n")
    }

    /// By hand: the kernel turned round is 3 0; 2 1.
    @Test func namesTheMistake() throws {
        let folder = try Folder(["mine.csv": "# scipy.signal.convolve2d\n4,8,11\n7,9,9\n28,23,22\n"])
        let outcome = try Program.run(Self.grid + ["--check", "mine.csv"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.error.isEmpty)
        #expect(
            outcome.text == """
                mine.csv differs from convviz in 8 of 9 cells (rtol 1e-05, atol 1e-08)
                  y[0,0]: expected 8, found 4
                  y[0,2]: expected 17, found 11
                  y[1,0]: expected 5, found 7
                  y[1,1]: expected 13, found 9
                  y[1,2]: expected 7, found 9
                  and 3 more; the greatest difference is at y[2,1]: expected 15, found 23
                Yours looks flipped. It is what comes out when the kernel is flipped: use --flip, or turn your kernel round.

                """)
    }

    @Test func saysWhenNothingIsKnown() throws {
        let folder = try Folder(["mine.txt": "8 8 17\n5 13 7\n32 15 25\n"])
        let outcome = try Program.run(Self.grid + ["--check", "mine.txt", "--text"], in: folder)
        #expect(outcome.status == 1)
        #expect(
            outcome.text == """
                mine.txt differs from convviz in 1 of 9 cells (rtol 1e-05, atol 1e-08)
                  y[2,2]: expected 24, found 25
                No mistake that is often made gives these numbers.

                """)
    }

    @Test func anotherShapeIsExplainedByTheFormula() throws {
        let folder = try Folder(["mine.json": "[[1, 2], [3, 4]]"])
        let outcome = try Program.run(Self.grid + ["--check", "mine.json"], in: folder)
        #expect(outcome.status == 1)
        #expect(
            outcome.text == """
                mine.json has the shape [2,2], but the output has [3,3]
                  H_out = floor((4 + 2·0 - 1·(2-1) - 1)/1) + 1 = 3
                  W_out = floor((4 + 2·0 - 1·(2-1) - 1)/1) + 1 = 3
                No mistake that is often made gives these numbers.

                """)
    }

    @Test func smallDifferencesAreAQuestionOfTolerance() throws {
        let folder = try Folder(["mine.csv": "0.33333334 0.6666667 1\n"])
        let row = ["1d", "-i", "1 2 3", "-w", "0.3333333333333333", "--check", "mine.csv"]
        #expect(try Program.run(row, in: folder).status == 0)
        let exact = try Program.run(row + ["--rtol", "0"], in: folder)
        #expect(exact.status == 1)
        #expect(exact.lines.last?.hasSuffix("with --atol 1e-07 it agrees.") == true, "\(exact.text)")
        #expect(try Program.run(row + ["--rtol", "0", "--atol", "1/10000000"], in: folder).status == 0)
        #expect(try Program.run(row + ["--rtol", "0", "--atol", "1e-7"], in: folder).status == 0)
    }

    /// 0.1 · 3 - 0.3 in 32 bits is not 0, but as near as it comes; who asks for a tolerance gets that.
    @Test func whatIsAddedInSinglesIsRight() throws {
        let row = ["1d", "-i", "3 1 4 2 7", "-w", "0.1 -0.3", "--check", "0 -1.1 -0.2 -1.9000001"]
        let near = ["1d", "-i", "3 1 4 2 7", "-w", "0.1 -0.3", "--check", "-1.19e-08 -1.1 -0.20000003 -1.9000001"]
        #expect(try Program.run(row).text == "yours agrees: 4 cells within rtol 1e-05, atol 1e-08\n")
        let outcome = try Program.run(near)
        #expect(outcome.status == 0)
        #expect(
            outcome.text == "yours agrees: 4 cells within rtol 1e-05, atol 1e-07, as near as 32-bit floats are\n")
        #expect(try Program.run(near + ["--atol", "1e-8"]).status == 1)
    }

    /// 16-bit floats that hold the right numbers: thirds, ninths and a whole one.
    @Test func whatIsHeldInHalvesIsRight() throws {
        let row = ["1d", "-i", "1 2 3 1/3", "-w", "0.3333333333333333", "--check"]
        let outcome = try Program.run(row + ["0.333251953125 0.66650390625 1 0.11108398437500"])
        #expect(outcome.status == 0)
        #expect(
            outcome.text == "yours agrees: 4 cells within rtol 1e-05, atol 0.001, as near as 16-bit floats are\n")
        // Of two units more none is held.
        #expect(try Program.run(row + ["0.333740234375 0.66650390625 1 0.11108398437500"]).status == 1)
    }

    /// A batch axis of 1, leading axes of 1 left out, a document of convviz, rows of channels one under the other.
    @Test(arguments: [
        ("a.json", "[[[[8,8,17],[5,13,7],[32,15,24]]]]"), ("a.json", "[[8,8,17],[5,13,7],[32,15,24]]"),
        ("a.json", #"{"output": {"shape": [1,3,3], "data": [[[8,8,17],[5,13,7],[32,15,24]]]}}"#),
        ("a.tsv", "8\t8\t17\n5\t13\t7\n32\t15\t24\n"),
    ])
    func takesEveryForm(file: String, text: String) throws {
        let folder = try Folder([file: text])
        #expect(try Program.run(Self.grid + ["--check", file], in: folder).status == 0)
    }

    /// What convviz writes, of every command.
    @Test(arguments: ["1d", "2d", "conv2d", "3d", "gallery rgb", "2d --bias 3 --stride 2", "conv2d --out-channels 3"])
    func agreesWithItself(command: String) throws {
        let command = command.split(separator: " ").map(String.init)
        let folder = try Folder()
        for file in ["a.json", "a.npy"] {
            #expect(try Program.run(command + ["-o", file], in: folder).status == 0)
            let outcome = try Program.run(command + ["--check", file], in: folder)
            #expect(outcome.status == 0, "\(outcome.text)")
        }
    }

    /// A result, not data that cannot be read.
    @Test(arguments: [
        ("a.csv", "8,8,17\n5,13,nan\n32,15,24\n", "nan"), ("a.json", "[[8,8,17],[5,13,-Infinity],[32,15,24]]", "-inf"),
        ("a.txt", "8 8 17; 5 13 inf; 32 15 24", "inf"),
        ("a.json", #"{"output": [[8,8,17],[5,13,NaN],[32,15,24]]}"#, "nan"),
    ])
    func whatIsNoNumberDiffers(file: String, text: String, found: String) throws {
        let folder = try Folder([file: text])
        let outcome = try Program.run(Self.grid + ["--check", file], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.lines.dropFirst().first == "  y[1,2]: expected 7, found \(found)")
    }

    @Test func theNameOfAFileIsNotObeyed() throws {
        let name = "a\u{1B}[31mb.csv"
        let folder = try Folder([name: "8,8,17\n5,13,7\n32,15,24\n"])
        let outcome = try Program.run(Self.grid + ["--check", name], in: folder)
        #expect(outcome.text.hasPrefix("a<ESC>[31mb.csv agrees"))
    }

    @Test func theGreatestDifferenceIsSaidOnce() throws {
        let folder = try Folder(["mine.csv": "9,9,18\n6,99,8\n32,15,24\n"])
        let outcome = try Program.run(Self.grid + ["--check", "mine.csv"], in: folder)
        #expect(outcome.lines.contains("  and 1 more"))
    }

    @Test func takesNumbersAsTheyAreTyped() throws {
        let right = try Program.run(Self.grid + ["--check", "8 8 17; 5 13 7; 32 15 24"])
        #expect(right.status == 0)
        #expect(right.text == "yours agrees: 9 cells within rtol 1e-05, atol 1e-08\n")
        let flipped = try Program.run(Self.grid + ["--check", "[[4,8,11],[7,9,9],[28,23,22]]"])
        #expect(flipped.status == 1)
        #expect(flipped.text.hasPrefix("yours differs from convviz in 8 of 9 cells"))
        #expect(flipped.lines.last?.hasPrefix("Yours looks flipped. It is what") == true)
        #expect(
            try Program.run(Self.grid + ["--check", "-1"]).text.hasPrefix("yours has the shape [1], but the output"))
    }

    @Test(arguments: ["1/3, 2/3", "[1, 2]/3", "(1 2) / 3"])
    func takesFractions(numbers: String) throws {
        let row = ["1d", "-i", "1 2 9", "-w", "1/3 0"]
        #expect(
            try Program.run(row + ["--check", numbers]).text == "yours agrees: 2 cells within rtol 1e-05, atol 1e-08\n")
        #expect(try Program.run(row + ["--check", "-"], input: numbers + "\n").status == 0)
    }

    @Test func takesWhatIsPipedIn() throws {
        let outcome = try Program.run(Self.grid + ["--check", "-"], input: "8 8 17\n5 13 7\n32 15 24\n")
        #expect(outcome.status == 0)
        #expect(outcome.text == "standard input agrees: 9 cells within rtol 1e-05, atol 1e-08\n")
    }

    /// Of convviz itself: a document.
    @Test func takesItsOwnOutput() throws {
        let document = try Program.run(["2d", "--json"]).text
        #expect(try Program.run(["2d", "--check", "-"], input: document).status == 0)
        #expect(try Program.run(["2d", "--flip", "--check", "-"], input: document).status == 1)
    }

    @Test func zerosSayTooLittle() throws {
        let outcome = try Program.run(
            ["1d", "-i", "0.1 0.2 0.7 0.3 0.1 0.2", "-w", "0.3 0.7 0.1", "--check", "0 0 0 0"])
        #expect(outcome.status == 1)
        #expect(
            outcome.lines.last
                == "The numbers say too little to tell what is wrong: they are too few, or too much alike.")
    }

    @Test func roundedNumbersInAnotherShape() throws {
        let outcome = try Program.run(
            ["2d", "-i", "1 2 4 7; 3 9 5 2; 8 1 6 4", "-w", "1/3 1/7; 1/9 0", "--check", "1.0 2.2 2.9 3.2 3.8 2.6"])
        #expect(outcome.status == 1)
        #expect(
            outcome.lines.last
                == "Yours looks right but for its shape. It is what comes out when the right numbers are "
                + "laid out as [6], rounded to 1 decimal: reshape your result to [1,2,3].")
    }

    @Test func fractionsCutOff() throws {
        let outcome = try Program.run(["1d", "-i", "1 2 4 7 16", "-w", "0.5 0.5", "--check", "1,3,5,11"])
        #expect(
            outcome.lines.last == "The numbers are the right ones, cut to whole numbers: with --atol 1 it agrees.")
    }

    @Test func theReportGoesWhereItIsSent() throws {
        let folder = try Folder(["mine.csv": "1\n"])
        let outcome = try Program.run(Self.grid + ["--check", "mine.csv", "-o", "report.txt"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(try folder.text("report.txt").hasPrefix("mine.csv has the shape [1], but"))
    }

    static let refusals = [
        Refusal(["--check", "missing.npy"], 66, "missing.npy cannot be read"),
        Refusal(["--check", "mine.gif"], 65, "'mine.gif' does not end like a file that can be compared"),
        Refusal(["--check", "right.csv", "-i", "nan.csv"], 65, "nan.csv, line 1, column 2: NaN is not a number"),
        Refusal(["--check", "open.json"], 65, "open.json"),
        Refusal(["--check", "input.json"], 65, "input.json: the document has no \"output\""),
        Refusal(["--check", "right.csv", "--json"], 64, "--check"),
        Refusal(["--check", "right.csv", "--shape"], 64, "--check"),
        Refusal(["--check", "right.csv", "-o", "a.npy"], 64, "--check"),
        Refusal(["--check", "1 2; 3"], 65, "--check: row 2 has 1"),
        Refusal(["--check", "mine"], 65, "'mine' does not end like a file that can be compared"),
        Refusal(["--check", "-", "-i", "-"], 64, "standard input cannot be both the input and the result to check"),
        Refusal(["--check", "-", "-w", "-"], 64, "standard input cannot be both the weight and the result to check"),
    ]

    @Test(arguments: refusals)
    func refuses(refusal: Refusal) throws {
        let folder = try Folder([
            "nan.csv": "1 NaN\n", "open.json": "{\"output\": [", "input.json": "{\"input\": [1]}", "right.csv": "1",
        ])
        expectSentence(try Program.run(Self.grid + refusal.arguments, in: folder), refusal)
    }

    @Test(arguments: [
        ["--rtol", "1"], ["--atol", "1"], ["--check", "a.csv", "--rtol", "nan"], ["--check", "a.csv", "--atol", "-1"],
        ["--check", "a.csv", "--atol", "inf"], ["--check", "--text"], ["--check"],
    ])
    func refusesWhatMeansNothing(arguments: [String]) throws {
        let outcome = try Program.run(Self.grid + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.error.hasPrefix("Error: "))
    }
}
