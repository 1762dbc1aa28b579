import ConvLesson

/// What became of a lesson's file.
package enum Rereading: Sendable {
    case lesson(Lesson, staging: @Sendable (LessonScene) -> StagedScene)
    /// What is wrong with it now.
    case broken(String)
}

extension LessonPlayer {
    /// The file again: the lesson stays on the scene of the same name. A broken one leaves it as it was.
    mutating func reread() {
        guard let rereading else { return hand.notice = "this lesson is built in: there is no file to read again" }
        switch rereading() {
        case .broken(let message): fileFault = message
        case .lesson(let lesson, let staging):
            fileFault = nil
            take(lesson, staging)
            hand.notice = "the file was read again"
        }
    }

    private mutating func take(_ lesson: Lesson, _ staging: @escaping @Sendable (LessonScene) -> StagedScene) {
        let (name, before) = (self.lesson.scenes[place.scene].name, place)
        let isAlike = lesson.scenes.map(\.stops.count) == self.lesson.scenes.map(\.stops.count)
        (self.lesson, self.staging, contents) = (lesson, staging, nil)
        // Where scenes or stops have come or gone, answers belong to no place any more.
        if !isAlike { results.forgetPlaces() }
        let scene = lesson.scenes.firstIndex { $0.name == name } ?? min(before.scene, lesson.scenes.count - 1)
        staged = staging(lesson.scenes[scene])
        enter(scene: scene)
        let isShown = before.step == .answered || before.step == .reached
        goAtOnce(toStop: min(before.stop, staged.stops.count - 1), isShown: isShown)
    }
}
