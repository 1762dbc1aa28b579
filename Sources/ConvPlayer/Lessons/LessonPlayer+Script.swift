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
        guard isOff || whatIf != nil || lead.position != target else { return }
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
        closePanel()
        setVeils()
        if lead.settings.reducedMotion || lead.position >= target {
            arriveAtOnce()
        } else {
            lead.play(to: target)
            stages.follow()
        }
    }

    private mutating func arriveAtOnce() {
        isOff = false
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

    /// The story has come to where it halts.
    mutating func arrive() {
        // What is asked about is in hand.
        if stages.arePair { stages.inHand = stop.question == nil ? stages.inHand : askedIndex }
        guard let question = stop.question, isAsked else { return reach() }
        place.step = .asking
        stages.ask(question, of: question.isOfBeside ? 1 : 0, until: stop.time)
        thinkingSince = stop.stop?.think == nil ? nil : lead.now
    }

    /// The answer is there, and plays.
    mutating func takeAnswer(_ answering: Answering) {
        results.add(answering, at: place.id)
        place.step = .answered
        thinkingSince = nil
        setVeils()
        openPanel()
        if !lead.isPlaying { reach() }
    }

    /// All of this stop is to be seen.
    mutating func reach() {
        if place.step != .answered { openPanel() }
        place.step = .reached
        if stages.players[askedIndex].question == nil, let question = stop.question,
            let answering = results.answers[place.id]
        {
            stages.players[askedIndex].question = OpenQuestion(answering: answering.asking(question), end: stop.time)
        }
        if let point = stop.stop?.point { stages.players[0].point(at: point) }
    }

    private mutating func openPanel() {
        guard let panel = stop.stop?.panel else { return }
        hand.panel = panel == .formula ? .formula : .code(.loops)
        hasOpenedPanel = true
    }

    /// What the viewer has opened stays open.
    private mutating func closePanel() {
        if hasOpenedPanel { hand.panel = nil }
        hasOpenedPanel = false
    }

    /// The answer of this stop is hidden, and asked for again.
    mutating func hideAnswer() {
        results.hide(place.id)
        place.step = .coming
        arriveAtOnce()
    }

    private mutating func setVeils() {
        for index in stages.players.indices { stages.players[index].veil = veil(of: index) }
    }

    /// Which stage the question in hand is about.
    private var askedIndex: Int { stop.question?.isOfBeside == true ? 1 : 0 }

    /// What must not be seen from the beginning of a scene: how large the output is, and between which numbers it lies, where
    /// questions from here on ask for that.
    private func veil(of player: Int) -> Veil {
        staged.stops.indices.reduce(into: []) { veil, index in
            guard let question = staged.stops[index].question, index >= place.stop,
                question.isOfBeside == (player == 1),
                results.answers[StopID(scene: place.scene, stop: index)] == nil
            else { return }
            veil.formUnion(question.veil.intersection(.size))
            if question.veil.contains(.value) { veil.formUnion(.range) }
        }
    }
}
