import ConvEngine
import ConvStory

/// A scene of a lesson in lines: what is shown, what happens from stop to stop, what is said and asked.
package struct SceneTelling: Sendable {
    package let made: MadeScene
    private let title: String
    private var stories: [StoryTelling]
    private let storyboards: [Storyboard]

    package init(_ made: MadeScene) {
        self.made = made
        title = made.scene.title ?? made.scene.name
        let shown = [made.story, made.beside].compactMap(\.self)
        stories = shown.map(StoryTelling.init)
        storyboards = shown.map(\.storyboard)
    }

    /// A page halts once.
    package var stopCount: Int { max(made.stops.count, 1) }

    package func question(at stop: Int) -> AskedQuestion? {
        made.stops.indices.contains(stop) ? made.stops[stop].question : nil
    }

    /// - Parameter open: the stops whose questions are not answered.
    package func heading(open: Set<Int>) -> [String] {
        var lines = made.scene.beginsChapter ? made.scene.chapter.map { ["", "== \($0) =="] } ?? [] : []
        lines += stories.count == 1 ? [""] : ["", title]
        if case .page(let text) = made.scene.content {
            lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        lines += made.faults.prefix(1).map { "This scene cannot be shown: \($0.message)." }
        for (index, story) in stories.enumerated() {
            let name = stories.count == 1 ? title : index == 0 ? "first" : "second"
            lines += story.heading(title: name, veil: veil(of: index, open))
        }
        return lines
    }

    /// From the stop before to where this one halts: before its answer, or at it.
    package mutating func lines(to stop: Int, open: Set<Int>) -> [String] {
        guard made.stops.indices.contains(stop) else { return [] }
        let made = made.stops[stop]
        let isOpen = open.contains(stop)
        var lines: [String] = []
        for index in stories.indices {
            let veil = veil(of: index, open).union(isOpen && asks(made, index) ? made.question?.veil ?? [] : [])
            let time = index == 0 ? firstTime(of: made, isOpen: isOpen) : secondTime(of: made, isOpen: isOpen)
            let told = stories[index].lines(to: time, veil: veil)
            lines += stories.count == 1 || told.isEmpty ? told : [index == 0 ? "first:" : "second:"] + told
        }
        return lines
    }

    /// What is lit about the cell that is pointed at.
    package func pointed(at stop: Int, open: Set<Int>) -> String? {
        guard made.stops.indices.contains(stop), let story = made.story, story.perspective == .outputs,
            !veil(of: 0, open).contains(.size),
            let point = made.stops[stop].stop.point, let position = try? point.position(in: story.convolution)
        else { return nil }
        let target: Inspection.Target
        switch point.array {
        case .input: target = .input(position)
        case .output: target = .output(position)
        case .weight: return nil
        }
        let moment = story.storyboard.moment(at: made.stops[stop].time)
        let inspection = Inspection(target, in: story.convolution, filter: 0)
        return story.scene(at: moment, inspection: inspection).words.sentence
    }

    /// Of the first stage: a question about it halts before its answer.
    private func firstTime(of made: MadeStop, isOpen: Bool) -> StoryTime {
        guard isOpen, let question = made.question, !question.isOfBeside else { return made.time }
        return min(question.halt, made.time)
    }

    /// Of the second stage: a question about it halts in its own time, and else it is as far as the first.
    private func secondTime(of made: MadeStop, isOpen: Bool) -> StoryTime {
        if isOpen, let question = made.question, question.isOfBeside,
            !question.key.veil.isDisjoint(with: [.value, .window])
        {
            return question.halt
        }
        let time = isOpen ? made.question.map { min($0.halt, made.time) } ?? made.time : made.time
        return storyboards[1].time(like: time, of: storyboards[0])
    }

    private func asks(_ made: MadeStop, _ index: Int) -> Bool { made.question?.isOfBeside == (index == 1) }

    private func veil(of index: Int, _ open: Set<Int>) -> Veil {
        Veil(ofOpen: open.compactMap { made.stops[$0].question }, beside: index == 1)
    }
}
