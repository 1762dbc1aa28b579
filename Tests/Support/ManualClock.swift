/// A clock that goes only when a test lets it: time in a loop is then a matter of arithmetic.
package final class ManualClock {
    package private(set) var now = ContinuousClock.now
    private let start: ContinuousClock.Instant

    package init() {
        start = now
    }

    /// Seconds since it was made.
    package var seconds: Double { (now - start) / .seconds(1) }

    package func advance(by seconds: Double) {
        now += .seconds(seconds)
    }

    package func advance(to instant: ContinuousClock.Instant) {
        now = max(now, instant)
    }
}
