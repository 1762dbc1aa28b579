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
            question.marking = OpenQuestion.Marking(
                cursor: Inspector(convolution.placements[halt.placement], in: convolution, at: .input))
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
        } catch {
            notice = error.message
        }
    }

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
        stopMotion()
        guard position < time else { return go(to: time) }
        halt = Halt(at: time, from: position, in: storyboard, speed: speed)
        isPlaying = true
    }

    /// While a question is open, some keys are answers.
    ///
    /// - Returns: false where the key means what it always means.
    mutating func answer(_ key: Key) -> Bool {
        guard var question, question.isAsking, panel != .help, inspector == nil, parameterLine == nil else {
            return false
        }
        notice = nil
        switch key {
        case .control: return false
        case .character(" ") where question.typed == nil && question.marking?.cells.isEmpty == false: question.give()
        case .character(" ") where question.typed == nil: return finish { $0.showAnswer(atOnce: false) }
        case .character("n") where question.typed == nil, .pageDown: return finish { $0.showAnswer(atOnce: true) }
        case .enter where question.typed == nil: return answerWithEnter()
        case .enter: question.give()
        case .backspace where question.typed != nil, .delete where question.typed != nil:
            question.typed = question.typed.map { String($0.dropLast()) }
        case .escape where question.typed != nil: question.typed = nil
        case .character where question.typed.flatMap(Int.init) != nil && isChange(key):
            // A number before a key that changes something is a count, also here.
            (count, question.typed) = (question.typed.flatMap(Int.init), nil)
            self.question = question
            return false
        case .character(let character):
            guard question.type(character) || moveMark(key) else { return false }
            if question.typed == nil { return true }
        default:
            if question.typed == nil { return moveMark(key) }
        }
        self.question = question
        finishQuestion(atOnce: false)
        return true
    }

    private func isChange(_ key: Key) -> Bool {
        if case .change = KeyBindings[key] { true } else { false }
    }

    private mutating func finish(_ show: (inout Player) -> Void) -> Bool {
        show(&self)
        return true
    }

    /// Nothing is typed: marks a cell, begins once more, or shows the answer at once, as keys that go on do.
    private mutating func answerWithEnter() -> Bool {
        if question?.marking != nil {
            question?.toggleMark()
        } else if question?.answering.state == .again {
            question?.answering.dropRemark()
            question?.typed = ""
        } else {
            showAnswer(atOnce: true)
        }
        return true
    }

    /// - Returns: whether the key moves the cursor over the cells to be marked.
    private mutating func moveMark(_ key: Key) -> Bool {
        guard var marking = question?.marking else { return false }
        switch KeyBindings[key] {
        case .move(.placements(let step)): marking.cursor.move(columns: step, in: convolution)
        case .move(.rows(let step)): marking.cursor.move(rows: step, in: convolution)
        case .move(.channels(let step)) where convolution.input.shape.extents.dropLast(2).contains { $0 > 1 }:
            marking.cursor.move(slices: step, in: convolution)
        default: return false
        }
        question?.marking = marking
        return true
    }
}

extension OpenQuestion {
    fileprivate mutating func toggleMark() {
        guard var marking, case .input(let cell) = marking.cursor.cursor else { return }
        if marking.cells.remove(cell) == nil { marking.cells.insert(cell) }
        self.marking = marking
        answering.dropRemark()
    }
}
