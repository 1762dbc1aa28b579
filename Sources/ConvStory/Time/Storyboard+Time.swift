/// How long everything takes, and when it is shown.
extension Storyboard {
    package func pacing(of placement: Int) -> Pacing {
        switch placement {
        case ...0: first
        case ..<Self.openingCount: opening
        case ..<counts.row: firstRow
        default: settled
        }
    }

    package func duration(of placement: Int) -> Double {
        pacing(of: placement).duration(taps: counts.taps)
    }

    /// The pacing of the placement that a time lies in.
    package func pacing(at time: StoryTime) -> Pacing {
        closeUp.flatMap { time.isClose ? $0 : nil } ?? pacing(of: time.placement)
    }

    package func duration(at time: StoryTime) -> Double {
        pacing(at: time).duration(taps: counts.taps)
    }

    /// How a viewer who steps sees a placement.
    func stepping(in placement: Int) -> (pacing: Pacing, isClose: Bool) {
        let pacing = pacing(of: placement)
        guard let closeUp, pacing.light == 0 else { return (pacing, false) }
        return (closeUp, true)
    }

    package var end: StoryTime {
        time(completing: counts.placements - 1)
    }

    /// When everything of this placement has been shown. Placements before the first are the start of the story.
    package func time(completing placement: Int) -> StoryTime {
        guard placement >= 0 else { return .start }
        let placement = min(placement, counts.placements - 1)
        let (pacing, isClose) = stepping(in: placement)
        return StoryTime(placement: placement, elapsed: pacing.duration(taps: counts.taps), isClose: isClose)
    }

    /// How many placements have been shown to their end.
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
            // A placement that was begun pair by pair is shown so to its end, and then the sweep goes on.
            let rest = elapsed - duration(at: time)
            guard rest > 0, placement < counts.placements - 1 else {
                return min(StoryTime(placement: placement, elapsed: elapsed, isClose: true), end)
            }
            elapsed = duration(of: placement) + rest
        }
        while placement < Self.openingCount, placement < counts.placements - 1, elapsed >= duration(of: placement) {
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
        let lastOfRow = min(counts.row, counts.placements - 1)
        if placement >= Self.openingCount, placement < lastOfRow {
            placement += skip(firstRow.duration(taps: counts.taps), below: lastOfRow - placement)
        }
        if let sweptRow, placement >= sweptFrom {
            // From row to row, in its middle: along rows that are over in no time the kernel would flicker.
            let row = placement / counts.row
            let skipped = skip(sweptRow, below: counts.placements / counts.row - row)
            guard row + skipped < counts.placements / counts.row else { return end }
            if skipped > 0 { placement = (row + skipped) * counts.row + counts.row / 2 }
        } else if sweptRow == nil, placement >= sweptFrom, placement < counts.placements - 1 {
            placement += skip(duration(of: placement), below: counts.placements - 1 - placement)
        }
        // Rounding may leave a little less than nothing.
        return min(StoryTime(placement: placement, elapsed: max(elapsed, 0)), end)
    }
}
