import ConvLesson
import ConvStory
import Terminal

/// What becomes of the script when something is done to the player, and when time passes.
extension LessonPlayer {
    /// Whatever changes the place or the operation leaves the script.
    mutating func pass(_ event: InputEvent, size: Size) {
        let before = stages
        stages.take(event, size: size)
        if course == .script, place.step == .asking, let question = stages.question {
            // The first attempt counts, whatever becomes of the question.
            results.note(question.answering, at: place.id)
            if !question.isAsking { return takeAnswer(question.answering) }
        }
        if stages.players.map(\.revision) != before.players.map(\.revision) {
            course = difference.map(Course.whatIf) ?? .stepped
            // What played on as another operation is the script's again, and that halts.
            if course == .stepped { lead.isPlaying = false }
        } else if whatIf == nil, hasMoved(since: before) {
            course = .stepped
        }
        holdBeforeQuestion()
    }

    private func hasMoved(since before: Stages) -> Bool {
        lead.position != before.lead.position || (stages.question == nil) != (before.question == nil)
            || lead.isPlaying != before.lead.isPlaying && lead.halt == nil
    }

    /// What is shown and the script does not have: `stride 3`; nil where the operations are those of the script.
    private var difference: String? {
        let pairs = zip(stages.players, staged.stages.players).filter { $0.convolution != $1.convolution }
        return pairs.isEmpty
            ? nil : pairs.map { $0.convolution.difference(from: $1.convolution) }.joined(separator: "; ")
    }

    package mutating func advance(to time: Double) {
        let wasPlaying = lead.isPlaying
        stages.advance(to: time)
        defer { if wasPlaying || thinking != nil { refresh() } }
        let isOnItsWay = course == .script || course == .answer
        if wasPlaying, isOnItsWay, !lead.isPlaying, lead.halt == nil { settle() }
        holdBeforeQuestion()
    }

    // MARK: Time to think

    /// How much is left of the time to think, 1 to 0; nil where it is over, or nobody is asked.
    var thinking: Double? {
        guard course == .script, place.step == .asking, let since = thinkingSince, let think = stop.stop?.think,
            think > 0
        else { return nil }
        return lead.now - since < think ? 1 - (lead.now - since) / think : nil
    }

    /// The bar of the time to think empties column by column.
    package func nextFrameDue(in size: Size) -> Double? {
        let due = stages.nextFrameDue(in: size)
        guard thinking != nil, let think = stop.stop?.think, let since = thinkingSince, !lead.isBlank else {
            return due
        }
        let left = stages.timeline.thinkingAfterNext(columns: size.columns)
        let next = max(since + (1 - left) * think, lead.now + 1 / lead.settings.framesPerSecond)
        return min(due ?? next, next)
    }
}
