/// A place in the story: a placement, and the seconds since its telling began.
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

/// The kernel's way from one placement to another, already eased: 0 is the one it leaves, 1 the one it comes to.
package struct Travel: Hashable, Sendable {
    package var origin: Int
    package var destination: Int
    package var progress: Double

    package init(from origin: Int, to destination: Int, progress: Double) {
        self.origin = origin
        self.destination = destination
        self.progress = progress
    }
}

/// What the audience sees at one instant.
package struct Moment: Hashable, Sendable {
    package var placement: Int
    package var phase: Phase
    /// How far the phase has come, 0 to 1; while multiplying, how far the pair in hand has.
    package var progress: Double
    /// How many pairs are multiplied, the one in hand not counted.
    package var multiplied: Int
    package var travel: Travel
    /// Whether whole rows are told at a time: this placement stands for its row.
    package var isSwept = false

    package init(placement: Int, phase: Phase, progress: Double, multiplied: Int, travel: Travel) {
        self.placement = placement
        self.phase = phase
        self.progress = progress
        self.multiplied = multiplied
        self.travel = travel
    }
}

extension Moment {
    /// The same moment for viewers whom motion disturbs: things are where they go.
    package var withoutMotion: Moment {
        var moment = self
        moment.travel.progress = 1
        moment.progress = 1
        return moment
    }
}
