import ConvData
import ConvEngine
import ConvStory

/// A question of a lesson about the operation that is shown: what is asked, what is right, and where the scene halts for it.
package struct AskedQuestion: Sendable {
    package private(set) var key: any AnswerKey
    /// In the author's words, or else in its own.
    package let words: String
    package let options: [String]
    /// What is said when it is answered; nil where the program says why.
    package let reveal: String?
    /// Whether it is about the second stage.
    package private(set) var isOfBeside: Bool
    /// The output that it is about; nil where it is about more than one.
    package private(set) var output: Position?
    /// What must not be seen before it is answered.
    package let veil: Veil
    /// Where the scene waits for the answer, before what is asked for would be shown.
    package let halt: StoryTime
    /// Which stage's time that is: of the second only where a number or a window of it is asked for. All else is asked where the
    /// scene stands as the stop before left it.
    package let haltStage: Int
    private var question: Question
    private let convolution: Convolution
    private let hidesProducts: Bool

    /// - Parameters:
    ///   - story: the one that is asked about.
    ///   - first: that of the first stage, where the second is asked about.
    ///   - last: the stop before this one.
    /// - Throws: where it cannot be asked of this operation, its answer is there to be seen already, or the one that its author states
    ///   is another.
    package init(
        _ asking: Asking, at stop: LessonStop, of story: Story, beside first: Story? = nil, after last: MadeStop?
    ) throws(Fault) {
        let question = try Question(asking, at: stop, of: story.convolution)
        do throws(DataError) {
            key = try question.key(to: story.convolution, precision: story.subject.precision)
        } catch {
            throw Fault(error.message, hint: error.hint, at: stop.marks[.ask])
        }
        // Of what its author alone knows, that is the answer.
        if key.isComputed, let expect = asking.expect, let refutation = key.refutation(of: expect) {
            throw Fault(refutation, hint: "change 'expect', or leave it out", at: stop.marks[.expect])
        }
        words = stop.say ?? key.words
        output = key.output ?? question.output(at: stop, in: story.convolution)
        (self.question, convolution, hidesProducts) = (question, story.convolution, asking.hidesProducts)
        (options, reveal, isOfBeside) = (asking.options, asking.reveal, asking.isOfBeside)
        let before = last?.time ?? .start
        // In the time of the story that is asked about.
        let seen = first.map { story.storyboard.time(like: before, of: $0.storyboard) } ?? before
        halt = question.halt(in: story, after: before, hidesProducts: asking.hidesProducts)
        haltStage = isOfBeside && question.hasTimeOfItsOwn ? 1 : 0
        if let last, question.isShown(in: story, at: seen, hidesProducts: asking.hidesProducts) {
            let stage = isOfBeside ? " of the second stage" : ""
            throw Fault(
                "\(key.subject)\(stage) is asked for, but the stop above, \(last.stop.place), has shown it",
                hint: "ask it before that stop", at: stop.marks[.ask])
        }
        var veil = key.veil(hidingProducts: asking.hidesProducts)
        // What was seen is not hidden any more, but what it follows from may be.
        if veil.contains(.size), story.hasShownSize(at: seen) { veil = veil.subtracting(.size).union(.formula) }
        self.veil = veil
    }
}

extension AskedQuestion {
    /// The mark of an option, counted from 1: what it says may be a number, too.
    package static func mark(ofOption number: Int) -> String { ChoiceKey.mark(ofOption: number) }

    /// An answer as it is told; of an option what it says, too: `2) 12`.
    package func told(_ answer: String) -> String {
        guard let number = Int(answer), options.indices.contains(number - 1) else { return answer }
        return "\(Self.mark(ofOption: number)) \(options[number - 1])"
    }

    /// The same of another operation that would tell what it hides, for there it has the same answer: about the output of that name,
    /// and about the one that has its window. Of a size that is hidden the same must come out.
    ///
    /// - Parameter beside: whether that is the second stage's.
    package func told(by other: Convolution, beside: Bool) -> [AskedQuestion] {
        guard !veil.isEmpty, veil.isDisjoint(with: [.size, .formula]) || other.outputShape == convolution.outputShape
        else { return [] }
        return ([question] + question.moved(from: convolution, to: other)).compactMap { question in
            guard let key = try? question.key(to: other), key.right == self.key.right else { return nil }
            var told = self
            (told.question, told.key, told.isOfBeside) = (question, key, beside)
            told.output = key.output ?? output
            return told
        }
    }

    /// When another operation, or the same from its other side, would show what is asked for next.
    ///
    /// - Parameters:
    ///   - time: when it halts for the question itself.
    ///   - storyboard: that time's.
    package func halt(in story: Story, like time: StoryTime, of storyboard: Storyboard) -> StoryTime {
        guard question.hasTimeOfItsOwn else { return story.storyboard.time(like: time, of: storyboard) }
        return question.halt(in: story, after: .start, hidesProducts: hidesProducts)
    }
}

