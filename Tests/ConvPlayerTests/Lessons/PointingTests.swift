import ConvLesson
import ConvStory
import Support
import Testing

@testable import ConvPlayer

/// What a stop points at is lit, but where a check of the lesson says that it is not.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct PointingTests {
    @Test(arguments: [
        (["at: start, point: 'x[2]'", "at: end, ask: shape"], false),
        (["at: start, point: 'x[2]'", "at: end, ask: value"], true), (["at: 'y[1]', point: 'w[1]'"], true),
        (["at: start, point: 'x[2]'", "at: end, ask: choice, options: [a, b], expect: 1"], true),
    ])
    func aCursor(stops: [String], isSeen: Bool) throws {
        let stops = stops.map { $0.replacing("at: end, ask: value", with: "at: 'y[2]', ask: value") }
        let (made, player) = try playing(stops)
        #expect((player.hand.inspector != nil) == isSeen && made.hidden.isEmpty == isSeen)
    }

    /// In a grid the weights lie on the input: the one that is pointed at stands below every cell that it meets.
    @Test func aWeightOfAGrid() throws {
        let lesson = try Lesson.written("show: 2d\nstops: [{at: start}, {at: 'y[0,1].lit', point: 'w[0,0]'}]")
        let drawing = try LessonPlayer.playing(lesson, stop: 1).drawing()
        #expect(drawing.split(separator: "·-1").count == 1 + 9, "\(drawing)")
    }

    @Test(arguments: [("at: end, ask: count", false), ("at: 'y[2]', ask: value", true)])
    func theCode(question: String, isSeen: Bool) throws {
        let (made, player) = try playing(["at: start, panel: code", question])
        #expect(player.drawing().contains("would give the answer away") != isSeen)
        #expect(made.hidden.isEmpty == isSeen)
    }

    /// At its first stop.
    private func playing(_ stops: [String]) throws -> (MadeScene, LessonPlayer) {
        let lines = ["convviz: 1", "scenes:", "  - scene: a", "    show: 1d -i \"1 2 3 4\" -w \"1 -2\"", "    stops:"]
        let text = (lines + stops.map { "      - {\($0)}" }).joined(separator: "\n")
        let file = LessonFile(Array(text.utf8))
        let lesson = try #require(file.lesson)
        #expect(file.faults == [])
        let made = MadeScene(lesson.scenes[0], making: makeStory)
        let staged = StagedScene(made, behind: Story(try .familiar()), settings: Settings())
        var player = LessonPlayer(lesson) { _ in staged }
        player.goAtOnce(toStop: 0)
        player.refresh()
        return (made, player)
    }
}
