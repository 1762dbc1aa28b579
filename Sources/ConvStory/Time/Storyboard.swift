/// When everything happens: counts and pace, and nothing of what is seen.
///
/// Nothing is stored for a placement: all of them have the same number of taps, so every time is computed in O(1),
/// the last of a billion as fast as the first.
package struct Storyboard: Equatable, Sendable {
    package let counts: StoryCounts
    private let unit: StoryUnit?
    /// The very first placement.
    let first: Pacing
    /// The others that are shown singly before the pace quickens.
    let opening: Pacing
    /// The rest of the first row, where the others are swept.
    let firstRow: Pacing
    let settled: Pacing
    /// How a viewer who steps sees a placement that is swept; nil where the unit was asked for.
    let closeUp: Pacing?
    /// Seconds for a row of the output that is passed too fast to be followed along it; nil where none is.
    let sweptRow: Double?

    /// So many placements are shown singly, in full unless all others are swept, before the pace quickens.
    package static let openingCount = 3
    /// A story of more placements would take a quarter of an hour and more: it becomes a sweep.
    package static let mostSingly = 800
    /// How long a sweep takes for a channel of the output, in seconds.
    private static let sweep = 8.0
    private static let rowSweep = 2.5
    /// A row that takes less is over before the eye has followed the kernel along it.
    private static let shortestRow = 0.25

    /// - Parameter unit: nil is as suits the number of placements.
    package init(_ counts: StoryCounts, unit: StoryUnit? = nil) {
        self.counts = counts
        self.unit = unit
        (first, opening, settled) = Self.pace(of: counts, unit: unit)
        closeUp = unit == nil && settled.light == 0 ? .brisk(taps: counts.taps) : nil
        let seconds = settled.slide * Double(counts.row)
        let isSwept = settled.light == 0 && seconds < Self.shortestRow && counts.row > 1
        sweptRow = isSwept ? seconds : nil
        firstRow = isSwept ? .sweep(over: counts.row, seconds: Self.rowSweep) : settled
    }

    private static func pace(
        of counts: StoryCounts, unit: StoryUnit?
    ) -> (first: Pacing, opening: Pacing, settled: Pacing) {
        let (full, brisk) = (Pacing.inFull(taps: counts.taps), Pacing.brisk(taps: counts.taps))
        switch unit {
        case nil where counts.placements > mostSingly:
            // A long story begins slowly and then sweeps: with an image, the result is what people wait for.
            return (full, brisk, .sweep(over: counts.channel, seconds: sweep))
        case .multiply, nil: return (full, full, brisk)
        case .window: return (.window, .window, .window)
        case .row:
            let pacing = Pacing.sweep(over: counts.row, seconds: rowSweep)
            return (pacing, pacing, pacing)
        case .channel:
            let pacing = Pacing.sweep(over: counts.channel, seconds: sweep / 2)
            return (pacing, pacing, pacing)
        }
    }

    /// Other counts at the pace that was asked for.
    package func replacing(_ counts: StoryCounts) -> Storyboard { Storyboard(counts, unit: unit) }

    /// The first placement that may be passed in a swept row.
    var sweptFrom: Int { max(counts.row, Self.openingCount) }
}
