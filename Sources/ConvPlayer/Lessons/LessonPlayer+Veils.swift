import ConvLesson
import ConvStory

/// What must not be seen yet.
extension LessonPlayer {
    /// Of an operation that is tried out, or is the answer, everything may be seen.
    mutating func setVeils() {
        let open = openStops.map { staged.stops[$0] }
        for index in stages.players.indices {
            let asking = isOfScript(index) ? open.filter { $0.askedIndex == index } : []
            stages.players[index].veil = Veil(ofOpen: asking.compactMap(\.question), beside: index == 1)
            stages.players[index].asked = AskedOutputs(asking)
        }
    }

    /// Whether a stage has the operation of the script.
    private func isOfScript(_ index: Int) -> Bool {
        stages.players[index].convolution == staged.stages.players[index].convolution
    }

    /// And tells it from the same side.
    func isOnScript(_ index: Int) -> Bool {
        isOfScript(index) && stages.players[index].story.perspective == staged.stages.players[index].story.perspective
    }

    /// A question comes before what it asks for, for those who step as well as for those who try something out beside it.
    mutating func holdBeforeQuestion() {
        guard stages.players.indices.allSatisfy(isOnScript) else {
            for stop in openStops where isPast(stop) { hold(before: stop) }
            return
        }
        guard let next = openStops.first(where: isPast) else { return }
        goAtOnce(toStop: next)
        hand.notice = "answer first; space shows it"
    }

    /// The stage that is asked about waits, whatever becomes of the other.
    private mutating func hold(before stop: Int) {
        let (index, halt) = (staged.stops[stop].askedIndex, ownHalt(of: stop))
        (stages.players[index].position, stages.players[index].question) = (halt, nil)
        guard index == stages.leading else { return }
        lead.isPlaying = false
        stages.follow()
        hand.notice = "what comes next is asked; r goes back to the question"
    }

    /// Whether more is seen than may be before a question.
    func isPast(_ stop: Int) -> Bool {
        let index = staged.stops[stop].askedIndex
        guard isOnScript(index) else { return false }
        let isBeyond =
            stages.players.indices.allSatisfy(isOnScript)
            ? lead.position > staged.stops[stop].halt : stages.players[index].position > ownHalt(of: stop)
        return isBeyond || asksItself(stop)
    }

    /// Where a stop halts, in the time of the stage that it asks about.
    private func ownHalt(of stop: Int) -> StoryTime {
        staged.stages.time(staged.stops[stop].halt, for: staged.stops[stop].askedIndex)
    }

    /// Whether the viewer is asked by a key for what the script is to ask.
    private func asksItself(_ stop: Int) -> Bool {
        let player = stages.players[staged.stops[stop].askedIndex]
        let isOfScript = course == .script && place.step == .asking
        guard !isOfScript, player.question?.isAsking == true, let output = staged.stops[stop].output else {
            return false
        }
        return player.story.output(ofPlacement: player.position.placement) == output
    }
}

extension AskedOutputs {
    fileprivate init(_ stops: [StagedStop]) {
        outputs = Set(stops.compactMap(\.output))
        hasWindow = stops.contains { $0.question?.veil.contains(.window) == true }
    }
}
