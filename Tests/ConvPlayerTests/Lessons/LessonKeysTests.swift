import ConvLesson
import ConvStory
import Foundation
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// Whatever is pressed, in whatever order.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct LessonKeysTests {
    /// What clickers send never leaves a lesson, nor its script.
    @Test func clickersNeverLeave() throws {
        var random = SeededRandom(seed: 11)
        var player = try LessonPlayer.playing(settings: Settings(isPresented: true))
        var scenes: Set<Int> = []
        let keys: [Key] = [.pageDown, .pageUp, .function(5), .escape, .character("b"), .character(".")]
        for _ in 0..<10_000 {
            player.press(keys.randomElement(using: &random) ?? .escape)
            if random.next() % 4 == 0 { player.advance(to: player.lead.now + 1) }
            #expect(player.ending == nil && [.script, .answer, .over].contains(player.course))
            #expect(player.hand.settings.isPresented)
            scenes.insert(player.place.scene)
        }
        #expect(scenes.count > 5)
    }

    /// A key that means something else in a lesson is told once, as it is there.
    @Test func theHelpTellsEveryKeyOnce() throws {
        var player = try LessonPlayer.playing()
        player.press(.character("?"))
        var seen: [String] = []
        for _ in 0..<80 {
            var frame = Frame()
            let lines = frame.canvas(for: player, size: lessonSize).drawing.components(separatedBy: "\n")
            seen += lines.filter { !seen.contains($0) }
            player.press(.down)
        }
        for keys in LessonKeys.table.map(\.keys) {
            let lines = seen.filter { $0.drop { " │|".contains($0) }.hasPrefix(keys + "  ") }
            #expect(lines.count == 1 && lines[0].contains("lesson: "), "\(keys): \(lines)")
        }
    }

    /// Whoever closes the help with a clicker, or goes on reading it, is where the lesson was.
    @Test(
        arguments: [Key.pageDown, .pageUp, .character(" "), .character("n"), .character("p"), .enter], [false, true])
    func theHelpIsClosedFirst(key: Key, isPresented: Bool) throws {
        var player = try LessonPlayer.playing(stop: 2, settings: Settings(isPresented: isPresented))
        let before = player
        player.press(.character("?"), key)
        let isScrolled = !isPresented && (key == .pageDown || key == .pageUp)
        #expect(player.standing == before.standing && player.hand.panel == (isScrolled ? .help : nil))
        #expect((player.hand.panelScroll > 0) == (isScrolled && key == .pageDown))
        player.press(.escape)
        #expect(player.lead.position == before.lead.position && player.course == .script)
    }

    /// All keys, as often as `CONVVIZ_KEYS` says: nothing traps, only q and ^C end it, and r is always a way back.
    @Test func anyKeys() throws {
        let count = ProcessInfo.processInfo.environment["CONVVIZ_KEYS"].flatMap(Int.init) ?? 3000
        var random = SeededRandom(seed: 12)
        let sizes = [Size(columns: 40, rows: 12), lessonSize, Size(columns: 120, rows: 36)]
        for name in ["intro", "edges", "padding"] {
            var player = try LessonPlayer.playing(name)
            for step in 0..<(count / 3) {
                let size = sizes.randomElement(using: &random) ?? lessonSize
                player.take(.key(Self.keys.randomElement(using: &random) ?? .escape), size: size)
                if random.next() % 3 == 0 { player.advance(to: player.lead.now + Double(random.next() % 100) / 50) }
                #expect(player.ending == nil)
                #expect(player.lesson.scenes.indices.contains(player.place.scene))
                #expect(player.staged.stops.indices.contains(player.place.stop))
                // No stage is beyond what it is still to be asked for.
                #expect(!player.openStops.contains(where: player.isPast), "\(player.standing)")
                if step % 50 == 0 { try checkWayBack(player) }
                if step % 100 == 0 { #expect(!player.drawing(size).isEmpty) }
            }
        }
    }

    private static let keys: [Key] =
        [.left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .backspace, .escape]
        + (0x20..<0x7F).compactMap { code in
            let character = Character(UnicodeScalar(UInt8(code)))
            return character == "q" ? nil : .character(character)
        }

    /// Out of whatever is open, r leads to where the script is, and what is seen there is what is seen by whoever comes straight
    /// to it.
    private func checkWayBack(_ player: LessonPlayer) throws {
        var player = player
        player.press(.escape, .escape, .escape, .escape)
        let isAtQuestion = player.course == .script && player.place.step == .asking
        player.type("r")
        player.waitUntilStill()
        #expect(player.course == .script && player.lead.position == player.target, "\(player.standing)")
        var straight = player
        straight.enter(scene: player.place.scene)
        straight.goAtOnce(toStop: player.place.stop)
        straight.refresh()
        // Which of two stages is in hand is the viewer's choice, and so is which were seen.
        (straight.stages.inHand, straight.seenStages) = (player.stages.inHand, player.seenStages)
        for (mine, its) in zip(player.stages.players, straight.stages.players) {
            #expect(mine.story == its.story && mine.position == its.position && mine.secrets == its.secrets)
            #expect(mine.panel == its.panel)
            #expect(mine.question?.question.words == its.question?.question.words)
            #expect(mine.question?.answering.state == its.question?.answering.state || isAtQuestion)
        }
        // The cursor on a cell that is pointed at may have been moved, and marks have been set.
        if !isAtQuestion, player.hand.inspector == nil {
            for index in player.stages.players.indices { player.stages.players[index].notice = nil }
            #expect(player.difference(from: straight) == nil, "\(player.standing)")
        }
    }
}
