/// How long it takes to get somewhere.
extension Storyboard {
    /// Seconds of play at speed 1 from the start of the story. Of a placement that is swept, what is shown of it in close-up is
    /// counted as it is shown.
    ///
    /// - Complexity: O(1), however many placements lie before it.
    package func seconds(to time: StoryTime) -> Double { start(of: time.placement) + time.elapsed }

    private func start(of placement: Int) -> Double {
        func seconds(from first: Int, to end: Int, _ pacing: Pacing) -> Double {
            Double(max(min(placement, end) - first, 0)) * pacing.duration(taps: counts.taps)
        }
        return seconds(from: 0, to: 1, first)
            + seconds(from: 1, to: Self.openingCount, opening)
            + seconds(from: Self.openingCount, to: counts.row, firstRow)
            + seconds(from: max(Self.openingCount, counts.row), to: counts.placements, settled)
    }
}
