import ConvEngine
import ConvLesson
import ConvStory

/// Questions that are answered.
extension LessonPlayer {
    /// The answer is there, and plays.
    mutating func takeAnswer(_ answering: Answering) {
        results.add(answering, at: place.id)
        place.step = .answered
        if let shown = answering.shown { show(shown) }
        present()
        if !lead.isPlaying { settle() }
    }

    /// An answer that makes another operation is seen to the end of that.
    private mutating func show(_ convolution: Convolution) {
        let isPlaying = lead.isPlaying
        course = .answer
        stages.players[askedIndex].show(convolution)
        if isPlaying { lead.play(to: target) }
        stages.follow()
    }

    /// The answer of this stop is hidden, and asked for again.
    mutating func hideAnswer() {
        leaveStop()
        results.hide(place.id)
        settle()
    }
}
