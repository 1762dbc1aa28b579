import ConvLesson
import ConvStory

/// A scene of a lesson that can be played.
package struct StagedScene: Sendable {
    let stops: [StagedStop]
    /// What is shown in place of a stage: a page of words, or why there is nothing to be seen.
    let page: String?
    let stages: Stages

    /// - Parameters:
    ///   - story: what lies behind a page, where the scene has no story.
    ///   - settings: of its shows, as their command lines and the terminal have them.
    ///   - isTried: whether it is gone through even if something is wrong with it.
    package init(
        _ made: MadeScene, behind story: Story, settings: Settings, beside: Settings? = nil, isTried: Bool = false
    ) {
        if !made.refusal.isEmpty, !isTried {
            page = made.refusal.joined(separator: "\n\n")
        } else if case .page(let text) = made.scene.content {
            page = text
        } else {
            page = nil
        }
        let first = Player(made.story ?? story, settings: settings)
        let stages = Stages(
            first, beside: page == nil ? made.beside.map { Player($0, settings: beside ?? settings) } : nil)
        let stops = page == nil ? made.stops.map { StagedStop($0, of: made, on: stages) } : []
        self.stages = stages
        self.stops = stops.isEmpty ? [StagedStop()] : stops
    }

    /// What its questions give to choose from.
    var choices: [[String]] { stops.compactMap { $0.question?.options }.filter { !$0.isEmpty } }
}
