import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Two stages where there is room for one at a time: whoever only goes on sees both once the answer is there.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct PairTests {
    private static let ways: [Key] = [.pageDown, .character(" ")]

    /// What is asked about is in sight until the answer is given; then the other stage comes, and before a class it is said by
    /// which key.
    @Test(arguments: ways, [false, true]) func theOtherComesBehindTheAnswer(key: Key, isPresented: Bool) throws {
        var player = try LessonPlayer.playing("intro", at: "why2d", settings: Settings(isPresented: isPresented))
        for (stop, asked) in [(1, 0), (2, 1)] {
            #expect(player.standing == "why2d.\(stop)?" && player.stages.inHand == asked)
            #expect(player.drawing().contains("\(asked + 1) of 2, other by tab"))
            #expect(isPresented || player.drawing().contains("space show the answer"))
            player.press(key)
            player.waitUntilStill()
            #expect(player.standing == "why2d.\(stop)" && player.stages.inHand == asked)
            // Behind a long option there is no room for it.
            #expect(isPresented || stop == 1 || player.drawing().contains("space other stage"))
            player.press(key)
            #expect(player.standing == "why2d.\(stop)" && player.stages.inHand == 1 - asked)
            #expect(player.drawing().contains("\(2 - asked) of 2, other by tab"))
            #expect(isPresented || player.drawing().contains("space go on"))
            player.press(key)
            player.waitUntilStill()
        }
    }

    /// What was looked at is not shown once more, and at the next stop it is.
    @Test func onceAtEveryStop() throws {
        let say = "stops: [{at: start, say: One.}, {at: 'y[0,0,1]', say: Two.}]"
        let lesson = try Lesson.written(
            "show: conv2d\nbeside: --stride 2\n\(say)", "show: 1d\nstops: [{at: start, say: Three.}]")
        var player = try LessonPlayer.playing(lesson)
        player.press(.tab, .pageDown)
        #expect(player.standing == "one.2" && player.stages.inHand == 1)
        player.press(.pageDown)
        #expect(player.standing == "one.2" && player.stages.inHand == 0)
        player.press(.pageDown)
        #expect(player.standing == "two.1")
    }

    /// Where both are seen nothing of it is said or done, nor while a viewer types.
    @Test func notWhereBothAreSeen() throws {
        let size = Size(columns: 120, rows: 36)
        var player = try LessonPlayer.playing("intro", at: "why2d")
        #expect(!player.drawing(size).contains("other by") && player.drawing(size).contains("space show the answer"))
        player.take(.key(.pageDown), size: size)
        #expect(player.standing == "why2d.1")
        player = try LessonPlayer.playing("intro", at: "why2d")
        player.type("2")
        player.press(.character(" "))
        #expect(player.stages.inHand == 0 && player.standing == "why2d.1?")
    }
}
