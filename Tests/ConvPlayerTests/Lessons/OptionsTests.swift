import ConvLesson
import ConvStage
import ConvStory
import Terminal
import Testing

@testable import ConvPlayer

/// What there is to choose from stands at the foot of the picture, which does not move for it.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct OptionsTests {
    private static let sizes = SpoilerTests.sizes + [Size(columns: 41, rows: 13), Size(columns: 100, rows: 26)]

    /// Every choice of every lesson that is built in, asked.
    private func choices() throws -> [LessonPlayer] {
        try BuiltInLesson.all.flatMap { lesson in
            var player = try LessonPlayer.playing(lesson.name)
            var asked: [LessonPlayer] = []
            while !player.isOver {
                player.waitUntilStill()
                if player.place.step == .asking, player.stop.question?.options.isEmpty == false { asked.append(player) }
                player.press(.character("n"))
            }
            return asked
        }
    }

    /// Where the stages are, of which both or one are seen.
    private func areas(_ player: LessonPlayer, _ size: Size) -> [Area] {
        StagesView.areas(of: player.stages, size: size) ?? [
            PlayerView.place(of: player.stages.one(player.stages.inHand), player.hand.scene, size: size).stage
        ]
    }

    /// What is asked about a cell on which inputs stamp is lit like a cell whose number is asked for.
    @Test func theCellThatIsAskedAbout() throws {
        var player = try LessonPlayer.playing("intro", at: "cropped", stop: 1)
        #expect(player.standing == "cropped.2?" && player.hand.scene.hand.output == [0, 5])
        #expect(player.drawing().contains("asked for"))
        #expect(player.hand.scene.output(at: [0, 5]).value == nil)
        player.press(.character("n"))
        #expect(player.standing == "cropped.2" && player.hand.scene.output(at: [0, 5]).value == -3)
        // At a stop that asks nothing none is.
        player.press(.character("p"))
        #expect(player.standing == "cropped.1" && player.hand.scene.hand.output == nil)
    }

    @Test func nothingMovesWhenItIsAnswered() throws {
        let all = try choices()
        #expect(all.count > 4)
        for asked in all {
            var shown = asked
            shown.press(.character("n"))
            #expect(shown.place.step == .reached)
            for size in Self.sizes {
                #expect(areas(asked, size) == areas(shown, size), "\(asked.standing), \(size)")
            }
        }
    }

    /// Nor on the way there.
    @Test func nothingMovesBefore() throws {
        for size in Self.sizes {
            var player = try LessonPlayer.playing(at: "flip")
            let before = areas(player, size)
            while player.standing != "flip.3?", !player.isOver { player.press(.character("n")) }
            #expect(player.standing == "flip.3?" && areas(player, size) == before)
        }
    }

    /// The arrays are the same to the letter; only the legend and the result give way.
    @Test func thePictureStays() throws {
        var player = try LessonPlayer.playing(at: "channels")
        player.waitUntilStill()
        func rows() -> [Substring] { player.drawing().split(separator: "\n", omittingEmptySubsequences: false) }
        let asked = rows()
        player.press(.character("n"))
        let shown = rows()
        let changed = asked.indices.filter { asked[$0] != shown[$0] }
        #expect(asked.contains { $0.split(separator: " ").starts(with: ["│", "c2", "0", "3", "1", "0", "2"]) })
        #expect(!asked.contains { $0.contains("↓") })
        // The sentence, the result, and the line of keys.
        #expect(changed == [1, 2, 21, 23])
        #expect(asked[21].contains("1) 4   2) 12   3) 36"))
    }

    /// The question stays in sight, and so does every option.
    @Test func allIsSeen() throws {
        for player in try choices() {
            let options = player.stop.question?.options ?? []
            for size in Self.sizes {
                let (text, said) = (player.drawing(size), player.said ?? "")
                #expect(text.contains(said.split(separator: " ").prefix(3).joined(separator: " ")), "\(size)")
                for (index, option) in options.enumerated() {
                    #expect(text.contains("\(index + 1)) \(option.prefix(12))"), "\(option), \(size): \(text)")
                }
            }
        }
    }

    /// As many as there may be, each too long for a line: then all begin, and none is left out.
    @Test(arguments: [(40, 12), (80, 24)]) func manyLongOptions(columns: Int, rows: Int) {
        let options = (1...5).map { "option \($0) " + String(repeating: "of many words ", count: 4) }
        let place = PanelPlace(Overlay.Kind.options(options).panel(.quadrant), columns: columns, rows: rows)
        let lines = place.lines.map(\.description)
        #expect((1...5).allSatisfy { number in lines.contains { $0.hasPrefix("\(number)) option \(number)") } })
        #expect(place.hiddenLines == 0 && place.text.row >= 3 && place.text.row + place.text.rows == rows - 2)
    }
}
