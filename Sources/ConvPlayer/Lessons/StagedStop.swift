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

    init(_ made: MadeStop, of scene: MadeScene, on stages: Stages) {
        (stop, question) = (made.stop, made.question)
        time = scene.halt(at: made, of: stages.leading, isOpen: false)
        halt = scene.halt(at: made, of: stages.leading, isOpen: true)
        let isOfOutput = made.question?.veil.isDisjoint(with: [.value, .window]) == false
        let asked = stages.players[made.question?.isOfBeside == true ? 1 : 0]
        output = isOfOutput ? made.stop.place.output(in: asked.convolution) : nil
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