extension Question {
    /// What is written at a stop, about an operation that is there.
    fileprivate init(_ asking: Asking, at stop: LessonStop, of convolution: Convolution) throws(Fault) {
        switch asking.kind {
        case .value: self = .value(at: try Self.output(of: stop, in: convolution))
        case .inputs: self = .inputs(of: try Self.output(of: stop, in: convolution))
        case .shape: self = .shape
        case .count:
            let number = asking.counted == nil ? asking.expect.flatMap { Int($0) } : nil
            self = number.map(Question.number) ?? .count(asking.counted ?? .outputs)
        case .choice:
            self = .choice(
                asking.options, right: asking.expect.flatMap { Int($0) } ?? 0, because: asking.because)
        case .parameter:
            guard let name = asking.name else {
                throw Fault("the parameter that is asked for is missing", at: stop.marks[.ask])
            }
            self = .parameter(name, target: asking.target)
        }
    }

    private static func output(of stop: LessonStop, in convolution: Convolution) throws(Fault) -> Position {
        guard case .output(let indices, let part) = stop.place, part == .written else {
            throw Fault(
                "a question is about an output, and \(stop.place) is a moment",
                hint: "write the output alone, as at: y[0]; it halts before what is asked for is shown",
                at: stop.marks[.at])
        }
        do throws(Fault) {
            return try CellName(array: .output, indices: indices).position(in: convolution)
        } catch {
            throw Fault(error.message, hint: error.hint, at: stop.marks[.at])
        }
    }

    /// What there is to choose from may be about the output at whose stop it is asked.
    fileprivate func output(at stop: LessonStop, in convolution: Convolution) -> Position? {
        guard case .choice = self, case .output(let indices, _) = stop.place else { return nil }
        return try? CellName(array: .output, indices: indices).position(in: convolution)
    }

    /// About the output of another operation that has the same window, where that is another one.
    fileprivate func moved(from convolution: Convolution, to other: Convolution) -> [Question] {
        switch self {
        case .value(let output):
            other.output(over: output, of: convolution).map { $0 == output ? [] : [.value(at: $0)] } ?? []
        case .inputs(let output):
            other.output(over: output, of: convolution).map { $0 == output ? [] : [.inputs(of: $0)] } ?? []
        default: []
        }
    }

    /// Whether its answer has a time of its own: it is about one output.
    fileprivate var hasTimeOfItsOwn: Bool {
        switch self {
        case .value, .inputs: true
        default: false
        }
    }

    /// Whether the answer can be seen at a time.
    fileprivate func isShown(in story: Story, at time: StoryTime, hidesProducts: Bool) -> Bool {
        switch self {
        case .value, .inputs: halt(in: story, after: time, hidesProducts: hidesProducts) < time
        case .shape, .count(.outputs): story.hasShownSize(at: time)
        default: false
        }
    }

    /// Before the kernel slides there, before the products become a sum, or where the scene stood anyway.
    fileprivate func halt(in story: Story, after before: StoryTime, hidesProducts: Bool) -> StoryTime {
        switch self {
        case .value(let output):
            let placement = story.lastPlacement(writing: output)
            let pairs = hidesProducts ? 0 : story.pairs(making: output, in: placement)
            return story.storyboard.time(ofStop: pairs, in: placement)
        case .inputs(let output):
            return story.storyboard.time(completing: story.lastPlacement(writing: output) - 1)
        default: return before
        }
    }
}

extension Story {
    /// Whether everything along an axis of the output has been seen: of the last, which is the first to be complete.
    fileprivate func hasShownSize(at time: StoryTime) -> Bool {
        storyboard.completed(at: time) >= storyboard.counts.row
    }

    /// With which placement an output is written; where inputs stamp, the last of those that reach it.
    fileprivate func lastPlacement(writing output: Position) -> Int {
        switch perspective {
        case .outputs: placement(of: output)
        case .inputs: Stamp.index(lastOn: output, of: convolution) ?? placement(of: output)
        }
    }

    /// How many pairs of a placement are multiplied when nothing of an output is missing: of a stamp, those up to its own, which is
    /// then the one in hand.
    fileprivate func pairs(making output: Position, in placement: Int) -> Int {
        guard perspective == .inputs, let cell = Stamp(placement, of: convolution).cell(over: output) else {
            return storyboard.counts.taps
        }
        return 1 + zip(convolution.kernelExtents, cell).reduce(0) { $0 * $1.0 + $1.1 }
    }
}

extension Convolution {
    /// The output whose window begins where that of an output of another operation does; nil where none does.
    fileprivate func output(over output: Position, of other: Convolution) -> Position? {
        guard axes.count == other.axes.count, output[0] < outputShape[0] else { return nil }
        var position = [output[0]]
        for (index, (mine, theirs)) in zip(axes, other.axes).enumerated() {
            let start = theirs.start(of: output[index + 1]) - theirs.border.before + mine.border.before
            guard start >= 0, start % mine.step == 0, start / mine.step < mine.outputExtent else { return nil }
            position.append(start / mine.step)
        }
        return Position(position)
    }
}
