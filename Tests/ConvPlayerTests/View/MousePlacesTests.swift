import ConvEngine
import ConvLesson
import ConvStage
import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// A press hits what is drawn there.
@Suite struct MousePlacesTests {
    private let size = Size(columns: 110, rows: 44)

    private func pair() throws -> Stages {
        let second = try Player.paused()
        var first = second
        first.change { $0.setStride(2) }
        return Stages(first, beside: second)
    }

    private func press(_ column: Int, _ row: Int) -> InputEvent {
        .mouse(MouseEvent(column: column, row: row, action: .press))
    }

    /// The columns of the bar that is drawn, filled or not.
    private func bar(_ player: some Playable, _ size: Size, row: Int) -> Range<Int>? {
        var frame = Frame()
        let line = Array(frame.canvas(for: player, size: size).text(ofRow: row))
        guard let first = line.firstIndex(where: { "=-".contains($0) }),
            let last = line.lastIndex(where: { "=-".contains($0) })
        else { return nil }
        return first..<last + 1
    }

    /// In a lesson counters stand before the bar; the first column of it is the first placement, the last the last.
    @Test(.enabled(if: canReadYAML, "there is no libyaml")) func theTimelineOfALesson() throws {
        let lesson = try Lesson.written(
            #"show: 1d -i "1 2 3 4 5 6 7 8 9 8 7 6" -w "1 2 -1""# + "\nstops: [{at: start}, {at: end}]")
        let settings = Settings(themes: [.mono])
        for size in [lessonSize, Size(columns: 120, rows: 36)] {
            let row = size.rows - 2
            let paused = try LessonPlayer.playing(lesson, settings: settings)
            let columns = try #require(bar(paused, size, row: row))
            #expect(columns.count >= 8 && columns.lowerBound > 30)
            for (column, placement) in [(columns.lowerBound, 0), (columns.upperBound - 1, 9)] {
                var player = paused
                player.take(press(column, row), size: size)
                #expect(player.lead.position.placement == placement, "\(size): \(column)")
            }
            // On the words nothing is hit.
            var player = paused
            player.take(press(columns.lowerBound - 4, row), size: size)
            #expect(player.lead.position == paused.lead.position)
        }
    }

    /// The bar is that of the leading stage, whichever is in hand, and where one of them is seen it is that one's.
    @Test(arguments: [0, 1]) func theTimelineOfTwoStages(inHand: Int) throws {
        for size in [size, Size(columns: 80, rows: 16)] {
            var stages = try pair()
            for index in 0..<2 { stages.players[index].settings.themes = [.mono] }
            if inHand == 1 { stages.changeOver() }
            let columns = try #require(bar(stages, size, row: size.rows - 2))
            stages.take(press(columns.upperBound - 1, size.rows - 2), size: size)
            #expect(stages.players[inHand].isAtEnd, "\(size)")
            stages.advance(to: 1)
            #expect(stages.players[inHand].isAtEnd, "\(size)")
        }
    }

    /// Nothing under the help is hit.
    @Test func behindTheHelp() throws {
        var stages = try pair()
        stages.take(.key(.character("?")), size: size)
        for row in 0..<(size.rows - 2) { stages.take(press(40, row), size: size) }
        #expect(stages.players.allSatisfy { $0.inspector == nil } && stages.inHand == 0)
    }

    /// A press shows a blank screen again, and nothing else.
    @Test(arguments: [Size(columns: 110, rows: 44), Size(columns: 80, rows: 16)]) func onABlankScreen(size: Size) throws
    {
        for column in [8, 20, 40] {
            for row in [4, 8, size.rows - 2] {
                var stages = try pair()
                stages.take(.key(.character("b")), size: size)
                #expect(stages.players.allSatisfy { $0.isBlank })
                stages.take(press(column, row), size: size)
                #expect(stages.players.allSatisfy { !$0.isBlank && $0.inspector == nil })
                stages.advance(to: 1)
                #expect(stages.players.allSatisfy { !$0.isBlank && $0.position == .start })
            }
        }
    }
}
