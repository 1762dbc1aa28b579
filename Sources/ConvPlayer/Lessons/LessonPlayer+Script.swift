import ConvLesson
import ConvStory

/// Going on by the script, and back to it.
extension LessonPlayer {
    /// What space does: on to what the script has next, from wherever the viewer is.
    mutating func goOn() {
        hasBegun = true
        guard !isOver else { return }
        if lead.isPlaying { return lead.isPlaying = false }
        if place.step == .reached, lead.position >= stop.time {
            goToNext(atOnce: false)
        } else {
            if isOff, place.step == .asking { place.step = .coming }
            setOff()
        }
    }

    /// Without animation. An answer that plays is shown.
    mutating func next() {
        hasBegun = true
        guard !isOver else { return }
        if place.step == .reached { return goToNext(atOnce: true) }
        backFromWhatIf()
        if place.step == .asking { place.step = .coming }
        arriveAtOnce()
    }

    mutating func previous() {
        if isOver { return isOver = false }
        if place.stop > 0 {
            backToScript()
            goAtOnce(toStop: place.stop - 1)
        } else if place.scene > 0 {
            enter(scene: place.scene - 1)
            goAtOnce(toStop: staged.stops.count - 1)
        } else {
            backToScript()
            hand.notice = "this is where the lesson begins"
        }
    }

    private mutating func goToNext(atOnce: Bool) {
        if place.stop + 1 < staged.stops.count {
            backFromWhatIf()
            place = ScriptPlace(scene: place.scene, stop: place.stop + 1)
        } else if place.scene + 1 < lesson.scenes.count {
            enter(scene: place.scene + 1)
        } else {
            backToScript()
            for index in stages.players.indices { stages.players[index].question = nil }
            isOver = true
            return
        }
        if atOnce { arriveAtOnce() } else { setOff() }
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

    /// - Parameter isShown: whether the answer of its question is there already.
    mutating func goAtOnce(toStop stop: Int, isShown: Bool = false) {
        place = ScriptPlace(scene: place.scene, stop: stop)
        if isShown, let question = self.stop.question, results.answers[place.id] == nil {
            results.show(question, at: place.id)
        }
        arriveAtOnce()
    }

    /// Whatever was tried out is dropped, and the script's place is where it was.
    mutating func backToScript() {
        guard isOff || whatIf != nil || showsAnswer || lead.position != target else { return }
        backFromWhatIf()
        arriveAtOnce()
    }

    /// To where the script was.
    private mutating func backFromWhatIf() {
        guard whatIf != nil else { return }
        stages = Stages(staged.stages, after: stages)
        lead.position = target
        stages.follow()
        whatIf = nil
    }

    /// Plays to where the story halts next.
    mutating func setOff() {
        isOff = false
        dropAnswer()
        closePanel()
        setVeils()
        if lead.settings.reducedMotion || lead.position >= target {
            arriveAtOnce()
        } else {
            lead.play(to: target)
            stages.follow()
        }
    }

    mutating func arriveAtOnce() {
        isOff = false
        dropAnswer()
        closePanel()
        setVeils()
        if place.step == .answered || place.step == .reached {
            go(to: stop.time)
            return reach()
        }
        go(to: target)
        arrive()
    }

    private mutating func go(to time: StoryTime) {
        for index in stages.players.indices { stages.players[index].go(to: .start) }
        lead.position = time
        stages.follow()
    }
}
