import ConvLesson
import ConvStory
import Support
import Terminal
import Testing
@testable import ConvPlayer

/// Keys that come before their question, in an empty line and while the answer plays.
extension LessonQuestionTests {
    /// Whoever steps does not come past a question.
    @Test func stepsHaltAtAQuestion() throws {
        var player = try LessonPlayer.playing(at: "row")
        for _ in 0..<20 { player.press(.right) }
        #expect(player.standing == "row.4?" && player.lead.position == player.stop.halt)
        player.press(.left, .left, .end)
        #expect(player.standing == "row.4?" && player.lead.position == player.stop.halt)
        #expect(player.hand.notice == "answer first; space shows it")
    }

    /// An answer that is typed on the way to its question is one: the story is there at once.
    @Test(arguments: ["5", "-5"]) func anAnswerBeforeItsQuestion(typed: String) throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.type(" ")
        player.advance(to: player.lead.now + 0.3)
        let speed = player.lead.speed
        #expect(player.place.step == .coming && player.said?.hasSuffix("Which number comes out?") == true)
        player.type(typed)
        #expect(player.standing == "row.4?" && player.drawing().contains("answer: \(typed)_"))
        #expect(player.lead.speed == speed && player.hand.preceding.count == nil)
        player.press(.enter)
        #expect(player.summary?.hasPrefix(typed == "5" ? "1 of 1" : "0 of 1") == true)
    }

    /// Space does what it says where nothing is typed yet, or any more.
    @Test func spaceInAnEmptyLine() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("7")
        player.press(.enter, .enter)
        #expect(player.drawing().contains("answer: _"))
        player.type(" ")
        #expect(player.place.step == .answered && player.said == "y[1] = 0·1 + 3·2 + 1·(-1) = 5.")
        player = try LessonPlayer.playing(at: "dilation")
        player.waitUntilStill()
        player.press(.enter, .character("1"), .backspace, .character(" "))
        #expect(player.standing == "dilation.1?" && player.drawing().contains("give them"))
    }

    /// A class has no line of keys: how a line is left stands beside it.
    @Test func aLineBeforeAClass() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3, settings: Settings(isPresented: true))
        #expect(!player.drawing().contains("esc"))
        player.type("7")
        #expect(player.drawing().contains("answer: 7_  esc drops it"))
        #expect(player.drawing(Size(columns: 40, rows: 12)).contains("answer: 7_"))
        player.press(.escape)
        #expect(player.standing == "row.4?" && !player.drawing().contains("answer:"))
    }

    /// While the answer still plays it is hidden as well, and nothing leaps.
    @Test func theAnswerIsHiddenWhileItPlays() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("5")
        player.press(.enter)
        player.advance(to: player.lead.now + 0.3)
        #expect(player.place.step == .answered && player.lead.isPlaying)
        player.type("a")
        #expect(player.standing == "row.4?" && !player.lead.isPlaying && player.lead.position == player.stop.halt)
        player.type("a")
        player.waitUntilStill()
        #expect(player.standing == "row.4" && player.summary == "1 of 1 right at the first try.")
        #expect(player.drawing().contains("a ask again  C contents  ← → step  ? help"))
    }

    /// What changes nothing tries nothing out.
    @Test func aModeWithoutPadding() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("m")
        #expect(player.whatIf == nil && player.standing == "row.4?")
        #expect(player.hand.notice?.hasPrefix("without padding every mode gives the same") == true)
    }

    @Test func theAnswerIsHiddenAgain() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 3)
        player.type("a")
        player.waitUntilStill()
        #expect(player.standing == "row.4")
        player.type("a")
        #expect(player.standing == "row.4?")
    }
}
