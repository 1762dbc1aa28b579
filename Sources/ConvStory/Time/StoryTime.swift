/// A place in the story: a placement, and the seconds since it began.
///
/// Two numbers rather than one, so that the billionth placement is timed as finely as the first.
package struct StoryTime: Hashable, Sendable, Comparable {
    package var placement: Int
    package var elapsed: Double
    /// Whether the pairs of this placement are shown one by one, for a viewer who steps through a story that sweeps.
    package var isClose: Bool

    package init(placement: Int, elapsed: Double, isClose: Bool = false) {
        self.placement = placement
        self.elapsed = elapsed
        self.isClose = isClose
    }

    package static let start = StoryTime(placement: 0, elapsed: 0)

    /// A sweep shows a placement complete. So its times come after those at which the pairs are shown one by one.
    package static func < (a: StoryTime, b: StoryTime) -> Bool {
        (a.placement, a.isClose ? 0 : 1, a.elapsed) < (b.placement, b.isClose ? 0 : 1, b.elapsed)
    }
}
