import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// A lesson asks: what is typed, marked and chosen, and what comes of it.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonQuestionTests {
    /// A wrong answer is named, may be mended, and counts as the first.
    @Test func aWrongAnswerIsNamed() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        #expect(player.standing == "row.4?")
        #expect(player.said == "The kernel moves on by one cell. Which number comes out?")
        player.type("7")
        #expect(player.drawing().contains("answer: 7_"))
        player.press(.enter)
        #expect(player.standing == "row.4?")
        #expect(player.said == "7 is what comes out when the kernel is flipped. Which number comes out?")
        player.press(.enter)
        player.type("5")
        player.press(.enter)
        #expect(player.said == "y[1] = 0·1 + 3·2 + 1·(-1) = 5.")
        player.waitUntilStill()
        #expect(player.place.step == .reached && player.drawing().contains("yours 5 is right"))
        #expect(player.summary == "0 of 1 right at the first try. Missed: 'Six numbers, three weights' (1).")
    }

    /// The second wrong one shows what is right.
    @Test func twoWrongAnswers() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("7")
        player.press(.enter, .enter)
        player.type("-1")
        player.press(.enter)
        player.waitUntilStill()
        #expect(player.said?.contains("y[1] = 0·1 + 3·2 + 1·(-1) = 5.") == true)
        #expect(player.drawing().contains("yours -1  answer: 5"))
    }

    /// Half an answer may be dropped, and what is no number is no answer.
    @Test func whatIsTyped() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("-5")
        player.press(.backspace, .backspace, .backspace)
        player.type("12")
        player.press(.escape)
        #expect(!player.drawing().contains("answer:"))
        // What no number has is not typed.
        player.type("5:/")
        #expect(player.drawing().contains("answer: 5/_") && player.whatIf == nil)
        player.press(.enter)
        #expect(player.standing == "row.4?" && player.said?.contains("type a number like") == true)
        player.type("5")
        player.press(.enter)
        #expect(player.summary == "1 of 1 right at the first try.")
    }

    /// Whoever has one button reads all of an answer before the next stop comes.
    @Test func aClickerTurnsPages() throws {
        let small = Size(columns: 40, rows: 12)
        let lesson = try Lesson.written(
            "show: 1d\nstops: [{at: 'y[0]', ask: value, reveal: "
                + String(repeating: "words ", count: 12) + "end.}, {at: end}]")
        var player = try LessonPlayer.playing(lesson)
        player.waitUntilStill()
        var seen: [String] = []
        for _ in 0..<4 {
            player.take(.key(.pageDown), size: small)
            seen.append(player.standing + (player.drawing(small).contains("end.") ? " read" : ""))
        }
        #expect(seen == ["one.1", "one.1 read", "one.2", "one.2"], "\(seen)")
    }

    @Test func cellsAreMarked() throws {
        var player = try LessonPlayer.playing(at: "dilation")
        player.waitUntilStill()
        #expect(player.standing == "dilation.1?")
        player.press(.enter, .right, .right, .enter, .right, .right, .enter)
        player.type(" ")
        #expect(player.summary == "1 of 1 right at the first try.")
    }

    /// A class has no line of keys: what marks and what goes on stands in the foot. Many cells are seen, and not told.
    @Test func markingBeforeAClass() throws {
        var player = try LessonPlayer.playing(at: "grid", stop: 1, settings: Settings(isPresented: true))
        #expect(player.standing == "grid.2?" && player.drawing().contains("enter marks, n goes on"))
        player.press(.enter)
        #expect(player.drawing().contains("1 marked, space gives them"))
        player.type(" ")
        #expect(player.drawing().contains("enter marks, n goes on") || player.drawing().contains("marked, space"))
        player.press(.pageDown)
        #expect(player.place.step == .reached || player.place.step == .answered)
        #expect(player.drawing().contains("yours is not right") && !player.drawing().contains("answer: x["))
        player = try LessonPlayer.playing(at: "grid", stop: 1)
        #expect(!player.drawing().contains("n goes on") && player.drawing().contains("enter mark"))
    }

    /// The answer is seen: the operation that has ten outputs plays to its end, and the script has its own again.
    @Test func aParameterIsSet() throws {
        var player = try LessonPlayer.playing(at: "padding", stop: 1)
        // All six outputs have been seen; how their number comes about is not said.
        #expect(player.drawing().contains("→ y [6]") && !player.drawing().contains("_out"))
        player.type("2")
        player.press(.enter)
        #expect(player.said?.hasPrefix("padding 2 gives [8], not [10].") == true)
        player.press(.enter)
        player.type("3")
        player.press(.enter)
        player.waitUntilStill()
        #expect(player.drawing().contains("→ y [10]") && player.drawing().contains("placement 10/10"))
        #expect(player.place.step == .reached && player.whatIf == nil)
        player.type("r")
        #expect(player.drawing().contains("→ y [6]"))
    }

    /// A sign begins a word, whose letters are other keys alone.
    @Test(arguments: [("-same", 6), ("-full", 8), ("1:1", 6)]) func aWordIsTyped(keys: String, outputs: Int) throws {
        let lesson = try Lesson.written(
            #"show: 1d -i "2 0 3 1 4 2" -w "1 2 -1""#
                + "\nstops: [{at: start, ask: parameter, name: padding, target: [\(outputs)]}]")
        var player = try LessonPlayer.playing(lesson)
        #expect(player.drawing().contains("- a word"))
        player.type(keys)
        #expect(player.whatIf == nil && player.drawing().contains("answer: "))
        player.press(.enter)
        #expect(player.summary == "1 of 1 right at the first try.")
    }

    /// Before, letters are the keys they always are.
    @Test func aLetterBeginsNoAnswer() throws {
        var player = try LessonPlayer.playing(at: "padding", stop: 1)
        player.type("s")
        #expect(player.whatIf == "stride 2")
    }

    @Test func anOptionIsChosen() throws {
        var player = try LessonPlayer.playing(at: "channels")
        player.waitUntilStill()
        #expect(player.drawing().contains("1) 4   2) 12   3) 36"))
        player.type("2")
        player.press(.enter)
        #expect(player.said?.hasPrefix("3 x 2 x 2 = 12.") == true)
        #expect(!player.drawing().contains("1) 4   2) 12   3) 36"))
    }

    /// Of the second stage; the first answer plays in both.
    @Test func theSecondStageIsAsked() throws {
        var player = try LessonPlayer.playing(at: "flip", stop: 1)
        #expect(player.standing == "flip.2?")
        player.type("1")
        player.press(.enter)
        player.waitUntilStill()
        #expect(player.summary == "1 of 1 right at the first try." && player.place.step == .reached)
        #expect(player.stages.players[0].position == player.stages.players[1].position)
    }

    /// Where inputs stamp it is seen which output is meant: what stands there, what is added, and that it is the one in hand.
    @Test func anOutputThatIsStamped() throws {
        var player = try LessonPlayer.playing(at: "transposed", stop: 1)
        #expect(player.standing == "transposed.2?" && player.hand.scene.hand.output == [0, 2])
        let scene = player.hand.scene
        #expect(scene.products[[0, 0]].role == .productTap && scene.products[[0, 1]].value == nil)
        #expect(player.drawing().contains("▌ -2 ▐") && player.drawing().contains("y[2] = -2 + 1·1 = ? "))
        player.press(.pageDown)
        #expect(player.drawing().contains("y[2] = -2 + 1·1 = -1 "))
        #expect((0..<7).filter { player.hand.scene.output[[0, $0]].role == .outputNow } == [2])
        player.press(.pageDown)
        #expect(player.hand.scene.hand.output == nil)
    }

    /// A first attempt counts when it is made, whatever becomes of the question then.
    @Test(arguments: [Key.left, .character("C"), .character("s"), .character(">")]) func theFirstAttemptCounts(key: Key)
        throws
    {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("7")
        player.press(.enter, key)
        if key == .character("C") { player.press(.enter) }
        player.type(key == .character(">") ? "<nnn" : "r")
        #expect(player.standing == "row.4?")
        player.type("5")
        player.press(.enter)
        #expect(player.summary == "0 of 1 right at the first try. Missed: 'Six numbers, three weights' (1).")
    }

    /// Keys that have nothing to mark are the lesson's.
    @Test func scenesFromAQuestionOfCells() throws {
        var player = try LessonPlayer.playing(at: "dilation")
        player.waitUntilStill()
        player.type(">")
        #expect(player.address == "depthwise.1")
    }
}
