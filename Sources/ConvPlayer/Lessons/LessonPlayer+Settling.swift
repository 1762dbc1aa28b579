import ConvLesson
import ConvStory

/// From where the script is, and where the viewer is, to what is seen.
extension LessonPlayer {
    /// Where the story halts next.
    var target: StoryTime {
        if course == .answer { return lead.storyboard.end }
        return isAsked ? stop.halt : stop.time
    }

    /// Stands where the script is, with all that is to be seen there. Whatever was stepped to or tried out is dropped.
    mutating func settle() {
        if course != .answer { takeStories() }
        place.step = isAsked ? .asking : .reached
        stages.stand(at: target)
        setVeils()
        present()
    }

    /// Plays to where the story halts next, from wherever it is.
    mutating func setOff() {
        if course != .answer { takeStories() }
        guard !lead.settings.reducedMotion, lead.position < target else { return settle() }
        if isAsked { place.step = .coming }
        lead.play(to: target)
        stages.follow()
    }

    /// Has the stories of the script again, if they are others: where they halt.
    private mutating func takeStories() {
        course = .script
        guard zip(stages.players, staged.stages.players).contains(where: { $0.story != $1.story }) else { return }
        stages = staged.stages.seen(as: stages)
        stages.stand(at: target)
    }

    /// Nothing of a stop is taken along to another.
    mutating func leaveStop() {
        takeStories()
        closePanel()
        for index in stages.players.indices { stages.players[index].question = nil }
    }

    /// The scene as the script has it, from its beginning. What the viewer has chosen for the show goes on.
    mutating func enter(scene index: Int) {
        closePanel()
        let isOther = index != place.scene
        if isOther { staged = staging(lesson.scenes[index]) }
        stages = isOther ? staged.stages.shown(as: stages) : staged.stages.seen(as: stages)
        (place, course) = (ScriptPlace(scene: index, stop: 0), .script)
    }

    // MARK: What a stop has beside the story

    /// Its question, or the answer; its panel, and what it points at.
    mutating func present() {
        thinkingSince = nil
        // What is asked about is in hand.
        if stages.arePair, stop.question != nil { stages.inHand = askedIndex }
        switch place.step {
        case .coming: break
        case .asking: ask()
        case .answered: openPanel()
        case .reached:
            openPanel()
            showAnswer()
            if let point = stop.stop?.point, course == .script { stages.players[0].point(at: point) }
        }
    }

    private mutating func ask() {
        guard let question = stop.question else { return }
        stages.ask(question, of: askedIndex, until: stop.time)
        thinkingSince = stop.stop?.think == nil ? nil : lead.now
    }

    private mutating func showAnswer() {
        guard let question = stop.question, let answering = results.answers[place.id] else { return }
        stages.players[askedIndex].question = OpenQuestion(answering: answering.asking(question), end: stop.time)
    }

    private mutating func openPanel() {
        if let panel = stop.panel { hand.panel = panel }
    }

    /// What else the viewer has opened stays open.
    mutating func closePanel() {
        guard place.step == .answered || place.step == .reached, let panel = stop.panel else { return }
        for index in stages.players.indices where stages.players[index].panel == panel {
            stages.players[index].panel = nil
        }
    }

    /// Which stage the question in hand is about.
    var askedIndex: Int { stop.askedIndex }
}

extension Stages {
    /// At a time of the whole, with nothing in hand.
    fileprivate mutating func stand(at time: StoryTime) {
        for index in players.indices { players[index].go(to: .start) }
        lead.position = time
        follow()
    }
}
