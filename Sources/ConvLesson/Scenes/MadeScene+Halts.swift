import ConvStory

/// When the stages of a scene halt.
extension MadeScene {
    private var storyboards: [Storyboard] { [story, beside].compactMap { $0?.storyboard } }

    /// In the stage's own time: before the answer of a question that is open, and else where the stop is.
    package func halt(at stop: MadeStop, of stage: Int, isOpen: Bool) -> StoryTime {
        let storyboards = storyboards
        let lead = Storyboard.leading(storyboards)
        let question = isOpen ? stop.question.map { (time: $0.halt, stage: $0.haltStage) } : nil
        let halts = [question, (stop.time, 0)].compactMap(\.self)
        let first = halts.min {
            storyboards.time($0.time, of: $0.stage, in: lead) < storyboards.time($1.time, of: $1.stage, in: lead)
        }
        return first.map { storyboards.time($0.time, of: $0.stage, in: stage) } ?? stop.time
    }
}

extension [Storyboard] {
    /// A time of one stage in that of another.
    fileprivate func time(_ time: StoryTime, of other: Int, in stage: Int) -> StoryTime {
        stage == other ? time : self[stage].time(like: time, of: self[other])
    }
}
