import ConvEngine
import ConvStory

/// A story of a lesson in words, from stop to stop: what is new, and nothing that is asked for.
package struct StoryTelling: Sendable {
    private let story: Story
    private let trace: Trace
    private var told = Told()

    /// How far it is told: placements, and of the next one so many taps.
    private struct Told {
        var placements = 0
        var taps = 0
        var isBegun = false
        var hasResult = false
    }

    /// So many placements are told in full; of more, the last is.
    private static let mostInFull = 3
    /// And so many results of the others are listed.
    private static let mostListed = 12

    package init(_ story: Story) {
        self.story = story
        trace = Trace(story.convolution, precision: story.subject.precision)
    }

    package func heading(title: String, veil: Veil) -> [String] {
        trace.heading(
            title: title, saysSize: !veil.contains(.size), saysFormula: veil.isDisjoint(with: [.size, .formula]))
    }

    /// On to a time.
    ///
    /// - Parameter veil: what must not be said yet.
    package mutating func lines(to time: StoryTime, veil: Veil) -> [String] {
        var moment = story.storyboard.moment(at: time)
        moment.veil = veil
        // Inputs that stamp are told in the words of the screen.
        guard story.perspective == .outputs else { return [story.scene(at: moment).words.sentence] }
        let completed = min(story.storyboard.completed(at: time), story.storyboard.counts.placements)
        return finishing(completed, veil) + begun(moment, after: completed, veil)
    }

    private mutating func finishing(_ completed: Int, _ veil: Veil) -> [String] {
        guard completed > told.placements else { return [] }
        var lines: [String] = []
        let first = told.isBegun ? told.placements + 1 : told.placements
        if told.isBegun, !told.hasResult { lines += placement(told.placements, from: told.taps, veil) }
        if completed - first > Self.mostInFull {
            lines.append(short(first..<completed - 1))
            lines += placement(completed - 1, veil)
        } else {
            lines += (first..<max(completed, first)).flatMap { placement($0, veil) }
        }
        told = Told(placements: completed)
        return lines
    }

    private func placement(_ step: Int, from tap: Int? = nil, _ veil: Veil) -> [String] {
        let placement = story.convolution.placements[step]
        return trace.lines(
            of: placement, taps: (tap ?? 0)..<placement.taps.count, hasResult: true, count: count(veil),
            isBegun: tap != nil)
    }

    /// `placements 2 to 8: -1 5 7 ...`
    private func short(_ steps: Range<Int>) -> String {
        let values = steps.prefix(Self.mostListed).map {
            ValueText.shortest(story.subject.sum(ofPlacement: $0), precision: story.subject.precision)
        }
        return "placements \(steps.lowerBound + 1) to \(steps.upperBound): " + values.joined(separator: " ")
            + (steps.count > values.count ? " ..." : "")
    }

    /// What has happened of the placement after those that are complete.
    private mutating func begun(_ moment: Moment, after completed: Int, _ veil: Veil) -> [String] {
        guard moment.placement == completed, moment.phase > .slide else { return [] }
        let placement = story.convolution.placements[completed]
        let all = placement.taps.count
        // The pair in hand is multiplied, too.
        let made = moment.phase > .multiply ? all : moment.phase == .multiply ? min(moment.multiplied + 1, all) : 0
        let taps = max(veil.contains(.products) ? 0 : made, told.taps)
        let isThere = moment.phase > .sum || moment.phase == .sum && moment.progress > 0.5
        let hasResult = isThere && !veil.contains(.value)
        let lines = trace.lines(
            of: placement, taps: told.taps..<taps, hasResult: hasResult && !told.hasResult, count: count(veil),
            isBegun: told.isBegun)
        told = Told(placements: completed, taps: taps, isBegun: true, hasResult: told.hasResult || hasResult)
        return lines
    }

    private func count(_ veil: Veil) -> String {
        veil.contains(.size) ? "?" : "\(story.storyboard.counts.placements)"
    }
}
