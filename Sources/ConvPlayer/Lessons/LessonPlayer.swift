import ConvLesson
import ConvStory

/// Plays a lesson: a player of the scene in hand, driven by the script, with a way back from wherever a viewer goes.
///
/// A value, as the player is. What the viewer tries out is done to the player; the script's place is kept beside it.
package struct LessonPlayer: Sendable {
    package internal(set) var lesson: Lesson
    /// Makes a scene when it is come to: a lesson opens as fast as its first scene.
    var staging: @Sendable (LessonScene) -> StagedScene
    /// Reads the lesson again; nil of one that has no file.
    package var rereading: (@Sendable () -> Rereading)?
    package internal(set) var stages: Stages
    var staged: StagedScene
    var place: ScriptPlace {
        didSet { if place.id != oldValue.id { seenStages = [] } }
    }
    /// Of two stages those that were looked at where the script halts.
    var seenStages: Set<Int> = []
    var course = Course.script
    var results = LessonResults()
    var contents: Contents?
    var hasBegun = false
    /// What is wrong with the file as it is now; the lesson goes on as it was.
    var fileFault: String?
    /// When the time to think began.
    var thinkingSince: Double?

    /// - Parameters:
    ///   - scene: the first, by its index; and its first stop.
    ///   - staging: makes a scene of the lesson, with its settings.
    package init(
        _ lesson: Lesson, at scene: Int = 0, stop: Int = 0, staging: @escaping @Sendable (LessonScene) -> StagedScene
    ) {
        self.lesson = lesson
        self.staging = staging
        staged = staging(lesson.scenes[scene])
        place = ScriptPlace(scene: scene, stop: 0)
        stages = staged.stages.waiting
        if stop > 0 { goAtOnce(toStop: min(stop, staged.stops.count - 1)) } else { setOff() }
        refresh()
    }

    var stop: StagedStop { staged.stops[place.stop] }

    /// Whether the question of the stop in hand waits for an answer.
    var isAsked: Bool { isOpen(place.stop) }

    /// Whether a stop of this scene asks something that is not answered.
    func isOpen(_ stop: Int) -> Bool {
        staged.stops[stop].question != nil && results.answers[StopID(scene: place.scene, stop: stop)] == nil
    }

    /// The stops from here on that ask something.
    var openStops: [Int] { (place.stop..<staged.stops.count).filter(isOpen) }

    /// Whether the last stop lies behind.
    var isOver: Bool { course == .over }

    /// What the operation is called since the viewer has changed it: `stride 3`.
    var whatIf: String? { if case .whatIf(let name) = course { name } else { nil } }
}

extension LessonPlayer {
    /// Has the time of the scene.
    var lead: Player {
        get { stages.lead }
        set { stages.lead = newValue }
    }

    var hand: Player {
        get { stages.hand }
        set { stages.hand = newValue }
    }
}
