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
    /// The very first placement.
    let first: Pacing
    /// The others that are told singly before the pace quickens.
    let opening: Pacing
    /// The rest of the first row, where the others are swept.
    let firstRow: Pacing
    let settled: Pacing
    /// How a viewer who steps sees a placement that is swept; nil where the unit was asked for.
    let closeUp: Pacing?
    /// Seconds for a row of the output that is passed too fast to be followed along it; nil where none is.
    let sweptRow: Double?

    /// So many placements are told singly, in full unless all others are swept, before the pace quickens.
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
            // Whoever has a picture waits for it.
            (first, opening) = (.inFull(taps: tapCount), .brisk(taps: tapCount))
            settled = .sweep(over: channelLength, seconds: Self.sweep)
        case .multiply, nil:
            (first, opening, settled) = (.inFull(taps: tapCount), .inFull(taps: tapCount), .brisk(taps: tapCount))
        case .window: (first, opening, settled) = (.window, .window, .window)
        case .row:
            let sweep = Pacing.sweep(over: rowLength, seconds: Self.rowSweep)
            (first, opening, settled) = (sweep, sweep, sweep)
        case .channel:
            let sweep = Pacing.sweep(over: channelLength, seconds: Self.sweep / 2)
            (first, opening, settled) = (sweep, sweep, sweep)
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
    var sweptFrom: Int { max(rowLength, Self.toldInFull) }

    /// About ten milliseconds and 32 megabytes at the most; beyond that sums are made when they are looked at.
    private static func areQuicklyMade(_ convolution: Convolution) -> Bool {
        convolution.outputShape.count <= 1 << 22 && convolution.multiplicationCount <= 1 << 25
    }

    /// - Complexity: O(1) where all sums are made; O(k) otherwise, k the number of taps.
    package func sum(ofPlacement step: Int) -> Double {
        sums?[step] ?? convolution.placements[step].sum
    }
}
