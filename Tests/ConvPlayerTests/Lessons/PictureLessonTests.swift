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

    private func shades(_ player: LessonPlayer, _ size: Size, _ columns: Range<Int>) -> Set<String> {
        Set(player.canvas(size).rows.flatMap { $0[columns].compactMap { $0.background.map { "\($0)" } } })
    }
}
