import ConvLesson
import Foundation
import Testing

/// `convviz lesson check`: what is found by making every scene, and not by reading the file.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonCheckTests {
    /// Scenes begin in line 3.
    static func check(_ scenes: String, _ options: [String] = [], in folder: Folder) throws -> Program.Outcome {
        try folder.write("edges.yaml", Data("convviz: 1\nscenes:\n\(scenes)\n".utf8))
        return try Program.run(["lesson", "check", "edges.yaml"] + options, in: folder)
    }

    // MARK: What is right

    @Test func allThatIsBuiltInIsRight() throws {
        let outcome = try Program.run(["lesson", "check"])
        #expect(outcome.error == "")
        #expect(outcome.status == 0)
        let lines = outcome.lines
        #expect(lines.first == "intro: What a convolution does")
        #expect(lines.contains { $0.hasPrefix("  row         5 stops   2 questions   0 + ") })
        #expect(
            lines.contains(
                "  15 scenes, 35 stops, 24 questions; 6 answers are the author's word: all is well"))
        #expect(lines.count { $0.hasSuffix("all is well") } == BuiltInLesson.all.count)
    }

    /// The seconds are those of a class: none waits longer than ten for what a press plays.
    @Test func itSaysWhatAClassWaits() throws {
        let outcome = try Self.check(
            """
              - scene: a
                show: 1d -i "2 0 3 1 4 2" -w "1 2 -1"
                stops: [{at: start}, {at: "y[1]", ask: value}, {at: end}]
              - scene: b
                show: 2d -i digit3-28 -w sobel-x
                stops: [{at: "y[7,19]", ask: value}, {at: end}]
              - scene: c
                show: 1d -i "2 0 3 1 4 2" -w "1 2 -1" --padding 1
                stops: [{at: end}, {at: end, ask: parameter, name: padding, target: [1, 10]}]
            """, in: Folder())
        #expect(outcome.status == 0 && outcome.error.isEmpty)
        #expect(
            outcome.lines.contains { $0.hasPrefix("  a  3 stops   1 question    0 + 6.7 + 1.3 + 4.7 s") },
            "\(outcome.lines)"
        )
        let waits = outcome.lines.filter { $0.hasSuffix(" s") }.flatMap { line in
            line.split(separator: " ").compactMap { Double($0) }.dropFirst(2)
        }
        #expect(waits.count == 4 + 3 + 3 && waits.allSatisfy { $0 <= 10 }, "\(waits)")
        #expect(waits.contains(10))
    }

    @Test func whatIsWrittenToBeginWithIsRight() throws {
        let folder = try Folder(["mine.yaml": NewLesson.text])
        let outcome = try Program.run(["lesson", "check", "mine.yaml"], in: folder)
        #expect(outcome.status == 0 && outcome.error.isEmpty)
        #expect(outcome.lines.first == "mine.yaml: Edges")
        #expect(outcome.lines.last == "  1 scene, 2 stops, 1 question: all is well")
    }

    /// Of a billion placements those are made that are asked about.
    @Test(.timeLimit(.minutes(1))) func aBillionPlacements() throws {
        let outcome = try Self.check(
            """
              - scene: far
                show: 1d -i "1 2 3" -w 1 --padding 500000000
                stops: [{at: start}, {at: "y[500000001]", ask: value, expect: 2}, {at: end}]
            """, in: Folder())
        #expect(outcome.status == 0 && outcome.error.isEmpty)
    }

    // MARK: What is wrong

    @Test(arguments: [
        ("2d -i ones:5x5 -w ones:9x3", "at: start", "4:26: show: the kernel covers 9 rows but the input has only 5."),
        ("1d -i \"1 2\" -w 1", "at: 'y[7]'", "6:14: y[7]: the output is [2], so the last place is y[1]."),
        (
            "1d -i \"1 2\" -w 1", "at: 'y[1]'}\n      - {at: 'y[0]'",
            "7:14: y[0] comes before y[1], where the stop above it is."
        ),
        (
            "1d -i \"1 2 3\" -w \"1 -2\"", "at: 'y[1]', ask: value, expect: -1",
            "6:42: y[1] is -4, not -1. (-1 is what comes out when the kernel is flipped.)"
        ),
        (
            "1d -i \"1 2\" -w 1", "at: start, ask: value",
            "6:14: 'value' asks about an output, but 'start' is none."
        ),
        (
            "1d -i \"1 2 3 4\" -w \"1 -2\"", "at: start, point: 'x[2]'}\n      - {at: end, ask: shape",
            "6:28: a cursor on x[2] would tell how large the output is, and that is asked further below, at end."
        ),
        ("1d -i \"1 2\" -w 1 --strid 2", "at: start", "4:28: show: unknown option '--strid'."),
        ("1d -i \"1 2\" -w 1 --stride two", "at: start", "4:28: show: --stride: 'two' is not a whole number."),
        ("1d -i \"1 2\" -w 1 --view stamps", "at: start", "4:28: show: --view stamps tells a transposed convolution"),
        ("gallery paddding", "at: start", "4:11: show: there is no scene 'paddding'."),
        ("gallery", "at: start", "4:11: show: a scene of the gallery has a name."),
        ("1d -i none.csv -w 1", "at: start", "4:17: show: none.csv cannot be read: no such file or directory."),
        ("1d -i ../secret.csv -w 1", "at: start", "4:17: show: '../secret.csv' is not in the lesson's folder."),
        ("1d -i /etc/passwd -w 1", "at: start", "4:17: show: '/etc/passwd' is not in the lesson's folder."),
        ("1d -i=../secret.csv -w 1", "at: start", "4:14: show: '../secret.csv' is not in the lesson's folder."),
        ("1d -i=../none.csv -w 1", "at: start", "4:14: show: '../none.csv' is not in the lesson's folder."),
        ("1d -i - -w 1", "at: start", "4:17: show: a lesson does not read standard input."),
        ("1d -i out.csv -w 1", "at: start", "4:17: show: out.csv is not in the lesson's folder."),
        ("1d -i away/secret.csv -w 1", "at: start", "4:17: show: away/secret.csv is not in the lesson's folder."),
        ("1d -i zero.csv -w 1", "at: start", "4:17: show: zero.csv is not in the lesson's folder."),
    ])
    func mistakes(show: String, stop: String, says: String) throws {
        let (outside, folder) = (try Folder(["secret.csv": "1,2,3"]), try Folder())
        try folder.link("out.csv", to: outside.path("secret.csv"))
        try folder.link("away", to: outside.url.path)
        try folder.link("zero.csv", to: "/dev/zero")
        let outcome = try Self.check(
            "  - scene: a\n    show: \(show)\n    stops:\n      - {\(stop)}", in: folder)
        #expect(outcome.status == 65)
        #expect(outcome.error.hasPrefix("edges.yaml:\(says)"), "\(outcome.error)")
        #expect(outcome.lines.last == "  1 thing is wrong")
    }

    @Test func linksWithinTheFolderAreFollowed() throws {
        let folder = try Folder(["numbers.csv": "1,2,3"])
        try folder.link("link.csv", to: "numbers.csv")
        let outcome = try Self.check("  - {scene: a, show: 1d -i link.csv -w 1}", in: folder)
        #expect(outcome.status == 0 && outcome.error.isEmpty)
    }

    /// Files lie beside the lesson, wherever it is checked from.
    @Test func filesAreSoughtBesideTheLesson() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("course"), withIntermediateDirectories: false)
        try folder.write("course/numbers.csv", Data("1,2,3".utf8))
        try folder.write(
            "course/a.yaml", Data("convviz: 1\nscenes: [{scene: a, show: 1d -i numbers.csv -w 1}]".utf8))
        #expect(try Program.run(["lesson", "check", "course/a.yaml"], in: folder).status == 0)
    }

    /// All scenes, and in each all that is wrong, where it stands.
    @Test func allThatIsWrongIsSaid() throws {
        let outcome = try Self.check(
            """
              - scene: a
                show: 1d -i "1 2 3" -w "1 -2"
                stopps: []
              - scene: b
                like: a
                stops:
                  - {at: "y[0]", ask: value, expect: 5}
                  - {at: end, ask: shape, expect: 3}
              - scene: c
                like: a
                with: --stride 0
            """, in: Folder())
        #expect(outcome.status == 65)
        let places = outcome.error.split(separator: "\n").filter { $0.hasPrefix("edges.yaml:") }
            .map { $0.split(separator: ":")[1...2].joined(separator: ":") }
        #expect(places == ["5:5", "9:42", "10:39", "13:11"])
        #expect(outcome.lines.suffix(4).map { $0.split(separator: " ")[0] } == ["a", "b", "c", "4"])
    }

    @Test func aFileThatCannotBeRead() throws {
        let folder = try Folder(["mine.yaml": NewLesson.text])
        let outcome = try Program.run(["lesson", "check", "none.yaml", "mine.yaml", "."], in: folder)
        #expect(outcome.status == 66)
        #expect(
            outcome.error == """
                convviz: none.yaml cannot be read: no such file or directory.
                Give the file of a lesson; convviz lesson new FILE writes one to begin with.
                convviz: . cannot be read: is a directory.
                Give the file of a lesson; convviz lesson new FILE writes one to begin with.

                """)
        #expect(outcome.lines.first == "mine.yaml: Edges")
    }

    @Test(arguments: ["/dev/zero", "/dev/null"]) func devicesEnd(path: String) throws {
        let outcome = try Program.run(["lesson", "check", path])
        #expect(outcome.status == 65 && outcome.error.hasPrefix("\(path): the file "))
    }
}

/// Whether this machine has libyaml.
let canReadYAML = LessonFile(Array("convviz: 1".utf8)).faults.contains { $0.message.contains("scenes") }

extension LessonCheckTests {
    /// The lesson of ten lines.
    @Test func theDemoIsAccepted() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let demo = project.appendingPathComponent("Demos/corners.yaml")
        let text = try String(contentsOf: demo, encoding: .utf8)
        #expect(text.split(separator: "\n").count == 10)
        let outcome = try Program.run(["lesson", "check", demo.path])
        #expect(outcome.status == 0 && outcome.text.hasSuffix("all is well\n"), "\(outcome.text)\(outcome.error)")
    }
}
