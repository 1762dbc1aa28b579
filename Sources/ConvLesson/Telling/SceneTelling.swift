import ConvStory

/// A scene of a lesson in lines: what is shown, what happens from stop to stop, what is said and asked.
package struct SceneTelling: Sendable {
    private let made: MadeScene
    /// None of a page, and of a scene that is not played.
    let stops: [MadeStop]
    private let title: String
    private var stories: [StoryTelling]

    package init(_ made: MadeScene) {
        self.made = made
        title = made.scene.title ?? made.scene.name
        let isPlayed = made.faults.isEmpty
        stops = isPlayed ? made.stops : []
        stories = isPlayed ? [made.story, made.beside].compactMap(\.self).map(StoryTelling.init) : []
    }

    /// A page halts once.
    package var stopCount: Int { max(stops.count, 1) }

    package func question(at stop: Int) -> AskedQuestion? {
        stops.indices.contains(stop) ? stops[stop].question : nil
    }

    /// - Parameter open: the stops whose questions are not answered.
    package func heading(open: Set<Int>) -> [String] {
        var lines = made.scene.beginsChapter ? made.scene.chapter.map { ["", "== \($0) =="] } ?? [] : []
        lines += stories.count == 1 ? [""] : ["", title]
        if case .page(let text) = made.scene.content {
            lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        lines += made.refusal
        for (index, story) in stories.enumerated() {
            let name = stories.count == 1 ? title : index == 0 ? "first" : "second"
            lines += story.heading(title: name, veil: veil(of: index, open))
        }
        return lines
    }

    /// From the stop before to where this one halts: before its answer, or at it.
    package mutating func lines(to stop: Int, open: Set<Int>) -> [String] {
        guard stops.indices.contains(stop) else { return [] }
        let isOpen = open.contains(stop)
        let stop = stops[stop]
        let question = isOpen ? stop.question : nil
        var lines: [String] = []
        for index in stories.indices {
            let asked = question.flatMap { $0.isOfBeside == (index == 1) ? $0.veil : nil } ?? []
            let time = made.halt(at: stop, of: index, isOpen: question != nil)
            let told = stories[index].lines(to: time, veil: veil(of: index, open).union(asked))
            lines += stories.count == 1 || told.isEmpty ? told : [index == 0 ? "first:" : "second:"] + told
        }
        return lines
    }

    /// What is lit about the cell that is pointed at, where that may be seen.
    package func pointed(at stop: Int, open: Set<Int>) -> String? {
        guard stops.indices.contains(stop), let story = made.story, let point = stops[stop].stop.point,
            let inspection = story.inspection(of: point, at: stops[stop].time),
            AskedFacts(questions(open), beside: false).told(by: inspection) == nil
        else { return nil }
        let moment = story.storyboard.moment(at: stops[stop].time)
        return story.scene(at: moment, inspection: inspection).words.sentence
    }

    private func veil(of stage: Int, _ open: Set<Int>) -> Veil {
        Veil(ofOpen: questions(open), beside: stage == 1)
    }

    private func questions(_ open: Set<Int>) -> [AskedQuestion] { open.compactMap { stops[$0].question } }
}
