import ConvEngine
import ConvLesson
import ConvStory

/// Where a scene halts, in the time of its stages; a page halts once.
struct StagedStop: Sendable {
    let time: StoryTime
    let stop: LessonStop?
    let question: AskedQuestion?
    /// Where the story halts first.
    let halt: StoryTime
    /// The output whose number, or window, is asked for.
    let output: Position?

    init() { (time, stop, question, halt, output) = (.start, nil, nil, .start, nil) }

    init(_ made: MadeStop, on stages: Stages) {
        (stop, question) = (made.stop, made.question)
        time = stages.leadTime(made.time, of: 0)
        guard let question = made.question else {
            (halt, output) = (time, nil)
            return
        }
        // What is asked of a number, or of a window, is asked in the time of its own story.
        let isOwn = question.isOfBeside && !question.key.veil.isDisjoint(with: [.value, .window])
        halt = min(stages.leadTime(question.halt, of: isOwn ? 1 : 0), time)
        let isOfOutput = !question.veil.isDisjoint(with: [.value, .window])
        output =
            isOfOutput ? made.stop.place.output(in: stages.players[question.isOfBeside ? 1 : 0].convolution) : nil
    }

    /// Which stage the question is about.
    var askedIndex: Int { question?.isOfBeside == true ? 1 : 0 }

    var panel: PanelKind? { stop?.panel.map { $0 == .formula ? .formula : .code(.loops) } }
}

extension StopPlace {
    fileprivate func output(in convolution: Convolution) -> Position? {
        guard case .output(let indices, _) = self else { return nil }
        return try? CellName(array: .output, indices: indices).position(in: convolution)
    }
}
