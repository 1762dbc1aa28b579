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
        case .broken(let message): (fileFault, hand.notice) = (message, nil)
        case .lesson(let lesson, let staging):
            fileFault = nil
            take(lesson, staging)
            hand.notice = "the file was read again"
        }
    }

    private mutating func take(_ lesson: Lesson, _ staging: @escaping @Sendable (LessonScene) -> StagedScene) {
        let (old, stop, isBlank) = (self.lesson, place.stop, hand.isBlank)
        closePanel()
        // A file that a scene reads may have other numbers.
        var stagedScenes: [Int: StagedScene] = [:]
        results.move { stop in
            guard let place = lesson.place(of: stop, in: old) else { return nil }
            let scene = stagedScenes[place.scene] ?? staging(lesson.scenes[place.scene])
            stagedScenes[place.scene] = scene
            guard scene.stops.indices.contains(place.stop), let question = scene.stops[place.stop].question else {
                return nil
            }
            return (place, question.key.right)
        }
        (self.lesson, self.staging, contents) = (lesson, staging, nil)
        let name = old.scenes[place.scene].name
        place.scene = lesson.scenes.firstIndex { $0.name == name } ?? min(place.scene, lesson.scenes.count - 1)
        staged = staging(lesson.scenes[place.scene])
        place.stop = 0
        go(toScene: place.scene, stop: min(stop, staged.stops.count - 1))
        // A key shows the picture again, and nothing else.
        for index in stages.players.indices { stages.players[index].isBlank = isBlank }
    }
}

extension Lesson {
    /// Where a question is that stood in an older version of the lesson; nil where another one is asked there, or of another
    /// scene.
    fileprivate func place(of stop: StopID, in old: Lesson) -> StopID? {
        let before = old.scenes[stop.scene]
        guard let index = scenes.firstIndex(where: { $0.name == before.name }) else { return nil }
        let scene = scenes[index]
        guard scene.shows(before), scene.stops.indices.contains(stop.stop),
            scene.stops[stop.stop].asks(before.stops[stop.stop])
        else { return nil }
        return StopID(scene: index, stop: stop.stop)
    }
}

extension LessonScene {
    fileprivate func shows(_ other: LessonScene) -> Bool {
        content.texts == other.content.texts && beside?.texts == other.beside?.texts
    }
}

extension LessonScene.Content {
    fileprivate var texts: [String] {
        switch self {
        case .story(let command): command.texts
        case .page(let text): [text]
        }
    }
}

extension LessonStop {
    /// Whether the same is asked at the same place, whatever is said of it.
    fileprivate func asks(_ other: LessonStop) -> Bool {
        var (mine, theirs) = (asking, other.asking)
        mine?.reveal = nil
        theirs?.reveal = nil
        return place == other.place && mine == theirs
    }
}
