import ConvLesson
import ConvStory

/// What must not be seen yet.
extension LessonPlayer {
    /// Of an operation that is tried out, or is the answer, everything may be seen but what is asked and is the same there.
    mutating func setVeils() {
        let hiding = openStops.compactMap { stop in halt(before: stop).map { (stop, $0) } }
        for index in stages.players.indices {
            let own = hiding.filter { staged.stops[$0.0].askedIndex == index }
            let questions = own.compactMap { staged.stops[$0.0].question }
            let reached = own.filter { stages.players[index].position >= $0.1 }.map(\.0)
            stages.players[index].secrets = Secrets(
                veil: reached.reduce(Veil(ofOpen: questions, beside: index == 1)) { $0.union(veil(where: $1)) },
                asked: AskedFacts(questions, beside: index == 1),
                output: reached.first.flatMap { staged.stops[$0].question?.key.output })
        }
    }

    /// What must not be seen where a question halts, whether it is asked there or not. Before the stop in front of it is left, the
    /// window is still that of another output.
    private func veil(where stop: Int) -> Veil {
        let veil = staged.stops[stop].question?.veil ?? []
        return stop == place.stop ? veil : veil.subtracting(.window)
    }

    /// When what an open question asks for would be seen next, in the time of the stage that it is about; nil where something else
    /// is to be seen there.
    private func halt(before stop: Int) -> StoryTime? {
        let (stop, index) = (staged.stops[stop], staged.stops[stop].askedIndex)
        let halt = staged.stages.time(stop.halt, for: index)
        guard !isOnScript(index) else { return halt }
        let story = stages.players[index].story
        guard course != .answer, let question = stop.question, question.isTold(by: story.convolution) else {
            return nil
        }
        return question.halt(in: story, like: halt, of: staged.stages.players[index].storyboard)
    }

    /// Whether a stage has the operation of the script, and tells it from the same side.
    func isOnScript(_ index: Int) -> Bool {
        let (mine, scripted) = (stages.players[index].story, staged.stages.players[index].story)
        return mine.convolution == scripted.convolution && mine.perspective == scripted.perspective
    }

    private var areAllOnScript: Bool { stages.players.indices.allSatisfy(isOnScript) }

    /// A question comes before what it asks for, for those who step as well as for those who try something out beside it.
    mutating func holdBeforeQuestion() {
        guard areAllOnScript else {
            // The other follows to where the leading one waits, and that may be beyond its own question.
            for stop in openStops where staged.stops[stop].askedIndex == stages.leading && isPast(stop) {
                hold(before: stop)
            }
            for stop in openStops where isPast(stop) { hold(before: stop) }
            return
        }
        guard let next = openStops.first(where: isPast) else { return }
        goAtOnce(toStop: next)
        hand.notice = Player.answerFirst
    }

    /// The stage that is asked about waits, whatever becomes of the other.
    private mutating func hold(before stop: Int) {
        guard let halt = halt(before: stop) else { return }
        let index = staged.stops[stop].askedIndex
        (stages.players[index].position, stages.players[index].question) = (halt, nil)
        guard index == stages.leading else { return }
        lead.isPlaying = false
        stages.follow()
        hand.notice = "what comes next is asked; r goes back to the question"
    }

    /// Whether more is seen than may be before a question.
    func isPast(_ stop: Int) -> Bool {
        guard let halt = halt(before: stop) else { return false }
        let isBeyond =
            areAllOnScript
            ? lead.position > staged.stops[stop].halt
            : stages.players[staged.stops[stop].askedIndex].position > halt
        return isBeyond || asksItself(stop)
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
