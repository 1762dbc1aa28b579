import Foundation
import Testing

/// Images as operands, from a file and from standard input.
@Suite struct ImageTests {
    private func folder() throws -> Folder {
        try Folder([
            "color.ppm": "P3 2 1 255  255 0 0  10 20 30", "grey.pgm": "P2 2 2 15  0 15 3 5",
            "bits.pbm": "P1 2 2 1 0 0 1",
        ])
    }

    /// As `--json` has it: `{"shape": [1,2], "data": [[1,2]]}`.
    private func operand(_ name: String, of arguments: String) throws -> String {
        let outcome = try Program.shell("\"$convviz\" \(arguments) --json", in: folder())
        let line = try #require(outcome.lines.first { $0.hasPrefix(" \"\(name)\":") }, "\(outcome.error)")
        return String(line.drop { $0 != "{" }.prefix { $0 != "}" })
    }

    @Test(arguments: [
        ("conv2d -i color.ppm", "[3,1,2]", "[[[255,10]],[[0,20]],[[0,30]]]"),
        ("conv2d -i grey.pgm", "[1,2,2]", "[[[0,255],[51,85]]]"),
        ("conv2d -i bits.pbm", "[1,2,2]", "[[[0,255],[255,0]]]"),
        ("conv2d -i - <color.ppm", "[3,1,2]", "[[[255,10]],[[0,20]],[[0,30]]]"),
        ("2d -i grey.pgm", "[1,2,2]", "[[[0,255],[51,85]]]"),
        ("2d -i color.ppm", "[1,1,2]", "[[[76,18]]]"),
        ("2d -i - <color.ppm", "[1,1,2]", "[[[76,18]]]"),
        ("2d -i grey.pgm --normalize", "[1,2,2]", "[[[0,1],[0.2,0.3333333333333333]]]"),
    ])
    func becomesNumbers(arguments: String, shape: String, data: String) throws {
        #expect(try operand("input", of: "\(arguments) -w ones:1x1") == "{\"shape\": \(shape), \"data\": \(data)")
    }

    @Test func mayBeTheKernel() throws {
        let arguments = "2d -i '1 2; 3 4' -w grey.pgm --normalize"
        #expect(
            try operand("weight", of: arguments)
                == "{\"shape\": [1,1,2,2], \"data\": [[[[0,1],[0.2,0.3333333333333333]]]]")
        #expect(try operand("input", of: arguments) == "{\"shape\": [1,2,2], \"data\": [[[1,2],[3,4]]]")
    }

    @Test(arguments: [
        Refusal(
            ["1d", "-i", "color.ppm"], 65, "the input is an image of three colours, but convviz 1d moves along one"),
        Refusal(["1d", "-i", "grey.pgm"], 65, "the input is an image of one channel, but convviz 1d moves along one"),
        Refusal(["3d", "-i", "color.ppm"], 65, "an image of three colours, but convviz 3d moves along three axes"),
        Refusal(["3d", "-i", "grey.pgm"], 65, "an image of one channel, but convviz 3d moves along three axes"),
    ])
    func isNoSignalAndNoVolume(refusal: Refusal) throws {
        expectSentence(try Program.run(refusal.arguments, in: folder()), refusal)
    }

    @Test(arguments: [
        ("-i color.ppm -w ones:1x1", "color.ppm in grey: 0.299 R"),
        ("-i - -w ones:1x1 <color.ppm", "standard input in grey: 0.299 R"),
        ("-i '1 2; 3 4' -w ./color.ppm", "color.ppm in grey: 0.299 R"),
        ("-i color.ppm -w color.ppm", "0.114 B; color.ppm in grey: 0.299 R"),
    ])
    func saysThatColorsBecameGrey(arguments: String, note: String) throws {
        let outcome = try Program.shell("\"$convviz\" 2d --text \(arguments)", in: folder())
        #expect(outcome.lines.contains { $0.contains(note) && $0.hasSuffix("0.299 R + 0.587 G + 0.114 B") })
    }

    @Test func aGreyImageNeedsNoNote() throws {
        let outcome = try Program.run(["2d", "--text", "-i", "grey.pgm", "-w", "ones:1x1"], in: folder())
        #expect(outcome.status == 0 && !outcome.text.contains("in grey"))
    }
}
