import Foundation
import Testing

/// `--beside` where nobody looks at a picture: two stories, one after the other.
@Suite struct BesideTests {
    private static let row = ["1d", "-i", "2 0 3 1 4 2", "-w", "1 2 -1"]

    /// However it is asked for, and wherever it goes.
    @Test(arguments: ["--flip", "--stride 2", "2d", "gallery flip", "1d -i '1 2 3' -w '1 1'"], ["--text", "", "-o"])
    func bothAreTold(second: String, form: String) throws {
        let folder = try Folder()
        let options = form == "-o" ? ["-o", "a.txt"] : form.isEmpty ? [] : [form]
        let outcome = try Program.run(Self.row + ["--beside", second] + options, in: folder)
        #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
        let lines = form == "-o" ? try folder.text("a.txt").split(separator: "\n").map(String.init) : outcome.lines
        let headings = lines.filter { $0.hasPrefix("first: ") || $0.hasPrefix("second: ") }
        #expect(headings.count == 2)
        #expect(headings.first?.hasPrefix("first: convviz 1d, cross-correlation: ") == true)
        #expect(headings.last?.hasPrefix("second: \(second), ") == true)
        #expect(lines.count { $0.hasPrefix("output y [") } == 2)
    }

    /// A scene of the gallery is what its recipe says, and options change that.
    @Test(arguments: [
        "emboss", "flip", "rgb", "depthwise", "grouped", "checkerboard", "moving_average", "reflect", "sobel",
        "padding_strides_odd_transposed", "numerical_max_pooling", "depth-3d",
    ])
    func ofAScene(name: String) throws {
        let alone = try Program.run(["gallery", name]).lines
        let both = try Program.run(["gallery", name, "--beside", "--paused"])
        #expect(both.status == 0, "\(both.error)")
        let told = alone.filter { $0.hasPrefix("  ") || $0.hasPrefix("placement ") }
        #expect(both.lines.filter { $0.hasPrefix("  ") || $0.hasPrefix("placement ") } == told + told)
    }

    @Test func aSceneIsChanged() throws {
        let lines = try Program.run(["gallery", "--precision", "2", "emboss", "--beside", "--stride 2"]).lines
        #expect(
            lines.contains("stride 1, padding 1") && lines.contains("stride 2, padding 1, not reached at the end 1"))
    }

    static let refusals = [
        Refusal(["1d", "--beside", "--kernel-size 9"], 65, "--beside: the kernel covers 9 cells"),
        Refusal(["1d", "--beside", "--stride y"], 64, "--beside: --stride: 'y' is not a whole number"),
        Refusal(["1d", "--beside", "--paddig 2"], 64, "--beside: unknown option '--paddig'"),
        Refusal(["1d", "--beside", "--seed x"], 64, "--beside: the value 'x' is invalid for '--seed <n>'"),
        Refusal(["1d", "--beside", "-i no.npy"], 66, "--beside: no.npy cannot be read"),
        Refusal(["gallery", "emboss", "--beside", "blur"], 64, "--beside: there is no command 'blur'"),
        Refusal(["1d", "--beside", "kernels"], 64, "--beside: kernels shows nothing"),
        Refusal(["1d", "--beside", " "], 64, "--beside: there is nothing in it"),
        Refusal(["1d", "--beside", "--bias '1"], 64, "--beside: a quote is not closed"),
        Refusal(["1d", "--beside", "--flip --text"], 64, "--beside: --text is for the first stage only"),
        Refusal(["1d", "--beside", "2d -o a.txt", "--text"], 64, "--beside: -o is for the first stage only"),
        Refusal(["1d", "--beside", "--check=1"], 64, "--beside: --check=1 is for the first stage only"),
        Refusal(["1d", "--beside", "2d --beside 1d"], 64, "--beside: there are two stages, not more"),
        Refusal(["1d", "--beside", "--flip", "--start", "9"], 64, "there is no placement 9: there are 6"),
        Refusal(
            ["1d", "--beside", "--stride 2", "--start", "5"], 64, "--beside: there is no placement 5: there are 3"),
        Refusal(["1d", "--beside", "--flip", "--json"], 64, "--beside shows two stages, and this writes one"),
        Refusal(["1d", "--beside", "2d", "-o", "a.npy"], 64, "--beside shows two stages, and this writes one"),
    ]

    @Test(arguments: refusals)
    func refuses(refusal: Refusal) throws {
        expectSentence(try Program.run(refusal.arguments), refusal)
    }

    /// In a lesson too, where the options stand behind another key.
    @Test(arguments: [("    beside: --stride 2", 0), ("    beside: --strid 2", 65), ("    beside: gallery blur", 0)])
    func inALesson(beside: String, status: Int32) throws {
        let lesson = """
            convviz: 1
            title: T
            scenes:
              - scene: a
                show: gallery emboss
            \(beside)
              - {scene: b, like: a, with: --padding 0}
            """
        let folder = try Folder(["a.yaml": lesson])
        let outcome = try Program.run(["lesson", "check", "a.yaml", "--size", "220x60"], in: folder)
        #expect(outcome.status == status, "\(outcome.error)")
        #expect(status == 0 || outcome.error.contains("beside: unknown option '--strid'"), "\(outcome.error)")
    }
}
