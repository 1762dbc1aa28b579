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
    var place: ScriptPlace
    /// Whether the viewer has left the script, by stepping or by trying something out.
    var isOff = false
    /// What the convolution is called since the viewer has changed it: `stride 3`.
    var whatIf: String?
    var results = LessonResults()
    var contents: Contents?
    /// Whether the last stop lies behind.
    var isOver = false
    var hasBegun = false
    /// Whether the answer to a question is seen as another operation.
    var showsAnswer = false
    /// What is wrong with the file as it is now; the lesson goes on as it was.
    var fileFault: String?
    /// Whether the script has opened the panel that is open.
    var hasOpenedPanel = false
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
        stages = Stages(staged.stages)
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

    /// Where the story halts by the script.
    var target: StoryTime {
        switch place.step {
        case .coming, .asking: isAsked ? stop.halt : stop.time
        case .answered, .reached: stop.time
        }
    }

    /// The scene as the script has it, whatever was done to it. What the viewer has chosen for the show goes on.
    mutating func enter(scene index: Int) {
        if index != place.scene { staged = staging(lesson.scenes[index]) }
        stages = Stages(staged.stages, after: stages)
        place = ScriptPlace(scene: index, stop: 0)
        (isOff, whatIf, isOver, thinkingSince, showsAnswer) = (false, nil, false, nil, false)
    }
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

extension Stages {
    /// As a scene begins: it waits.
    fileprivate init(_ stages: Stages) {
        self = stages
        for index in players.indices { players[index].isPlaying = false }
    }

    /// What the viewer has chosen in another scene, and what the screen was told, is kept.
    init(_ stages: Stages, after other: Stages) {
        self.init(stages)
        for index in players.indices { players[index].keep(other.hand) }
    }
}

extension Player {
    fileprivate mutating func keep(_ other: Player) {
        if other.speed != other.settings.speed { speed = other.speed }
        if other.themeIndex != 0 {
            themeIndex = settings.themes.firstIndex { $0.name == other.theme.name } ?? 0
        }
        (hasMouse, mouseIsOn, request) = (other.hasMouse, other.mouseIsOn, other.request)
        (now, hasMetUnknownKey, ending) = (other.now, other.hasMetUnknownKey, other.ending)
    }
}
