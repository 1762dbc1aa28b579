/// Two stories at one time, in the order of their outputs.
extension Storyboard {
    /// When of this story it is as far as another one is: at the same placement, and as much of it has passed. The shorter of
    /// the two holds its end; the end of the longer is that of both.
    package func time(like time: StoryTime, of other: Storyboard) -> StoryTime {
        let isShorter = counts.placements < other.counts.placements
        if time.placement >= counts.placements || !isShorter && time >= other.end { return end }
        let duration = other.duration(at: time)
        var like = StoryTime(placement: time.placement, elapsed: 0, isClose: time.isClose)
        if time.isClose { like.isClose = stepping(in: time.placement).isClose }
        let own = self.duration(at: like)
        // Stories alike are in step exactly.
        like.elapsed = own == duration ? time.elapsed : duration > 0 ? min(time.elapsed / duration, 1) * own : 0
        return min(like, end)
    }
}
