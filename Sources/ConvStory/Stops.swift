/// The times at which a viewer who steps by single multiplications halts.
///
/// A placement has `tapCount + 2` of them: the window lit, each pair multiplied, everything told.
extension Storyboard {
    package func time(ofStop stop: Int, in placement: Int) -> StoryTime {
        let pacing = pacing(of: placement)
        let lit = pacing.slide + pacing.light
        switch stop {
        case ...0: return StoryTime(placement: placement, elapsed: lit)
        case 1...tapCount:
            // Within the pair, not at its end: the pair in hand stays lit while the viewer looks at it.
            return StoryTime(placement: placement, elapsed: lit + pacing.pair * (Double(stop) - 0.25))
        default: return time(completing: placement)
        }
    }

    package func time(ofNextStopAfter time: StoryTime) -> StoryTime {
        if time >= self.time(completing: time.placement) {
            guard time.placement < placementCount - 1 else { return end }
            return self.time(ofStop: 0, in: time.placement + 1)
        }
        return self.time(ofStop: stopsReached(at: time), in: time.placement)
    }

    package func time(ofStopBefore time: StoryTime) -> StoryTime {
        var reached = stopsReached(at: time)
        if reached > 0, self.time(ofStop: reached - 1, in: time.placement) == time { reached -= 1 }
        if reached > 0 { return self.time(ofStop: reached - 1, in: time.placement) }
        return self.time(completing: time.placement - 1)
    }

    /// How many stops of its placement lie at or before a time.
    private func stopsReached(at time: StoryTime) -> Int {
        // Equal up to rounding: the time of a stop must count as having reached it.
        let all = 0..<(tapCount + 2)
        var low = all.lowerBound
        var high = all.upperBound
        while low < high {
            let middle = (low + high) / 2
            if self.time(ofStop: middle, in: time.placement) <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
