import ConvLesson
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Wherever a viewer goes there is one way back, and nothing that is asked is seen on it.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonCourseTests {
    static let grid = #"show: 2d -i "1 2 3 4 5; 1 2 3 4 5; 2 3 4 5 6; 3 4 5 6 7; 1 2 3 4 5" -w "1 0; 0 -1""#

    /// Begins at the question for its shape.
    func askingForShape() throws -> LessonPlayer {
        try .playing(
            .written(
                Self.grid + "\n"
                    + "stops: [{at: start, ask: shape}, {at: end, say: 'Sixteen numbers, 4 by 4, came out.'}]"))
    }

    /// Begins at the question which padding makes [6,6] of [5,5].
    private func askingForPadding() throws -> LessonPlayer {
        var player = try LessonPlayer.playing(
            .written(
                Self.grid
                    + "\nstops: [{at: 'y[0,1]', ask: parameter, name: padding, target: [1, 6, 6]},"
                    + " {at: 'y[0,2]', ask: shape}]"
            ))
        player.waitUntilStill()
        #expect(player.standing == "one.1?")
        return player
    }

    // MARK: What if

    /// A change that is taken back is none, and what is asked is asked still.
    @Test(arguments: ["sS", "s0", "xx", "oO", "dD", "osSO"]) func aChangeTakenBack(keys: String) throws {
        var player = try askingForShape()
        let before = player
        #expect(before.drawing().contains("y ?"))
        for key in keys.dropLast() { player.type(String(key)) }
        // A flip changes no size.
        #expect(player.whatIf != nil && player.drawing().contains("y [") == (keys != "xx"))
        player.type(String(keys.suffix(1)))
        #expect(player.whatIf == nil && player.course == .stepped)
        #expect(player.drawing().contains("y ?") && !player.drawing().contains("= 4"))
        player.type("r")
        #expect(player.difference(from: before) == nil)
    }

    @Test func aChangeDroppedInTheLine() throws {
        var player = try askingForShape()
        player.press(.character("e"), .up)
        #expect(player.whatIf == "stride 2")
        player.press(.escape)
        #expect(player.whatIf == nil && player.drawing().contains("y ?"))
    }

    /// Also while it plays.
    @Test func aChangeTakenBackWhilePlaying() throws {
        var player = try LessonPlayer.playing(at: "row", stop: 2)
        player.type("s S")
        player.waitUntilStill()
        #expect(player.whatIf == nil && player.lead.position <= player.staged.stops[3].halt)
        player.press(.end)
        #expect(player.standing == "row.4?")
    }

    /// Of the other stage nothing is known by it: it waits at its question.
    @Test func onlyTheStageThatIsChangedIsUnveiled() throws {
        var player = try LessonPlayer.playing(at: "why2d")
        player.type("s")
        #expect(player.whatIf == "stride 2")
        #expect(player.stages.players.map { $0.secrets.veil.contains(.size) } == [false, true])
        player.type("r>")
        player = try LessonPlayer.playing(at: "flip")
        let halt = player.staged.stops[1].halt
        player.type("o")
        for _ in 0..<8 {
            player.press(.right)
            #expect(player.stages.players[1].position <= halt, "\(player.stages.players[1].position)")
        }
        #expect(player.stages.players[0].position > halt && player.whatIf == "padding 1")
    }

    /// It is the same operation: no what-if, and nothing to be seen before the answer.
    @Test func theOtherSideIsNoOtherOperation() throws {
        var player = try LessonPlayer.playing(at: "transposed", stop: 1)
        let before = player
        player.type("i")
        #expect(player.hand.notice?.contains("give the answer away") == true)
        #expect(player.hand.story == before.hand.story && player.hand.secrets.veil == before.hand.secrets.veil)
        #expect(player.standing == "transposed.2?" && player.course == .script)
        player.press(.pageDown)
        let answered = player
        player.type("i")
        #expect(player.hand.story.perspective == .outputs && player.whatIf == nil && player.course == .stepped)
        player.type("r")
        #expect(player.difference(from: answered) == nil)
    }

    // MARK: Back

    /// Zoom, view, and whatever else the viewer has chosen to look at it, are not the script's.
    @Test func theLookIsKept() throws {
        var player = try LessonPlayer.playing(at: "channels", stop: 1)
        player.type("vw]Lf")
        player.press(.character("s"), .character("r"))
        let hand = player.hand
        #expect(hand.view != .both && hand.channel == 0 && hand.speed == 1.5 && hand.loops && hand.panel == .formula)
        player.type(">")
        #expect(player.hand.speed == 1.5 && player.hand.loops && player.hand.view == hand.view)
        #expect(player.hand.panel == .formula && player.hand.channel == nil)
        player = try LessonPlayer.playing(at: "flip")
        player.stages.changeOver()
        player.type("sr")
        #expect(player.stages.inHand == 1)
    }

    /// What the script shows at a stop is there again, in whatever way one comes back.
    @Test(arguments: [" ", "r"]) func panelAndPointComeBack(key: String) throws {
        let lesson = try Lesson.written(
            #"show: 1d -i "2 0 3 1 4 2" -w "1 2 -1""#
                + "\nstops: [{at: 'y[1]', panel: formula, point: 'x[2]'}, {at: end}]")
        var player = try LessonPlayer.playing(lesson)
        player.waitUntilStill()
        let before = player
        #expect(player.hand.panel == .formula && player.hand.inspector?.cursor == .input([0, 2]))
        player.press(.escape, .left)
        player.type(key)
        player.waitUntilStill()
        #expect(player.difference(from: before) == nil)
        player.press(.escape, .escape)
        #expect(player.hand.panel == nil && player.hand.inspector == nil)
        player.type("r")
        #expect(player.difference(from: before) == nil)
        player.type(" ")
        #expect(player.hand.panel == nil && player.address == "one.2")
    }

    /// Also while the answer plays.
    @Test(arguments: ["n", "  ", "r"]) func thePanelStaysWithTheAnswer(keys: String) throws {
        var player = try LessonPlayer.playing(at: "row", stop: 4)
        player.type(" ")
        #expect(player.place.step == .answered && player.hand.panel == .formula)
        player.type(keys)
        player.waitUntilStill()
        #expect(player.standing == "row.5" && player.hand.panel == .formula)
        player.type(" ")
        #expect(player.hand.panel == nil)
    }

    @Test(arguments: ["p", "r", "fp", "fr", "sr", "s r", "ar", "a7\u{8}r", "br"]) func backFromTheEnd(keys: String)
        throws
    {
        var player = try LessonPlayer.playing(at: "pooling", stop: 1)
        player.press(.pageDown)
        let before = player
        player.press(.pageDown)
        #expect(player.isOver && player.drawing().contains("the end"))
        for key in keys {
            if key == "p" || key == "r" { player.press(.escape, .escape) }
            player.press(key == "\u{8}" ? .backspace : .character(key))
            if key == "s" { #expect(player.whatIf == "stride 3" && player.drawing().contains("what if")) }
        }
        #expect(player.difference(from: before) == nil)
    }

    /// From the end one asks by the key as anywhere, and comes back to the end.
    @Test func askedAtTheEnd() throws {
        var player = try LessonPlayer.playing(at: "pooling", stop: 1)
        player.press(.pageDown, .pageDown)
        player.type("a ")
        player.waitUntilStill()
        #expect(!player.isOver && player.standing == "pooling.2")
        player.type(" ")
        player.waitUntilStill()
        player.type(" ")
        #expect(player.isOver)
    }

    // MARK: Answers that are other operations

    /// It is played to its end, whatever is pressed meanwhile.
    @Test(arguments: ["  ", "n", "   ", ""]) func anAnswerIsPlayedToItsEnd(keys: String) throws {
        var player = try askingForPadding()
        player.type("1:1")
        player.press(.enter)
        #expect(player.course == .answer && player.place.step == .answered)
        for _ in 0..<30 { player.advance(to: player.lead.now + 1.0 / 60) }
        player.type(keys)
        if keys.count == 3 { player.type(" ") }
        player.waitUntilStill()
        #expect(player.course == .answer && player.standing == "one.1")
        #expect(player.hand.convolution.outputShape.extents == [1, 6, 6] && player.lead.isAtEnd)
        // Its size is what was asked for.
        #expect(player.drawing().contains("y [6,6]") && player.drawing().contains("placement 36/36"))
        player.type(" ")
        #expect(player.standing != "one.1" && player.hand.convolution.outputShape.extents == [1, 4, 4])
        #expect(player.drawing().contains("y ?"))
    }

    /// What was answered is shown, where it is right.
    @Test func theAnswerThatWasTyped() throws {
        for (typed, before, after) in [("2:0", 2, 0), ("1", 1, 1), ("9", 1, 1)] {
            var player = try askingForPadding()
            player.type(typed)
            player.press(.enter)
            if typed == "9" { player.type(" ") }
            player.waitUntilStill()
            let padding = player.hand.convolution.parameters.padding
            #expect(padding.allSatisfy { $0.before == before && $0.after == after }, "\(typed)")
            #expect(player.said?.hasSuffix("is \(typed == "9" ? "1" : typed).") == true)
        }
    }
}
