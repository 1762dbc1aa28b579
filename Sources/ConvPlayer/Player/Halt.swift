import ConvStory

/// A place of the story where it halts by itself, and how fast it goes there: nobody waits longer than ten seconds.
package struct Halt: Equatable, Sendable {
    let time: StoryTime
    /// Seconds until the story is there.
    package let wait: Double
    /// So many times the viewer's speed, up to the placement in which it halts, and within that.
    private let haste, lastHaste: Double

    static let longestWait = 10.0
    /// What of the wait the last placement may take: it is told in full if that goes.
    private static let lastShare = 0.6

    /// - Parameter speed: the viewer's.
    package init(at time: StoryTime, from position: StoryTime, in storyboard: Storyboard, speed: Double) {
        self.time = time
        let (all, most) = (storyboard.seconds(to: time) - storyboard.seconds(to: position), Self.longestWait * speed)
        wait = min(max(all, 0), most) / speed
        guard all > most else {
            (haste, lastHaste) = (1, 1)
            return
        }
        let last = position.placement < time.placement ? time.elapsed : all
        let shown = all - last > 0 ? min(last, most * Self.lastShare) : most
        haste = (all - last) / max(most - shown, 0.1)
        lastHaste = shown > 0 ? last / shown : 1
    }

    func haste(at position: StoryTime) -> Double { position.placement < time.placement ? haste : lastHaste }

    /// The time so many seconds on, and not beyond the halt. A placement that the story would sweep over is shown pair by
    /// pair if it halts among them.
    func time(_ position: StoryTime, advancedBy seconds: Double, in storyboard: Storyboard) -> StoryTime {
        let next = storyboard.time(position, advancedBy: seconds)
        if time.isClose, next.placement >= time.placement, !position.isClose || position.placement < time.placement {
            return min(StoryTime(placement: time.placement, elapsed: 0, isClose: true), time)
        }
        return min(next, time)
    }
}
