import Foundation
import Testing

/// `--emit`: scripts on standard output.
@Suite struct EmitTests {
    @Test(arguments: [("pytorch", "y = F.conv1d(x, w, stride=2)"), ("numpy", "seen = x[:, k:k + 2*3:2]")])
    func writesAScript(library: String, statement: String) throws {
        let outcome = try Program.run(OutputFormTests.example + ["--stride", "2", "--emit", library])
        #expect(outcome.status == 0 && outcome.error.isEmpty)
        #expect(outcome.text.hasPrefix("# conv1d in ") && outcome.text.contains(statement))
        #expect(outcome.lines.last == #"print("agrees with convviz: y of shape", tuple(y.shape))"#)
    }

    @Test func worksForTheGallery() throws {
        let outcome = try Program.run(["gallery", "padding_strides_odd", "--emit", "pytorch"])
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("y = F.conv2d(x, w, stride=2, padding=1)"))
    }

    @Test(arguments: [
        (["1d", "--emit", "numpy", "--json"], "--json"), (["1d", "--emit", "fortran"], "fortran"),
        (["gallery", "--emit", "numpy"], "scene"), (["1d", "--emit"], "--emit"),
    ])
    func refusesWhatCannotBe(arguments: [String], word: String) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty && outcome.error.contains(word))
    }
}
