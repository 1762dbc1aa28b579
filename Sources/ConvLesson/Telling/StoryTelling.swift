import ConvEngine
import ConvStory

/// A story of a lesson in words, from stop to stop: what is new, and nothing that is asked for.
package struct StoryTelling: Sendable {
    private let story: Story
    private let steps: any StepTelling
    private var told = Told()

    /// How far it is told: steps, and of the next one so many taps.
    private struct Told {
        var steps = 0
        var taps = 0
        var isBegun = false
        var hasResult = false
    }

    /// So many steps are told in full; of more, the last is.
    private static let mostInFull = 3

    package init(_ story: Story) {
        self.story = story
        steps = story.steps
    }

    package func heading(title: String, veil: Veil) -> [String] {
        Trace(story.convolution, precision: story.subject.precision).heading(
            title: title, perspective: story.perspective, saysSize: !veil.contains(.size),
            saysFormula: veil.isDisjoint(with: [.size, .formula]))
    }

    /// On to a time.
    ///
    /// - Parameter veil: what must not be said yet.
    package mutating func lines(to time: StoryTime, veil: Veil) -> [String] {
        var moment = story.storyboard.moment(at: time)
        moment.veil = veil
        let completed = min(story.storyboard.completed(at: time), story.storyboard.counts.placements)
        return finishing(completed, veil) + begun(moment, after: completed, veil)
    }

    private mutating func finishing(_ completed: Int, _ veil: Veil) -> [String] {
        guard completed > told.steps else { return [] }
        var lines: [String] = []
        let first = told.isBegun ? told.steps + 1 : told.steps
        if told.isBegun, !told.hasResult { lines += whole(told.steps, from: told.taps, veil) }
        if completed - first > Self.mostInFull {
            lines.append(steps.summary(of: first..<completed - 1))
            lines += whole(completed - 1, veil)
        } else {
            lines += (first..<max(completed, first)).flatMap { whole($0, veil) }
        }
        told = Told(steps: completed)
        return lines
    }

    private func whole(_ step: Int, from tap: Int? = nil, _ veil: Veil) -> [String] {
        steps.lines(
            of: step, taps: (tap ?? 0)..<story.storyboard.counts.taps, hasResult: true, count: count(veil),
            isBegun: tap != nil)
    }

    /// What has happened of the step after those that are complete.
    private mutating func begun(_ moment: Moment, after completed: Int, _ veil: Veil) -> [String] {
        guard moment.placement == completed, moment.phase > .slide else { return [] }
        let all = story.storyboard.counts.taps
        // The pair in hand is multiplied, too.
        let made = moment.phase > .multiply ? all : moment.phase == .multiply ? min(moment.multiplied + 1, all) : 0
        let taps = max(veil.contains(.products) ? 0 : made, told.taps)
        let hasResult = steps.hasResult(moment) && !veil.contains(.value)
        let lines = steps.lines(
            of: completed, taps: told.taps..<taps, hasResult: hasResult && !told.hasResult, count: count(veil),
            isBegun: told.isBegun)
        told = Told(steps: completed, taps: taps, isBegun: true, hasResult: told.hasResult || hasResult)
        return lines
    }

    private func count(_ veil: Veil) -> String {
        veil.contains(.size) ? "?" : "\(story.storyboard.counts.placements)"
    }
}
