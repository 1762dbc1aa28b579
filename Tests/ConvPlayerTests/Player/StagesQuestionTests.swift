import ConvEngine
import ConvLesson
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Two stages, and something is asked of one of them.
@Suite struct StagesQuestionTests {
    private let size = Size(columns: 110, rows: 44)

    /// The first with a stride of 2 beside a second that is longer, and so leads.
    private func pair() throws -> Stages {
        let second = try Player.paused()
        var first = second
        first.change { $0.setStride(2) }
        first.notice = nil
        return Stages(first, beside: second)
    }

    private func press(_ stages: inout Stages, _ keys: Key..., size: Size? = nil) {
        for key in keys { stages.take(.key(key), size: size ?? self.size) }
    }

    private func drawing(_ stages: Stages, _ size: Size? = nil) -> String {
        var frame = Frame()
        return frame.canvas(for: stages, size: size ?? self.size).drawing
    }

    /// Also outside of lessons: what is asked, and what is said of an answer. Nothing moves for it.
    @Test func itIsPutIntoWords() throws {
        var stages = try pair()
        let before = StagesView.areas(of: stages, size: size)
        press(&stages, .character("a"))
        #expect(drawing(stages).contains("Which number comes out at y[0]?"))
        #expect(StagesView.areas(of: stages, size: size) == before)
        press(&stages, .character("7"), .enter)
        #expect(drawing(stages).contains("7 is not it. Which number comes out at y[0]?"))
        press(&stages, .escape, .character(" "))
        #expect(drawing(stages).contains("y[0] = 2·1 + (-1)·0 + 3·(-1) = -1."))
    }

    /// On the stage that it is about, whichever that is.
    @Test func itStandsOnItsStage() throws {
        for inHand in 0..<2 {
            var stages = try pair()
            if inHand == 1 { stages.changeOver() }
            press(&stages, .right, .character("a"))
            let lines = drawing(stages).split(separator: "\n")
            let row = try #require(lines.firstIndex { $0.contains("Which number comes out at y[1]?") })
            let areas = try #require(StagesView.areas(of: stages, size: size))
            #expect(areas[inHand].contains(column: 1, row: row) && !areas[1 - inHand].contains(column: 1, row: row))
        }
    }

    /// Whoever goes on leaves the question behind, in whichever stage it was asked.
    @Test(arguments: [[Key.character("n"), .right], [.left], [.character("r")], [.character("n"), .left]])
    func itIsLeftBehind(keys: [Key]) throws {
        for inHand in 0..<2 {
            var stages = try pair()
            press(&stages, .right)
            if inHand == 1 { stages.changeOver() }
            press(&stages, .character("a"))
            #expect(stages.question != nil && stages.players[inHand].question != nil)
            for key in keys { press(&stages, key) }
            #expect(stages.question == nil, "\(inHand): \(keys)")
            #expect(stages.players.allSatisfy { $0.moment.veil.isEmpty })
            #expect(!drawing(stages).contains("?  ") || !drawing(stages).contains("answer:"))
        }
    }

    /// As at a stop of a lesson: stepping on gives nothing away. Out of inspecting, space shows the answer.
    @Test(arguments: [
        [Key.right], [.end], [.character("."), .character(".")], [.tab, .character("G")],
        [.character("?"), .enter, .character("?")],
    ])
    func itComesBeforeWhatItAsks(keys: [Key]) throws {
        for inHand in 0..<2 {
            var stages = try pair()
            press(&stages, .right)
            if inHand == 1 { stages.changeOver() }
            press(&stages, .character("a"))
            let positions = stages.players.map(\.position)
            for key in keys { press(&stages, key) }
            if stages.hand.inspector == nil, keys.count < 3 {
                #expect(stages.hand.notice == "answer first; space shows it", "\(inHand): \(keys)")
            }
            #expect(stages.players.map(\.position) == positions && stages.players[inHand].question?.isAsking == true)
            #expect(stages.hand.preceding.count == nil)
            press(&stages, .tab, .character(" "))
            #expect(stages.question?.isAsking == false && stages.lead.halt != nil)
        }
    }

    /// The same where there is one stage.
    @Test func oneStageWaits() throws {
        var player = try Player.paused()
        player.press(.right, .character("a"))
        let position = player.position
        for key in [Key.right, .end, .character("."), .character("G")] {
            player.press(key)
            #expect(player.position == position && player.question?.isAsking == true, "\(key)")
            #expect(player.notice == "answer first; space shows it")
        }
        // What is tried out may have the same answer.
        let convolution = player.convolution
        for key in ["s", "o", "d", "x", "m"] {
            player.type(key)
            #expect(player.convolution == convolution && player.question?.isAsking == true, "\(key)")
        }
        player.press(.left)
        #expect(player.question == nil && player.position < position)
    }

    /// The answer plays in both, and is told until somebody goes on.
    @Test func theAnswerPlays() throws {
        for inHand in 0..<2 {
            var stages = try pair()
            if inHand == 1 { stages.changeOver() }
            press(&stages, .character("a"), .character(" "))
            #expect(stages.lead.isPlaying && stages.question?.isAsking == false)
            for _ in 0..<2000 where stages.lead.isPlaying { stages.advance(to: stages.lead.now + 1.0 / 60) }
            #expect(!stages.lead.isPlaying && stages.question != nil)
            #expect(stages.players.map(\.position.placement) == [0, 0])
            #expect(drawing(stages).contains("answer: "))
        }
    }

    /// One question at a time: the key that asks shows the answer of the one that is open, whichever stage is in hand.
    @Test func thereIsOneQuestion() throws {
        var stages = try pair()
        press(&stages, .character("a"))
        stages.changeOver()
        press(&stages, .character("a"))
        #expect(stages.players.map { $0.question != nil } == [true, false] && stages.question?.isAsking == false)
        press(&stages, .right, .character("a"))
        #expect(stages.players.map { $0.question != nil } == [false, true] && stages.question?.isAsking == true)
    }

    /// In a narrow window space turns a page every time, and what is said of an answer is read from its beginning: where both stages
    /// are seen, and where one is.
    @Test(.enabled(if: canReadYAML, "there is no libyaml"), arguments: [24, 14]) func pagesAreRead(rows: Int) throws {
        let size = Size(columns: 40, rows: rows)
        let question =
            "The kernel is turned round first, so another number comes out, but which is it that now stands there?"
        let lesson = try Lesson.written(
            """
            show: 1d -i "2 0 3 1 4 2" -w "1 2 -1"
            beside: --flip
            stops: [{at: 'y[0]', ask: value, of: beside, say: "\(question)"}]
            """)
        var player = try LessonPlayer.playing(lesson)
        player.waitUntilStill()
        #expect(player.standing == "one.1?" && player.stages.inHand == 1)
        #expect((StagesView.areas(of: player.stages, size: size) == nil) == (rows == 14))
        let pages = Speech.pageCount(question, columns: size.columns)
        #expect(pages > 2)
        for page in 1...pages {
            #expect(player.drawing(size).contains("\(page)/\(pages)"), "\(page)")
            if page < pages { player.take(.key(.character(" ")), size: size) }
            #expect(player.place.step == .asking)
        }
        player.type("7")
        player.press(.enter)
        #expect(player.drawing(size).contains("│ 7 is "))
        #expect(player.said?.hasPrefix("7 is ") == true)
    }
}
