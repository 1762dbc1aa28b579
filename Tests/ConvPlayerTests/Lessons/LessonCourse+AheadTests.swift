import ConvLesson
import ConvStory
import Support
import Terminal
import Testing
@testable import ConvPlayer

/// What is still to be asked is not told before.
extension LessonCourseTests {
    /// A cursor tells no number before it is asked for, and no window.
    @Test func aCursorTellsNothingAhead() throws {
        var player = try LessonPlayer.playing(at: "bias")
        player.waitUntilStill()
        player.press(.tab, .right, .right)
        #expect(player.hand.scene.inspection != nil)
        player.press(.right)
        #expect(player.hand.scene.inspection == nil && !player.drawing().contains("= 10"))
        player.press(.left)
        #expect(player.hand.scene.inspection != nil)
        player = try LessonPlayer.playing(at: "grid")
        player.waitUntilStill()
        player.press(.tab)
        #expect(player.hand.inspector == nil && player.hand.notice?.contains("give the answer away") == true)
        player.press(.pageDown, .pageDown)
        #expect(player.standing == "grid.2")
        player.press(.tab)
        #expect(player.hand.scene.inspection != nil)
    }

    /// The key that asks does not ask before the lesson does.
    @Test func theKeyThatAsks() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.press(.right, .character("a"))
        #expect(player.standing == "row.4?" && player.course == .script)
        player = try LessonPlayer.playing(at: "bias")
        player.waitUntilStill()
        player.type("a ")
        player.waitUntilStill()
        #expect(player.standing == "bias.1" && player.drawing().contains("answer: 2"))
    }

    @Test func aPointSaysNothing() throws {
        let lesson = try Lesson.written(
            Self.grid + "\nstops: [{at: start, say: Look., point: 'x[1,1]'}, {at: 'y[0,1]', ask: shape}]")
        let player = try LessonPlayer.playing(lesson)
        #expect(player.hand.notice == nil && player.hand.inspector == nil && player.said == "Look.")
    }

    /// An author may say behind a question what its answer is.
    @Test func theContents() throws {
        var player = try askingForShape()
        player.type("C")
        #expect(!player.drawing().contains("4 by 4") && player.drawing().contains("stop 2"))
        #expect(player.drawing().contains("go there") && !player.drawing().contains("0-9"))
        player.take(.mouse(MouseEvent(column: 40, row: 12, action: .press)), size: lessonSize)
        player.press(.escape, .pageDown)
        player.type("C")
        #expect(player.drawing().contains("4 by 4"))
        player = try LessonPlayer.playing(at: "channels")
        player.waitUntilStill()
        player.type("C")
        #expect(player.drawing().contains("What a convolution does"))
    }

    @Test func theMouseUnderTheContents() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.type("C")
        let before = player.stages.hand
        for row in 0..<lessonSize.rows {
            for action in [MouseEvent.Action.press, .wheelDown] {
                player.take(.mouse(MouseEvent(column: 20, row: row, action: action)), size: lessonSize)
            }
        }
        #expect(player.hand.position == before.position && player.hand.inspector == before.inspector)
    }

    /// Under the contents nothing is changed, answered or opened: only the screen is.
    @Test func keysUnderTheContents() throws {
        let asked = try LessonPlayer.playing(at: "row", stop: 3)
        for code in 0x20..<0x7F {
            let key = Character(UnicodeScalar(UInt8(code)))
            guard !"C q?tbR".contains(key) else { continue }
            var player = asked
            player.type("C\(key)")
            #expect(player.course == .script && player.standing == "row.4?", "\(key)")
            #expect(player.hand.parameterLine == nil && player.hand.convolution == asked.hand.convolution, "\(key)")
            #expect(player.stages.question?.typed == nil && player.hand.speed == asked.hand.speed, "\(key)")
            if player.contents != nil { player.press(.escape) }
            #expect(player.difference(from: asked) == nil, "\(key)")
        }
        var player = asked
        player.type("Ct")
        #expect(player.contents != nil)
        player.type("b")
        #expect(player.hand.isBlank)
        player.type("?")
        #expect(!player.hand.isBlank && player.hand.panel == nil && player.contents != nil)
        player.type("?")
        #expect(player.hand.panel == .help)
        player.press(.down, .down)
        #expect(player.hand.panelScroll > 0)
        player.type("s")
        player.press(.escape)
        #expect(player.hand.panel == nil && player.contents != nil && player.whatIf == nil)
        player.type("q")
        #expect(player.ending == .quit)
    }
}
