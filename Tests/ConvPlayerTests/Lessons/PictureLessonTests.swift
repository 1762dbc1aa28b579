import ConvStory
import Support
import Terminal
import Testing

@testable import ConvPlayer

/// What a lesson calls a picture is seen as one by a class.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct PictureLessonTests {
    /// The stroke and the ground differ, and so do the parts of what comes out.
    @Test(arguments: ["upright", "level"], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func aDigit(scene: String, size: Size) throws {
        for settings in [Settings(), Settings(themes: [.highContrastLight], isPresented: true)] {
            var player = try LessonPlayer.playing("edges", at: scene, settings: settings)
            #expect(shades(player, size, 0..<size.columns / 3).count > 5, "\(player.drawing(size))")
            while player.place.stop < player.staged.stops.count - 1 || player.place.step != .reached {
                player.press(.character("n"))
            }
            #expect(shades(player, size, (size.columns * 2 / 3)..<size.columns).count > 8, "\(player.drawing(size))")
        }
    }

    /// What is written of a picture keeps its colours when the answer is shown.
    @Test(arguments: [("upright", 1), ("level", 0)], [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
    func coloursStay(place: (scene: String, stop: Int), size: Size) throws {
        var player = try LessonPlayer.playing("edges", at: place.scene, stop: place.stop)
        player.waitUntilStill()
        #expect(player.place.step == .asking)
        let before = player.canvas(size)
        player.press(.character("n"))
        let output = (size.columns * 2 / 3)..<size.columns
        let differing = zip(before.rows, player.canvas(size).rows).flatMap { one, other in
            zip(one[output], other[output]).filter { $0.background != $1.background }
        }
        // The cell itself, and its mark at either side.
        #expect(differing.count < 6, "\(differing.count)\n\(player.drawing(size))")
    }

    private func shades(_ player: LessonPlayer, _ size: Size, _ columns: Range<Int>) -> Set<String> {
        Set(player.canvas(size).rows.flatMap { $0[columns].compactMap { $0.background.map { "\($0)" } } })
    }
}
