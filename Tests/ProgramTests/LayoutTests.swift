import Foundation
import Testing

/// Arrays of other programs: what was done to them is said on the screen's line, in the text and on standard error.
@Suite struct LayoutTests {
    private let table = "time;value\n0;1,5\n1;3\n2;5\n3;4\n"

    @Test func whatWasTurnedIsSaid() throws {
        let folder = try Folder(["a.csv": table])
        let remark =
            "a.csv turned from [4,2] (or --layout channels-first, --column 2): its rows are time, without its heading, "
            + "with decimal commas"
        let text = try Program.run(["1d", "-i", "a.csv", "-w", "gaussian", "--padding", "same", "--text"], in: folder)
        #expect(text.status == 0 && text.lines.contains { $0.hasPrefix(remark) })
        #expect(text.error == "convviz: \(remark).\n")
        let shape = try Program.run(
            ["1d", "-i", "a.csv", "-w", "gaussian", "--padding", "same", "--shape"], in: folder)
        #expect(shape.text.hasPrefix("[1,4]\n") && shape.error == text.error)
    }

    @Test(arguments: [
        (["--column", "2"], "[[1.5,3,5,4]]"), (["--column", "value"], "[[1.5,3,5,4]]"),
        (["--layout", "channels-first"], "[[0,1.5],[1,3],[2,5],[3,4]]"),
        (["--layout", "channels-last"], "[[0,1,2,3],[1.5,3,5,4]]"),
    ])
    func otherWays(options: [String], data: String) throws {
        let folder = try Folder(["a.csv": table])
        let outcome = try Program.run(["1d", "-i", "a.csv", "-w", "ones:1", "--json"] + options, in: folder)
        #expect(outcome.text.contains("\"data\": \(data)"), "\(outcome.error)")
        #expect(outcome.error.hasSuffix(" without its heading, with decimal commas.\n"))
    }

    /// What NumPy saves, as convviz writes it itself: [4, 5, 3] of ones.
    @Test func anArrayWithChannelsLast() throws {
        let folder = try Folder()
        let made = try Program.run(
            ["3d", "-i", "ramp:4x5x3", "-w", "[[[1]]]", "-o", "hwc.npy"], in: folder)
        #expect(made.status == 0)
        let outcome = try Program.run(["conv2d", "-i", "hwc.npy", "--index", "0", "-w", "box", "--json"], in: folder)
        // [1, 4, 5, 3] is a batch of one picture.
        #expect(outcome.text.contains("\"input\":  {\"shape\": [3,4,5]"), "\(outcome.error)")
        #expect(outcome.error.contains("turned from [1,4,5,3] (or --layout channels-first): its channels are last"))
    }

    @Test func kerasOrder() throws {
        let arguments = ["1d", "-i", "1 2 3 4 5", "-w", "[[[1.]],[[0.]],[[-1.]]]", "--json"]
        let keras = try Program.run(arguments + ["--weight_layout", "keras"])
        #expect(keras.text.contains("\"output\": {\"shape\": [1,3], \"data\": [[-2,-2,-2]]}"))
        #expect(keras.error == "convviz: --weight turned from Keras' order [3,1,1].\n")
        let torch = try Program.run(arguments)
        #expect(torch.text.contains("\"output\": {\"shape\": [3,5]"))
        #expect(torch.error.contains("(or --weight-layout keras, which fits as well)"))
    }

    /// Keras has its channels last; only so some inputs fit.
    @Test func whatALayerTellsOfItsInput() throws {
        let folder = try Folder()
        #expect(try Program.run(["3d", "-i", "ramp:8x8x6", "-w", "[[[1]]]", "-o", "x.npy"], in: folder).status == 0)
        func shape(_ layer: String, _ more: String...) throws -> Program.Outcome {
            try Program.run(
                ["conv2d", "-i", "x.npy", "--index", "0", "--layer", layer, "--shape"] + more, in: folder)
        }
        let keras = try shape("Conv2D(4, 3, use_bias=False)")
        #expect(keras.lines.first == "[4,6,6]")
        #expect(
            keras.error.hasSuffix(
                "x.npy turned from [1,8,8,6] (or --layout channels-first): its channels are last, as Keras has them.\n")
        )
        #expect(try shape("Conv2D(4, 3)", "--layout", "channels-first").lines.first == "[4,6,4]")
        let torch = try shape("Conv2d(6, 4, 3)")
        #expect(torch.lines.first == "[4,6,6]")
        #expect(
            torch.error == "convviz: x.npy turned from [1,8,8,6] (or --layout channels-first): only so it fits.\n")
    }

    @Test func standardInputIsReadLikeAFile() throws {
        let outcome = try Program.run(["1d", "-i", "-", "-w", "ones:1", "--json"], input: "1;2,5;3")
        #expect(outcome.text.contains("\"input\":  {\"shape\": [1,3], \"data\": [[1,2.5,3]]}"))
        let literal = try Program.run(["1d", "-i", "1,2;3,4", "-w", "ones:1x2x1", "--json"])
        #expect(literal.text.contains("\"data\": [[1,2],[3,4]]"))
    }

    @Test func fractionsEverywhere() throws {
        let outcome = try Program.run(
            ["1d", "-i", "1/2 1 3/2", "-w", "[1,2,1]/4", "--bias", "1/3", "--json"])
        #expect(
            outcome.text.contains("\"output\": {\"shape\": [1,1], \"data\": [[1.3333333333333333]]}"),
            "\(outcome.error)")
    }

    @Test func poolingsHaveNoWeightLayout() throws {
        expectSentence(
            try Program.run(["maxpool2d", "--weight-layout", "keras"]),
            Refusal([], 64, "--weight-layout is given, but a pooling has no weights"))
    }
}
