import ConvEngine

/// The story of a convolution: for every time, what is seen then.
///
/// Nothing is stored for a placement: all of them have the same number of taps, so every time is computed in O(1),
/// the last of a billion as fast as the first.
package struct Storyboard: Hashable, Sendable {
    package let convolution: Convolution
    package let unit: StoryUnit
    package let telling: Telling
    package let placementCount: Int
    package let tapCount: Int
    /// At most so many digits after the point.
    package let precision: Int?
    package let measures: Measures
    /// What someone else says the output is, and how that stands.
    package let claim: Claim?
    /// The claim, if it has a number for every output.
    let fittingClaim: Claim?
    package let verdict: Verdict?
    /// All sums, where they are quickly made: a picture of many outputs needs many of them.
    private let sums: [Double]?
    private let opening: Pacing
    private let settled: Pacing

    /// So many placements are told in full before the pace quickens.
    package static let toldInFull = 3

    package init(
        _ convolution: Convolution, unit: StoryUnit = .multiply, precision: Int? = nil, telling: Telling = .windows,
        claim: Claim? = nil
    ) {
        // Only a transposed convolution has an input that stamps.
        let telling = convolution.parameters.isTransposed ? telling : .windows
        self.telling = telling
        self.convolution = convolution
        self.precision = precision
        measures = Measures(convolution, precision: precision)
        let sums = Self.areQuicklyMade(convolution) ? convolution.output().values : nil
        self.sums = sums
        self.claim = claim
        fittingClaim = claim?.numbers.shape == convolution.outputShape ? claim : nil
        verdict = claim.map { Verdict($0, outputShape: convolution.outputShape, sums: sums) }
        self.unit = unit
        placementCount = telling == .stamps ? Stamp.count(convolution) : convolution.placements.count
        tapCount = telling == .stamps ? Stamp.size(convolution) : convolution.tapsPerPlacement
        let output = convolution.outputShape
        let row = output[output.rank - 1]
        switch unit {
        case .multiply: (opening, settled) = (.inFull(taps: tapCount), .brisk(taps: tapCount))
        case .window: (opening, settled) = (.window, .window)
        case .row: (opening, settled) = (.sweep(over: row, seconds: 2.5), .sweep(over: row, seconds: 2.5))
        case .channel:
            let channel = output.count / output[0]
            (opening, settled) = (.sweep(over: channel, seconds: 4), .sweep(over: channel, seconds: 4))
        }
    }

    /// About ten milliseconds and 32 megabytes at the most; beyond that sums are made when they are looked at.
    private static func areQuicklyMade(_ convolution: Convolution) -> Bool {
        convolution.outputShape.count <= 1 << 22 && convolution.multiplicationCount <= 1 << 25
    }

    /// - Complexity: O(1) where all sums are made; O(k) otherwise, k the number of taps.
    package func sum(ofPlacement step: Int) -> Double {
        sums?[step] ?? convolution.placements[step].sum
    }

    /// How many placements a row of the output has, and a channel of it; told by stamps, of the input.
    package var rowLength: Int {
        telling == .stamps ? convolution.axes.last?.inputExtent ?? 1 : convolution.axes.last?.outputExtent ?? 1
    }

    package var channelLength: Int {
        telling == .stamps
            ? convolution.input.shape.count / convolution.inputChannels
            : convolution.outputShape.count / convolution.outputChannels
    }

    package func pacing(of placement: Int) -> Pacing {
        placement < Self.toldInFull ? opening : settled
    }

    package func duration(of placement: Int) -> Double {
        pacing(of: placement).duration(taps: tapCount)
    }

    package var end: StoryTime {
        time(completing: placementCount - 1)
    }

    /// When everything of this placement is told. Placements before the first are the start of the story.
    package func time(completing placement: Int) -> StoryTime {
        guard placement >= 0 else { return .start }
        let placement = min(placement, placementCount - 1)
        return StoryTime(placement: placement, elapsed: duration(of: placement))
    }

    /// How many placements are told to their end.
    package func completed(at time: StoryTime) -> Int {
        time.placement + (time >= self.time(completing: time.placement) ? 1 : 0)
    }

    /// The time so many seconds on; it stays at the end.
    ///
    /// - Complexity: O(1), however many placements lie between.
    package func time(_ time: StoryTime, advancedBy seconds: Double) -> StoryTime {
        var placement = time.placement
        var elapsed = time.elapsed + max(seconds, 0)
        while placement < Self.toldInFull, placement < placementCount - 1, elapsed >= duration(of: placement) {
            elapsed -= duration(of: placement)
            placement += 1
        }
        if placement >= Self.toldInFull, placement < placementCount - 1 {
            let each = duration(of: placement)
            let left = placementCount - 1 - placement
            // Compared as Double: at a great speed the quotient may exceed Int.
            let quotient = (elapsed / each).rounded(.down)
            let skipped = quotient < Double(left) ? Int(quotient) : left
            placement += skipped
            elapsed -= Double(skipped) * each
        }
        // Rounding may leave a little less than nothing.
        return min(StoryTime(placement: placement, elapsed: max(elapsed, 0)), end)
    }

    package func moment(at time: StoryTime) -> Moment {
        let pacing = pacing(of: time.placement)
        let travel = Travel(from: max(time.placement - 1, 0), to: time.placement, progress: 1)
        var rest = time.elapsed
        var moment = Moment(placement: time.placement, phase: .slide, progress: 0, multiplied: 0, travel: travel)
        if rest < pacing.slide {
            let progress = rest / pacing.slide
            moment.progress = progress
            // A sweep moves evenly; a kernel that halts at every placement starts and stops gently.
            moment.travel.progress = pacing.light > 0 ? eased(progress) : progress
            return moment
        }
        rest -= pacing.slide
        if rest < pacing.light {
            moment.phase = .light
            moment.progress = rest / pacing.light
            return moment
        }
        rest -= pacing.light
        if rest < pacing.pair * Double(tapCount) {
            moment.phase = .multiply
            moment.multiplied = min(Int(rest / pacing.pair), tapCount - 1)
            moment.progress = min(max(rest / pacing.pair - Double(moment.multiplied), 0), 1)
            return moment
        }
        rest -= pacing.pair * Double(tapCount)
        moment.multiplied = tapCount
        if rest < pacing.sum {
            moment.phase = .sum
            moment.progress = rest / pacing.sum
            return moment
        }
        rest -= pacing.sum
        if rest < pacing.write {
            moment.phase = .write
            moment.progress = rest / pacing.write
            return moment
        }
        moment.phase = .rest
        moment.progress = 1
        return moment
    }
}
