import ConvEngine
import ConvLesson
import ConvStory
import Terminal

/// Questions: the show waits, and keys are answers.
extension Player {
    /// Halts where what is asked for would be shown next.
    ///
    /// - Parameter end: when it is there to be seen.
    mutating func ask(_ asked: AskedQuestion, at halt: StoryTime, until end: StoryTime) {
        go(to: halt)
        var question = OpenQuestion(answering: Answering(asked), end: end)
        if asked.veil.contains(.window) {
            question.marking = OpenQuestion.Marking(convolution.placements[halt.placement], in: convolution)
        }
        self.question = question
    }

    /// The number that comes next, or at the end the last, is left out and asked for; once more, and it is shown.
    mutating func askOrShow() {
        guard question?.isAsking != true else { return showAnswer(atOnce: false) }
        guard story.perspective == .outputs else { return notice = "a question needs windows: press i first" }
        // An answer that still plays was seen.
        let seen = max(storyboard.completed(at: position), question.map { storyboard.completed(at: $0.end) } ?? 0)
        let placement = min(seen, storyboard.counts.placements - 1)
        let output = story.output(ofPlacement: placement)
        do throws(Fault) {
            let stop = LessonStop(at: .output(Array(output), .written))
            let asked = try AskedQuestion(Asking(.value), at: stop, of: story, after: nil)
            ask(asked, at: asked.halt, until: storyboard.time(completing: placement))
            question?.isByKey = true
        } catch {
            notice = error.message
        }
    }

    /// A question comes before what it asks for, for those who step on as well.
    ///
    /// - Parameter go: not done where it would lead past a question.
    mutating func holdingBeforeQuestion(_ go: (inout Player) -> Void) {
        let before = self
        go(&self)
        guard before.question?.isAsking == true, position > before.position else { return }
        self = before
        notice = Self.answerFirst
    }

    /// Also said in a lesson.
    static let answerFirst = "answer first; space shows it"

    /// - Parameter atOnce: whether the story does not play to it.
    mutating func showAnswer(atOnce: Bool) {
        guard var question else { return }
        question.answering.show()
        question.typed = nil
        self.question = question
        finishQuestion(atOnce: atOnce)
    }

    /// The answer plays: it is seen how it comes about.
    private mutating func finishQuestion(atOnce: Bool) {
        guard let question, !question.isAsking else { return }
        inspector = nil
        if atOnce || settings.reducedMotion { go(to: question.end) } else { play(to: question.end) }
        self.question = question
    }

    /// Plays, and halts there.
    mutating func play(to time: StoryTime) {
        (inspector, panel) = (nil, panel == .help ? nil : panel)
        motions.stop()
        guard position < time else { return go(to: time) }
        halt = Halt(at: time, from: position, in: storyboard, speed: speed)
        isPlaying = true
    }

    /// While a question is open, some keys are answers.
    ///
    /// - Returns: nil where the key means what it always means.
    func meaning(of key: Key) -> AnswerAct? {
        guard panel != .help, inspector == nil, parameterLine == nil else { return nil }
        return question?.meaning(of: key)
    }

    /// Whether an open question takes the key.
    func answersWith(_ key: Key) -> Bool {
        switch meaning(of: key) {
        case nil, .count: false
        default: true
        }
    }

    /// - Returns: whether the key is taken.
    mutating func answer(_ key: Key) -> Bool {
        guard let act = meaning(of: key) else { return false }
        notice = nil
        apply(act)
        if case .count = act { return false }
        return true
    }

    private mutating func apply(_ act: AnswerAct) {
        let convolution = convolution
        switch act {
        case .type(let character): question?.type(character)
        case .rubOut: question?.rubOut()
        case .drop: question?.typed = nil
        case .tryAgain: question?.tryAgain()
        case .mark: question?.toggleMark()
        case .moveMark(let move): question?.marking?.go(move, in: convolution)
        case .show(let atOnce): showAnswer(atOnce: atOnce)
        case .count(let typed):
            preceding.take(typed)
            question?.typed = nil
        case .nothing: break
        case .give:
            question?.give()
            finishQuestion(atOnce: false)
        }
    }
}
