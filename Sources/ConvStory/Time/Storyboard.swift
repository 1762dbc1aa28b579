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

    /// So many placements are shown singly and in full before the pace quickens.
    package static let openingCount = 3
    /// No story takes longer, in seconds, unless it is asked for: what would becomes a sweep.
    package static let longest = 60.0
    /// How long a sweep takes for a channel of the output, in seconds.
    private static let sweep = 8.0
    private static let rowSweep = 2.5
    /// How long the rest of the first row may take, placement by placement.
    private static let briskRow = 12.0
    /// A row that takes less is over before the eye has followed the kernel along it.
    private static let shortestRow = 0.25

    /// - Parameter unit: nil is multiplications, as far as a minute goes.
    package init(_ counts: StoryCounts, unit: StoryUnit? = nil) {
        self.counts = counts
        self.unit = unit
        let pace = Self.pace(of: counts, unit: unit)
        (first, opening, settled) = (pace.first, pace.opening, pace.settled)
        closeUp = unit == nil && settled.light == 0 ? .brisk(taps: counts.taps) : nil
        let seconds = settled.slide * Double(counts.row)
        let isSwept = settled.light == 0 && seconds < Self.shortestRow && counts.row > 1
        sweptRow = isSwept ? seconds : nil
        firstRow = pace.firstRow ?? (isSwept ? .sweep(over: counts.row, seconds: Self.rowSweep) : settled)
    }

    private struct Pace {
        let first: Pacing
        let opening: Pacing
        /// Nil is as the rest.
        var firstRow: Pacing?
        let settled: Pacing
    }

    private static func pace(of counts: StoryCounts, unit: StoryUnit?) -> Pace {
        let (full, brisk) = (Pacing.inFull(taps: counts.taps), Pacing.brisk(taps: counts.taps))
        var first = full
        // Time to look around, and to read what there is to see.
        first.slide = 1.5
        switch unit {
        case nil: return limited(counts, first: first, full: full, brisk: brisk)
        case .multiply: return Pace(first: first, opening: full, settled: brisk)
        case .window: return Pace(first: .window, opening: .window, settled: .window)
        case .row:
            let pacing = Pacing.sweep(over: counts.row, seconds: rowSweep)
            return Pace(first: pacing, opening: pacing, settled: pacing)
        case .channel:
            let pacing = Pacing.sweep(over: counts.channel, seconds: sweep / 2)
            return Pace(first: pacing, opening: pacing, settled: pacing)
        }
    }

    /// In full, then briskly; where that would take too long the first placements in full, the rest of the first row briskly,
    /// and all else in a sweep: with an image, the result is what people wait for.
    private static func limited(_ counts: StoryCounts, first: Pacing, full: Pacing, brisk: Pacing) -> Pace {
        func seconds(_ placements: Int, _ pacing: Pacing) -> Double {
            Double(max(placements, 0)) * pacing.duration(taps: counts.taps)
        }
        let opening = seconds(1, first) + seconds(min(counts.placements, openingCount) - 1, full)
        guard opening + seconds(counts.placements - openingCount, brisk) > longest else {
            return Pace(first: first, opening: full, settled: brisk)
        }
        let row = seconds(counts.row - openingCount, brisk)
        let isBrisk = row <= briskRow
        let channels = Double(max(counts.placements / max(counts.channel, 1), 1))
        let rest = longest - opening - (isBrisk ? row : rowSweep)
        return Pace(
            first: first, opening: full, firstRow: isBrisk ? brisk : nil,
            settled: .sweep(over: counts.channel, seconds: min(sweep, rest / channels)))
    }

    /// Other counts at the pace that was asked for.
    package func replacing(_ counts: StoryCounts) -> Storyboard { Storyboard(counts, unit: unit) }

    /// The first placement that may be passed in a swept row.
    var sweptFrom: Int { max(counts.row, Self.openingCount) }
}
