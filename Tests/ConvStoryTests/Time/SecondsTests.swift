import ConvEngine
import ConvStory
import Testing

@Suite struct SecondsTests {
    /// Stories that are told in full, whose first row is brisk, that are swept by placement, and by row.
    private static let counts = [
        StoryCounts(placements: 1, taps: 3, row: 1, channel: 1),
        StoryCounts(placements: 4, taps: 3, row: 4, channel: 4),
        StoryCounts(placements: 9, taps: 9, row: 3, channel: 9),
        StoryCounts(placements: 64, taps: 9, row: 8, channel: 64),
        StoryCounts(placements: 10_000, taps: 27, row: 100, channel: 10_000),
        StoryCounts(placements: 1_000_000_000, taps: 3, row: 1000, channel: 500_000_000),
    ]

    @Test(arguments: counts, [nil, .multiply, .window, .row, .channel] as [StoryUnit?])
    func playingForSoLongLeadsThere(counts: StoryCounts, unit: StoryUnit?) {
        let storyboard = Storyboard(counts, unit: unit)
        for placement in Set([0, 1, 2, 3, counts.row / 2, counts.placements / 2])
        where placement < counts.placements - 1 {
            let time = StoryTime(placement: placement, elapsed: storyboard.duration(of: placement) / 2)
            let seconds = storyboard.seconds(to: time)
            let reached = storyboard.time(.start, advancedBy: seconds)
            // Of rows that are over in no time the middle is shown.
            if placement < counts.row || storyboard.duration(of: placement) * Double(counts.row) >= 0.25 {
                #expect(abs(reached.placement - placement) <= 1, "\(placement) of \(counts) by \(unit as Any)")
                #expect(abs(storyboard.seconds(to: reached) - seconds) < 1e-6 * max(seconds, 1))
            }
            #expect(storyboard.time(.start, advancedBy: seconds + 1e-3) >= reached)
        }
    }

    @Test func addsUpPlacements() {
        let storyboard = Storyboard(StoryCounts(placements: 6, taps: 3, row: 6, channel: 6), unit: .window)
        #expect(storyboard.seconds(to: .start) == 0)
        #expect(abs(storyboard.seconds(to: storyboard.end) - 6 * storyboard.duration(of: 0)) < 1e-9)
    }

    /// Nobody waits longer than a minute unless it is asked for, and so it is counted.
    @Test(arguments: counts) func noStoryTakesLongerThanAMinute(counts: StoryCounts) {
        let storyboard = Storyboard(counts)
        let end = StoryTime(
            placement: counts.placements - 1, elapsed: storyboard.duration(of: counts.placements - 1))
        #expect(storyboard.seconds(to: end) <= Storyboard.longest + 2)
    }
}
