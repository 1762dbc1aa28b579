import ConvLesson
import Foundation
import Testing

/// A lesson without a screen: told line by line, and answered by lines.
@Suite(.enabled(if: LessonFile(Array("convviz: 1".utf8)).faults.contains { $0.message.contains("scenes") }))
struct LessonTellingTests {
    private func told(_ arguments: [String] = [], _ answers: [String] = []) throws -> [String] {
        let outcome = try Program.run(
            ["lesson", "--text"] + arguments, input: answers.map { $0 + "\n" }.joined())
        #expect(outcome.status == 0 && outcome.error == "")
        return outcome.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The mistake is named, the second answer counts for learning, and how it comes about is told last.
    @Test func anAnswerIsGraded() throws {
        let lines = try told(["--at", "row.4"], ["7", "5", "q"])
        let question = try #require(lines.firstIndex { $0.hasPrefix("The kernel moves on by one cell.") })
        #expect(
            Array(lines[(question + 1)...].prefix(8)) == [
                "(type an answer; enter shows it; b goes back, g SCENE goes there, q leaves)", "> 7",
                "7 is what comes out when the kernel is flipped.", "> 5", "Right.", "  y[1] = 0 + 6 + (-1) = 5",
                "y[1] = 0·1 + 3·2 + 1·(-1) = 5.", "> q",
            ])
        #expect(lines.contains("To go on here: convviz lesson --text --at row.4"))
    }

    /// Answers alone are enough: each waits for its question, and a word may have the sign that the picture wants.
    @Test func answersWaitForTheirQuestions() throws {
        let lines = try told(["--at", "row.2"], ["5", "4", "10"])
        #expect(lines.filter { $0 == "Right." }.count == 3)
        let word = try told(["padding", "--at", "causal"], ["0 1 2", "-full"])
        #expect(word.filter { $0 == "Right." }.count == 1 && !word.contains { $0.contains("whole number") })
    }

    /// Without answers all is told to the end, answers included, as on a sheet.
    @Test func nobodyAnswers() throws {
        for name in ["intro", "edges", "padding"] {
            let lines = try told([name])
            #expect(lines.suffix(2) == ["The end.", ""])
            let lesson = try #require(BuiltInLesson.named(name).flatMap { LessonFile($0.bytes).lesson })
            for stop in lesson.scenes.flatMap(\.stops) {
                if let sentence = stop.say { #expect(lines.contains(sentence)) }
                if let reveal = stop.asking?.reveal { #expect(lines.contains(reveal)) }
            }
            // Nothing but text.
            #expect(!lines.contains { $0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } })
        }
    }

    /// What inputs stamp is told as windows are, and the question can be answered from it.
    @Test func stampsAreTold() throws {
        let lines = try told(["--at", "transposed"], ["7", "", "-1", "q"])
        let first = try #require(lines.firstIndex(of: "stamp 1/3: x[0] = 2"))
        #expect(lines[..<first].suffix(3) == ["Right.", "L_out = (3-1)·2 - 2·0 + 1·(3-1) + 0 + 1 = 7.", "> "])
        #expect(
            Array(lines[(first + 6)...].prefix(11)) == [
                "  y[2] = -2", "stamp 2/3: x[1] = 1", "  x[1]·w[0] = 1·1 = 1, onto y[2], where -2 stands",
                "Two stamps overlap here. What do they add up to?", "> -1", "Right.",
                "  x[1]·w[1] = 1·2 = 2, onto y[3]", "  x[1]·w[2] = 1·(-1) = -1, onto y[4]", "  y[2] = -2 + 1 = -1",
                "  y[3] = 2", "  y[4] = -1",
            ])
    }

    /// What an option says is an answer, also where it would be a command.
    @Test(arguments: [("b", true), ("g row", true), ("q", false), ("a", false)])
    func optionsAreNoCommands(answer: String, isRight: Bool) throws {
        let right = answer == "g row" ? 4 : 2
        let folder = try Folder([
            "mine.yaml": """
            convviz: 1
            scenes:
              - scene: first
                show: 1d
                stops:
                  - at: start
                    say: Before.
                  - at: y[1]
                    say: Which?
                    ask: choice
                    options: [a, b, q, g row]
                    expect: \(right)
            """
        ])
        let outcome = try Program.run(["lesson", "--text", "mine.yaml"], input: "\n\(answer)\n\n\n", in: folder)
        #expect(outcome.status == 0 && outcome.lines.last == "The end.")
        #expect(outcome.lines.contains("Right.") == isRight)
        #expect(outcome.lines.contains("1 of 1 right at the first try.") == isRight)
        #expect(outcome.lines.filter { $0 == "Before." }.count == 1)
    }

    @Test func goingBackAndElsewhere() throws {
        let lines = try told([], ["g padding.2", "b", "g nowhere", "nonsense", "q"])
        #expect(lines.contains("Room at the edge, cross-correlation: the kernel is not flipped"))
        #expect(lines.contains { $0.hasPrefix("There is no scene 'nowhere' in this lesson. ") })
        #expect(lines.contains { $0.contains("--at padding.1") })
    }

    /// Whoever mistypes where to go stays: nothing is told or asked again.
    @Test func aPlaceThatIsNotThere() throws {
        let lines = try told(["--at", "row.4"], ["g nosuch", "5", "g row.99", "", "q"])
        #expect(lines.count { $0.hasPrefix("The kernel moves on by one cell.") } == 1)
        #expect(lines.contains { $0.hasPrefix("There is no scene 'nosuch' in this lesson. Its scenes: ") })
        #expect(lines.contains { $0.hasPrefix("'row.99' is no stop: the scene 'row' has ") })
        #expect(lines.contains("Right.") && !lines.contains { $0.hasPrefix("--at") })
        #expect(lines.contains { $0.contains("--at row.5") })
    }

    /// Of an option its number, of cells their places, of a shape its sizes.
    @Test(arguments: [
        ("channels", "2"), ("channels.4", "[1,3,3]"), ("channels.4", "3x3"), ("dilation", "0 2 4"), ("stride", "2"),
        ("padding.2", "3"), ("pooling", "5"),
    ])
    func rightAnswers(scene: String, answer: String) throws {
        #expect(try told(["--at", scene], [answer, "q"]).contains("Right."))
    }

    /// Whoever needs an option needs it again when he goes on.
    @Test(arguments: [
        [], ["--theme", "high-contrast", "--glyphs", "ascii", "--color", "never", "--view", "ledger"],
        ["--present", "--precision", "3", "--reduced-motion", "--speed", "0.5"],
    ])
    func goingOnWithAllOptions(options: [String]) throws {
        let words = options.map { " " + $0 }.joined()
        #expect(try told(options, ["q"]).contains("To go on here: convviz lesson --text\(words) --at row.1"))
    }

    /// ACCESSIBLE=1 asks for words in a terminal, too.
    @Test func wordsInATerminal() async throws {
        let session = try TmuxSession(columns: 80, rows: 24, environment: ["ACCESSIBLE": "1"])
        try await session.waitForPrompt()
        try session.type("sh play lesson")
        try await session.wait(for: "enter goes on; b goes back")
        #expect(try !session.screen.isAlternate)
        try session.press("g", "Space", "r", "o", "w", ".", "4", "Enter")
        try await session.wait(for: "Which number comes out?")
        try session.press("5", "Enter")
        try await session.wait(for: "Right.")
        try session.press("q", "Enter")
        try await session.wait(for: "To go on here: convviz lesson --at row.4")
    }
}
