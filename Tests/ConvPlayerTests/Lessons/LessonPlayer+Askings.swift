@testable import ConvPlayer

extension LessonPlayer {
    /// Every question of a lesson, asked.
    static func askings(of name: String) throws -> [LessonPlayer] {
        var player = try LessonPlayer.playing(name)
        var asked: [LessonPlayer] = []
        while !player.isOver {
            player.waitUntilStill()
            if player.place.step == .asking { asked.append(player) }
            player.press(.pageDown)
        }
        return asked
    }
}
