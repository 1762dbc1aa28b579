/// The times at which a viewer who steps by single multiplications halts.
///
/// A placement has `counts.taps + 2` of them: the window lit, each pair multiplied, everything shown. Where all pairs are
/// multiplied at once, those of the pairs fall together with the first.
extension Storyboard {
    package func time(ofStop stop: Int, in placement: Int) -> StoryTime {
        let (pacing, isClose) = stepping(in: placement)
        // Within a phase, not at its end: at its end the next phase begins, and what the stop shows would be gone.
        let lit = StoryTime(placement: placement, elapsed: pacing.slide + pacing.light * 0.99, isClose: isClose)
        switch stop {
        case ...0: return lit
        case 1...counts.taps:
            let start = pacing.slide + pacing.light
            let pair = StoryTime(
                placement: placement, elapsed: start + pacing.pair * (Double(stop) - 0.25), isClose: isClose)
            return pacing.pair > 0 ? pair : lit
        default: return time(completing: placement)
        }
    }

    /// When the products of a placement are added up, and the sum is not in its place yet.
    package func time(addingUp placement: Int) -> StoryTime {
        let (pacing, isClose) = stepping(in: placement)
        let start = pacing.slide + pacing.light + pacing.pair * Double(counts.taps)
        return StoryTime(placement: placement, elapsed: start + pacing.sum * 0.99, isClose: isClose)
    }

    package func time(ofNextStopAfter time: StoryTime) -> StoryTime {
        if isComplete(time) {
            guard time.placement < counts.placements - 1 else { return end }
            return self.time(ofStop: 0, in: time.placement + 1)
        }
        return self.time(ofStop: passes(time) ? 0 : stops(of: time.placement) { $0 <= time }, in: time.placement)
    }

    package func time(ofStopBefore time: StoryTime) -> StoryTime {
        if passes(time), !isComplete(time) { return self.time(completing: time.placement - 1) }
        let passed = min(stops(of: time.placement) { $0 < time }, counts.taps + 1)
        return passed > 0
            ? self.time(ofStop: passed - 1, in: time.placement) : self.time(completing: time.placement - 1)
    }

    /// Whether a sweep is at a placement where a viewer who steps would see more.
    private func passes(_ time: StoryTime) -> Bool { !time.isClose && stepping(in: time.placement).isClose }

    /// How many stops of a placement, from its first on, are reached.
    private func stops(of placement: Int, where isReached: (StoryTime) -> Bool) -> Int {
        var low = 0
        var high = counts.taps + 2
        while low < high {
            let middle = (low + high) / 2
            if isReached(time(ofStop: middle, in: placement)) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
