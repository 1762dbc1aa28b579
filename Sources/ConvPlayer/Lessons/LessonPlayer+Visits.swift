import ConvLesson
import Picture
import Terminal

extension LessonPlayer {
    /// A scene by itself as it is seen from its beginning to its end: at every stop, asked where something is asked, and with the
    /// answer.
    package static func visits(of scene: LessonScene, staged: StagedScene) -> [LessonPlayer] {
        var player = LessonPlayer(Lesson(scenes: [scene])) { _ in staged }
        var visits = [player]
        for stop in staged.stops.indices {
            player.goAtOnce(toStop: stop)
            visits.append(player)
            guard player.place.step == .asking else { continue }
            player.take(.key(.character("n")), size: Size(columns: SmallestScreen.columns, rows: SmallestScreen.rows))
            visits.append(player)
        }
        return visits
    }
}
