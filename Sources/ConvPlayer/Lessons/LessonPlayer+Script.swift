import ConvLesson
import ConvStory

/// Going on by the script, and back to it.
extension LessonPlayer {
    /// What space does: on to what the script has next, from wherever the viewer is.
    mutating func goOn() {
        hasBegun = true
        guard !isOver else { return }
        if lead.isPlaying { return lead.isPlaying = false }
        if place.step == .reached, hasSeenStop { goToNext(atOnce: false) } else { setOff() }
    }

    /// Whether the story is as far as the stop in hand.
    private var hasSeenStop: Bool {
        course == .answer || isOnScript(stages.leading) && lead.position >= stop.time
    }

    /// Without animation. An answer that plays is shown.
    mutating func next() {
        hasBegun = true
        guard !isOver else { return }
        if place.step == .reached { goToNext(atOnce: true) } else { settle() }
    }

    mutating func previous() {
        if isOver {
            settle()
        } else if place.stop > 0 {
            goAtOnce(toStop: place.stop - 1)
        } else if place.scene > 0 {
            enter(scene: place.scene - 1)
            goAtOnce(toStop: staged.stops.count - 1)
        } else {
            goBack()
            hand.notice = "this is where the lesson begins"
        }
    }

    private mutating func goToNext(atOnce: Bool) {
        if place.stop + 1 < staged.stops.count {
            leaveStop()
            place = ScriptPlace(scene: place.scene, stop: place.stop + 1)
        } else if place.scene + 1 < lesson.scenes.count {
            enter(scene: place.scene + 1)
        } else {
            return end()
        }
        if atOnce { settle() } else { setOff() }
    }

    /// The last frame stays.
    private mutating func end() {
        course = .script
        settle()
        for index in stages.players.indices { stages.players[index].question = nil }
        course = .over
    }

    /// - Parameter step: 1 or -1.
    mutating func goToScene(_ step: Int) {
        let index = place.scene + step
        guard lesson.scenes.indices.contains(index) else {
            return hand.notice = step > 0 ? "this is the last scene" : "this is the first scene"
        }
        hasBegun = true
        go(toScene: index, stop: 0)
    }

    mutating func go(toScene scene: Int, stop: Int) {
        enter(scene: scene)
        goAtOnce(toStop: stop)
    }

    mutating func goAtOnce(toStop stop: Int) {
        leaveStop()
        place = ScriptPlace(scene: place.scene, stop: stop)
        settle()
    }

    /// To where the script is. What is being answered there is not begun anew.
    mutating func goBack() {
        guard !isWhole else { return hand.notice = "you are where the script is" }
        course = .script
        settle()
    }

    /// Whether all is seen that the script has here.
    private var isWhole: Bool {
        guard course == .script, !lead.isPlaying, lead.position == target else { return false }
        guard place.step == .reached else { return place.step == .asking }
        let hasPanel = stop.panel.map { $0 == hand.panel } ?? true
        return hasPanel && (stop.stop?.point == nil || stages.players[0].inspector != nil)
    }
}
