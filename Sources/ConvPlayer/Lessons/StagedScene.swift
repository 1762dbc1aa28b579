import ConvLesson
import ConvStory

/// A scene of a lesson that can be played.
package struct StagedScene: Sendable {
    let stops: [StagedStop]
    let story: Story
    let settings: Settings
    /// What is shown in place of a stage: a page of words, or why there is nothing to be seen.
    let page: String?

    /// - Parameters:
    ///   - story: what lies behind a page, where the scene has no story.
    ///   - settings: of the show, as its command line and the terminal have them.
    package init(_ made: MadeScene, behind story: Story, settings: Settings) {
        self.settings = settings
        self.story = made.story ?? story
        if let fault = made.faults.first {
            page = "This scene cannot be shown: \(fault.message).\n\nconvviz lesson check says all that is wrong."
        } else if case .page(let text) = made.scene.content {
            page = text
        } else {
            page = nil
        }
        let stops = page == nil ? made.stops.map(StagedStop.init) : []
        self.stops = stops.isEmpty ? [StagedStop()] : stops
    }
}

/// Where a scene halts; a page halts once.
struct StagedStop: Sendable {
    let time: StoryTime
    let stop: LessonStop?
    let question: AskedQuestion?

    init() { (time, stop, question) = (.start, nil, nil) }

    init(_ made: MadeStop) { (time, stop, question) = (made.time, made.stop, made.question) }

    /// Where the story halts first.
    var halt: StoryTime { question?.halt ?? time }
}
