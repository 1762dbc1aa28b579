import ConvEngine

/// The story of a convolution: for every time, what is seen then.
///
/// Nothing is stored for a placement: all of them have the same number of taps, so every time is computed in O(1),
/// the last of a billion as fast as the first.
package struct Storyboard: Hashable, Sendable {
    package let convolution: Convolution
    /// From black to white, where the input is an image.
    package let pixels: ClosedRange<Double>?
    package let telling: Telling
    package let placementCount: Int
    package let tapCount: Int
    /// How many placements a row of the output has, and a channel of it; told by stamps, of the input.
    package let rowLength: Int
    package let channelLength: Int
    /// At most so many digits after the point.
    package let precision: Int?
    package let measures: Measures
    /// What someone else says the output is, and how that stands.
    package let claim: Claim?
    /// The claim, if it has a number for every output.
    let fittingClaim: Claim?
    package let verdict: Verdict?
    /// All sums, where they are quickly made: a picture of many outputs needs many of them.
    let sums: [Double]?
    package let outputRange: OutputRange
    private let unit: StoryUnit?
    private let opening: Pacing
    /// The rest of the first row, where the others are swept.
    private let firstRow: Pacing
    private let settled: Pacing
    /// How a viewer who steps sees a placement that is swept; nil where the unit was asked for.
    private let closeUp: Pacing?
    /// Seconds for a row of the output that is passed too fast to be followed along it; nil where none is.
    private let sweptRow: Double?

    /// So many placements are told in full before the pace quickens.
    package static let toldInFull = 3
    /// A story of more placements would take a quarter of an hour and more: it becomes a sweep.
    package static let mostToldSingly = 800
    /// How long a sweep takes for a channel of the output, in seconds.
    private static let sweep = 8.0
    /// A row that takes less is over before the eye has followed the kernel along it.
    private static let shortestRow = 0.25

    /// - Parameter unit: nil is as suits the number of placements.
    package init(
        _ convolution: Convolution, unit: StoryUnit? = nil, precision: Int? = nil, telling: Telling = .windows,
        claim: Claim? = nil, pixels: ClosedRange<Double>? = nil
    ) {
        // Only a transposed convolution has an input that stamps.
        let telling = convolution.parameters.isTransposed ? telling : .windows
        self.telling = telling
        self.convolution = convolution
        self.precision = precision
        self.pixels = pixels
        measures = Measures(convolution, precision: precision)
        self.claim = claim
        self.unit = unit
        let sums = Self.areQuicklyMade(convolution) ? convolution.output().values : nil
        self.sums = sums
        outputRange = OutputRange(convolution, sums: sums)
        fittingClaim = claim?.numbers.shape == convolution.outputShape ? claim : nil
        verdict = claim.map { Verdict($0, of: convolution, sums: sums) }
        placementCount = telling == .stamps ? Stamp.count(convolution) : convolution.placements.count
        tapCount = telling == .stamps ? Stamp.size(convolution) : convolution.tapsPerPlacement
        let row = telling == .stamps ? convolution.axes.last?.inputExtent : convolution.axes.last?.outputExtent
        let output = convolution.outputShape
        let channel =
            telling == .stamps ? convolution.input.shape.count / convolution.inputChannels : output.count / output[0]
        (rowLength, channelLength) = (row ?? 1, channel)
        switch unit {
        case nil where placementCount > Self.mostToldSingly:
            (opening, settled) = (.inFull(taps: tapCount), .sweep(over: channelLength, seconds: Self.sweep))
        case .multiply, nil: (opening, settled) = (.inFull(taps: tapCount), .brisk(taps: tapCount))
        case .window: (opening, settled) = (.window, .window)
        case .row:
            let sweep = Pacing.sweep(over: rowLength, seconds: Self.rowSweep)
            (opening, settled) = (sweep, sweep)
        case .channel:
            let sweep = Pacing.sweep(over: channelLength, seconds: Self.sweep / 2)
            (opening, settled) = (sweep, sweep)
        }
        closeUp = unit == nil && settled.light == 0 ? .brisk(taps: tapCount) : nil
        let seconds = settled.slide * Double(rowLength)
        let isSwept = settled.light == 0 && seconds < Self.shortestRow && rowLength > 1
        sweptRow = isSwept ? seconds : nil
        firstRow = isSwept ? .sweep(over: rowLength, seconds: Self.rowSweep) : settled
    }

    /// Another convolution told as this one is, or the same one told in another way.
    package func retold(_ convolution: Convolution, by telling: Telling) -> Storyboard {
        Storyboard(
            convolution, unit: unit, precision: precision, telling: telling, claim: claim, pixels: pixels)
    }

    private static let rowSweep = 2.5

    /// The first placement that may be passed in a swept row.
    private var sweptFrom: Int { max(rowLength, Self.toldInFull) }

    /// About ten milliseconds and 32 megabytes at the most; beyond that sums are made when they are looked at.
    private static func areQuicklyMade(_ convolution: Convolution) -> Bool {
        convolution.outputShape.count <= 1 << 22 && convolution.multiplicationCount <= 1 << 25
    }

    /// - Complexity: O(1) where all sums are made; O(k) otherwise, k the number of taps.
    package func sum(ofPlacement step: Int) -> Double {
        sums?[step] ?? convolution.placements[step].sum
    }

    package func pacing(of placement: Int) -> Pacing {
        placement < Self.toldInFull ? opening : placement < rowLength ? firstRow : settled
    }

    package func duration(of placement: Int) -> Double {
        pacing(of: placement).duration(taps: tapCount)
    }

    /// How the placement is told that a time lies in.
    package func pacing(at time: StoryTime) -> Pacing {
        closeUp.flatMap { time.isClose ? $0 : nil } ?? pacing(of: time.placement)
    }

    package func duration(at time: StoryTime) -> Double {
        pacing(at: time).duration(taps: tapCount)
    }

    /// How a viewer who steps sees a placement.
    func stepping(in placement: Int) -> (pacing: Pacing, isClose: Bool) {
        guard let closeUp, placement >= Self.toldInFull else { return (pacing(of: placement), false) }
        return (closeUp, true)
    }

    package var end: StoryTime {
        time(completing: placementCount - 1)
    }

    /// When everything of this placement is told. Placements before the first are the start of the story.
    package func time(completing placement: Int) -> StoryTime {
        guard placement >= 0 else { return .start }
        let placement = min(placement, placementCount - 1)
        let (pacing, isClose) = stepping(in: placement)
        return StoryTime(placement: placement, elapsed: pacing.duration(taps: tapCount), isClose: isClose)
    }

    /// How many placements are told to their end.
    package func completed(at time: StoryTime) -> Int {
        time.placement + (isComplete(time) ? 1 : 0)
    }

    func isComplete(_ time: StoryTime) -> Bool { time.elapsed >= duration(at: time) }

    /// The time so many seconds on; it stays at the end.
    ///
    /// - Complexity: O(1), however many placements lie between.
    package func time(_ time: StoryTime, advancedBy seconds: Double) -> StoryTime {
        var placement = time.placement
        var elapsed = time.elapsed + max(seconds, 0)
        if time.isClose, closeUp != nil {
            // What was begun from close is told to its end before the sweep goes on.
            let rest = elapsed - duration(at: time)
            guard rest > 0, placement < placementCount - 1 else {
                return min(StoryTime(placement: placement, elapsed: elapsed, isClose: true), end)
            }
            elapsed = duration(of: placement) + rest
        }
        while placement < Self.toldInFull, placement < placementCount - 1, elapsed >= duration(of: placement) {
            elapsed -= duration(of: placement)
            placement += 1
        }
        /// So many times a duration on, as long as it fits; less than `limit` of them.
        func skip(_ each: Double, below limit: Int) -> Int {
            guard limit > 0 else { return 0 }
            // Compared as Double: at a great speed the quotient may exceed Int.
            let quotient = (elapsed / each).rounded(.down)
            let skipped = quotient < Double(limit) ? Int(quotient) : limit
            elapsed -= Double(skipped) * each
            return skipped
        }
        let lastOfRow = min(rowLength, placementCount - 1)
        if sweptRow != nil, placement >= Self.toldInFull, placement < lastOfRow {
            placement += skip(firstRow.slide, below: lastOfRow - placement)
        }
        if let sweptRow, placement >= sweptFrom {
            // From row to row, in its middle: along rows that are over in no time the kernel would flicker.
            let row = placement / rowLength
            let skipped = skip(sweptRow, below: placementCount / rowLength - row)
            guard row + skipped < placementCount / rowLength else { return end }
            if skipped > 0 { placement = (row + skipped) * rowLength + rowLength / 2 }
        } else if sweptRow == nil, placement >= Self.toldInFull, placement < placementCount - 1 {
            placement += skip(duration(of: placement), below: placementCount - 1 - placement)
        }
        // Rounding may leave a little less than nothing.
        return min(StoryTime(placement: placement, elapsed: max(elapsed, 0)), end)
    }

    package func moment(at time: StoryTime) -> Moment {
        let pacing = pacing(at: time)
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
        moment.isSwept = sweptRow != nil && !time.isClose && time.placement >= sweptFrom && rest > 0
        return moment
    }
}
