/// A place in the story: a placement, and the seconds since it began.
///
/// Two numbers rather than one, so that the billionth placement is timed as finely as the first.
package struct StoryTime: Hashable, Sendable, Comparable {
    package var placement: Int
    package var elapsed: Double
    /// Whether this placement is told pair by pair, for a viewer who steps through a story that sweeps.
    package var isClose: Bool

    package init(placement: Int, elapsed: Double, isClose: Bool = false) {
        self.placement = placement
        self.elapsed = elapsed
        self.isClose = isClose
    }

    package static let start = StoryTime(placement: 0, elapsed: 0)

    /// What a sweep shows of a placement is all of it, and so comes after whatever is seen from close.
    package static func < (a: StoryTime, b: StoryTime) -> Bool {
        (a.placement, a.isClose ? 0 : 1, a.elapsed) < (b.placement, b.isClose ? 0 : 1, b.elapsed)
    }
}
