/// Two stories at one time, in the order of their outputs.
extension Storyboard {
    /// Which of the stages has the time: the one that goes on longer, or the first.
    package static func leading(_ stages: some Collection<Storyboard>) -> Int {
        stages.enumerated().max {
            ($0.element.counts.placements, $1.offset) < ($1.element.counts.placements, $0.offset)
        }?
        .offset ?? 0
    }

    /// When of this story it is as far as another one is: at the same placement, in the same phase of it, and as much of that has
    /// passed. The shorter of the two holds its end; the end of the longer is that of both.
    package func time(like time: StoryTime, of other: Storyboard) -> StoryTime {
        let isShorter = counts.placements < other.counts.placements
        if time.placement >= counts.placements || !isShorter && time >= other.end { return end }
        var like = StoryTime(placement: time.placement, elapsed: 0, isClose: time.isClose)
        if time.isClose { like.isClose = stepping(in: time.placement).isClose }
        let (mine, theirs) = (pacing(at: like), other.pacing(at: time))
        // Stories alike are in step exactly.
        like.elapsed =
            mine == theirs && counts.taps == other.counts.taps
            ? time.elapsed
            : Self.elapsed(
                like: time.elapsed, of: theirs.stretches(taps: other.counts.taps),
                in: mine.stretches(taps: counts.taps))
        return min(like, end)
    }

    /// - Parameters:
    ///   - others: the durations that follow one another in the other story.
    ///   - own: the same in this one.
    private static func elapsed(like elapsed: Double, of others: [Double], in own: [Double]) -> Double {
        guard others.count == own.count else {
            // A sweep has no phases.
            let (all, whole) = (others.reduce(0, +), own.reduce(0, +))
            return all > 0 ? min(elapsed / all, 1) * whole : 0
        }
        var (rest, like) = (elapsed, 0.0)
        for (theirs, mine) in zip(others, own) {
            if rest < theirs { return like + mine * (rest / theirs) }
            (rest, like) = (rest - theirs, like + mine)
        }
        return like
    }
}

extension Pacing {
    /// What both of two stories have, however many pairs there are. The last pair is one by itself: when one story has made all its
    /// products, so has the other.
    fileprivate func stretches(taps: Int) -> [Double] {
        guard light > 0, pair > 0 else { return [duration(taps: taps)] }
        return [slide, light, pair * Double(taps - 1), pair, sum, write, rest]
    }
}
