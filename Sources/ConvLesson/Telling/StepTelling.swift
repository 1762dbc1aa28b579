import ConvEngine
import ConvStory

/// What happens from one moment of a story to the next, in lines.
protocol StepTelling: Sendable {
    /// Of a step, products or cells in their order, and what comes of them.
    func lines(of step: Int, taps: Range<Int>, hasResult: Bool, count: String, isBegun: Bool) -> [String]
    /// Many steps in a line.
    func summary(of steps: Range<Int>) -> String
    /// Whether what comes of a step is there.
    func hasResult(_ moment: Moment) -> Bool
}

extension Story {
    /// The one place that knows in which words a story is told.
    var steps: any StepTelling {
        let precision = subject.precision
        return switch perspective {
        case .outputs: PlacementTelling(story: self, trace: Trace(convolution, precision: precision))
        case .inputs: StampTelling(trace: StampTrace(convolution, precision: precision))
        }
    }
}

/// So many results of steps that are not told in full are listed.
private let mostListed = 12

/// Windows that gather.
private struct PlacementTelling: StepTelling {
    let story: Story
    let trace: Trace

    func lines(of step: Int, taps: Range<Int>, hasResult: Bool, count: String, isBegun: Bool) -> [String] {
        trace.lines(
            of: story.convolution.placements[step], taps: taps, hasResult: hasResult, count: count, isBegun: isBegun)
    }

    /// `placements 2 to 8: -1 5 7 ...`
    func summary(of steps: Range<Int>) -> String {
        let values = steps.prefix(mostListed).map {
            ValueText.shortest(story.subject.sum(ofPlacement: $0), precision: story.subject.precision)
        }
        return "placements \(steps.lowerBound + 1) to \(steps.upperBound): " + values.joined(separator: " ")
            + (steps.count > values.count ? " ..." : "")
    }

    func hasResult(_ moment: Moment) -> Bool { moment.phase > .sum || moment.phase == .sum && moment.progress > 0.5 }
}

/// Inputs that stamp.
private struct StampTelling: StepTelling {
    let trace: StampTrace

    func lines(of step: Int, taps: Range<Int>, hasResult: Bool, count: String, isBegun: Bool) -> [String] {
        trace.lines(of: step, taps: taps, hasResult: hasResult, count: count, isBegun: isBegun)
    }

    func summary(of steps: Range<Int>) -> String { trace.summary(of: steps, most: mostListed) }
    func hasResult(_ moment: Moment) -> Bool {
        moment.phase > .write || moment.phase == .write && moment.progress > 0.5
    }
}
