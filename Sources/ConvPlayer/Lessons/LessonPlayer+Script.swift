import ConvLesson
import ConvStory

/// Going on by the script, and back to it.
extension LessonPlayer {
    /// What space does: on to what the script has next, from wherever the viewer is.
    mutating func goOn() {
        hasBegun = true
        guard !isOver else { return }
        if player.isPlaying { return player.isPlaying = false }
        if place.step == .reached, player.position >= stop.time {
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
            player.notice = "this is where the lesson begins"
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
            isOver = true
            return
        }
        if atOnce { arriveAtOnce() } else { setOff() }
    }

    /// - Parameter step: 1 or -1.
    mutating func goToScene(_ step: Int) {
        let index = place.scene + step
        guard lesson.scenes.indices.contains(index) else {
            return player.notice = step > 0 ? "this is the last scene" : "this is the first scene"
        }
        hasBegun = true
        go(toScene: index, stop: 0)
    }

    mutating func go(toScene scene: Int, stop: Int) {
        enter(scene: scene)
        goAtOnce(toStop: stop)
    }

    mutating func goAtOnce(toStop stop: Int) {
        place = ScriptPlace(scene: place.scene, stop: stop)
        arriveAtOnce()
    }

    /// Whatever was tried out is dropped, and the script's place is where it was.
    mutating func backToScript() {
        guard isOff || whatIf != nil || player.position != target else { return }
        backFromWhatIf()
        arriveAtOnce()
    }

    /// To where the script was.
    private mutating func backFromWhatIf() {
        guard whatIf != nil else { return }
        player = Player(staged.story, settings: staged.settings, after: player)
        player.position = target
        whatIf = nil
    }

    /// Plays to where the story halts next.
    mutating func setOff() {
        isOff = false
        closePanel()
        player.veil = veil
        if player.settings.reducedMotion || player.position >= target {
            arriveAtOnce()
        } else {
            player.play(to: target)
        }
    }

    private mutating func arriveAtOnce() {
        isOff = false
        closePanel()
        if place.step == .answered || place.step == .reached {
            player.go(to: stop.time)
            return reach()
        }
        player.veil = veil
        player.go(to: target)
        arrive()
    }

    /// The story has come to where it halts.
    mutating func arrive() {
        guard let question = stop.question, isAsked else { return reach() }
        place.step = .asking
        player.ask(question, at: stop.halt, until: stop.time)
        thinkingSince = stop.stop?.think == nil ? nil : player.now
    }

    /// The answer is there, and plays.
    mutating func takeAnswer(_ answering: Answering) {
        results.add(answering, at: place.id)
        place.step = .answered
        thinkingSince = nil
        player.veil = veil
        openPanel()
        if !player.isPlaying { reach() }
    }

    /// All of this stop is to be seen.
    mutating func reach() {
        if place.step != .answered { openPanel() }
        place.step = .reached
        if player.question == nil, let answering = results.answers[place.id] {
            player.question = OpenQuestion(answering: answering, end: stop.time)
        }
        if let point = stop.stop?.point { player.point(at: point) }
    }

    private mutating func openPanel() {
        guard let panel = stop.stop?.panel else { return }
        player.panel = panel == .formula ? .formula : .code(.loops)
        hasOpenedPanel = true
    }

    /// What the viewer has opened stays open.
    private mutating func closePanel() {
        if hasOpenedPanel { player.panel = nil }
        hasOpenedPanel = false
    }

    /// The answer of this stop is hidden, and asked for again.
    mutating func hideAnswer() {
        results.hide(place.id)
        place.step = .coming
        arriveAtOnce()
    }

    /// What questions of this scene, from here on, ask of the size of its output: that must not be seen from its beginning.
    private var veil: Veil {
        staged.stops.indices.reduce(into: []) { veil, index in
            guard let question = staged.stops[index].question, index >= place.stop,
                results.answers[StopID(scene: place.scene, stop: index)] == nil
            else { return }
            veil.formUnion(question.veil.intersection(.size))
        }
    }
}
