import ConvLesson
import ConvStory

/// What must not be seen yet.
extension LessonPlayer {
    /// Of an operation that is tried out, or is the answer, everything may be seen but what is asked and is the same there.
    mutating func setVeils() {
        for index in stages.players.indices {
            let hidden = openStops.flatMap { stop in asked(at: stop, of: index).map { (stop, $0) } }
            let questions = hidden.map(\.1.question)
            let reached = hidden.filter { stages.players[index].position >= $0.1.halt }
            stages.players[index].secrets = Secrets(
                veil: reached.reduce(Veil(ofOpen: questions, beside: index == 1)) { $0.union(veil(where: $1.0)) },
                asked: AskedFacts(questions, beside: index == 1),
                output: reached.first?.1.question.key.output)
        }
    }

    /// What must not be seen where a question halts, whether it is asked there or not. Before the stop in front of it is left, the
    /// window is still that of another output.
    private func veil(where stop: Int) -> Veil {
        let veil = staged.stops[stop].question?.veil ?? []
        return stop == place.stop ? veil : veil.subtracting(.window)
    }

    /// What an open question asks of a stage, and when that would be seen next, in the stage's time. A stage that tries something
    /// out may tell it, too, be it the one that is asked about or the other, and under another index.
    private func asked(at stop: Int, of index: Int) -> [(question: AskedQuestion, halt: StoryTime)] {
        let (stop, story) = (staged.stops[stop], stages.players[index].story)
        guard let question = stop.question else { return [] }
        let halt = staged.stages.time(stop.halt, for: stop.askedIndex)
        guard !isOnScript(index) else { return index == stop.askedIndex ? [(question, halt)] : [] }
        guard course != .answer else { return [] }
        let storyboard = staged.stages.players[stop.askedIndex].storyboard
        return question.told(by: story.convolution, beside: index == 1).map {
            ($0, $0.halt(in: story, like: halt, of: storyboard))
        }
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
            let others = stages.players.indices.filter { $0 != stages.leading }
            for index in [stages.leading] + others {
                for stop in openStops { hold(index, before: stop) }
            }
            return
        }
        guard let next = openStops.first(where: isPast) else { return }
        goAtOnce(toStop: next)
        hand.notice = Player.answerFirst
    }

    /// A stage that is asked about waits, whatever becomes of the other.
    private mutating func hold(_ index: Int, before stop: Int) {
        guard isPast(stop, of: index), let halt = asked(at: stop, of: index).map(\.halt).min() else { return }
        (stages.players[index].position, stages.players[index].question) = (halt, nil)
        guard index == stages.leading else { return }
        lead.isPlaying = false
        stages.follow()
        hand.notice = "what comes next is asked; r goes back to the question"
    }

    /// Whether more is seen than may be before a question.
    func isPast(_ stop: Int) -> Bool {
        guard areAllOnScript else { return stages.players.indices.contains { isPast(stop, of: $0) } }
        return lead.position > staged.stops[stop].halt || asksItself(stop, of: staged.stops[stop].askedIndex)
    }

    private func isPast(_ stop: Int, of index: Int) -> Bool {
        asked(at: stop, of: index).contains { stages.players[index].position > $0.halt } || asksItself(stop, of: index)
    }

    /// Whether the viewer is asked by a key for what the script is to ask.
    private func asksItself(_ stop: Int, of index: Int) -> Bool {
        let player = stages.players[index]
        let isOfScript = course == .script && place.step == .asking
        guard !isOfScript, player.question?.isAsking == true else { return false }
        let output = player.story.output(ofPlacement: player.position.placement)
        return asked(at: stop, of: index).contains { $0.question.output == output }
    }
}
