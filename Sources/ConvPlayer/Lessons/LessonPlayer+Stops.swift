import ConvEngine
import ConvLesson
import ConvStory

/// At a stop: its question, the answer, and all that is to be seen there.
extension LessonPlayer {
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
        if let shown = answering.question.key.shown { show(shown) }
        if !lead.isPlaying { reach() }
    }

    /// An answer that makes another operation is seen to the end of that.
    private mutating func show(_ convolution: Convolution) {
        let isPlaying = lead.isPlaying
        stages.players[askedIndex].show(convolution)
        showsAnswer = true
        if isPlaying { lead.play(to: lead.storyboard.end) } else { lead.position = lead.storyboard.end }
        stages.follow()
    }

    /// The operation of the script again.
    mutating func dropAnswer() {
        guard showsAnswer else { return }
        stages = Stages(staged.stages, after: stages)
        lead.position = staged.stops[max(place.stop - 1, 0)].time
        stages.follow()
        showsAnswer = false
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
    mutating func closePanel() {
        if hasOpenedPanel { hand.panel = nil }
        hasOpenedPanel = false
    }

    /// The answer of this stop is hidden, and asked for again.
    mutating func hideAnswer() {
        results.hide(place.id)
        place.step = .coming
        arriveAtOnce()
    }

    /// Which stage the question in hand is about.
    var askedIndex: Int { stop.question?.isOfBeside == true ? 1 : 0 }
}
