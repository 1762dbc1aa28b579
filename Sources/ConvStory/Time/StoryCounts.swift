/// How much there is to show: all that a storyboard knows of its subject.
package struct StoryCounts: Equatable, Sendable {
    /// Places where the kernel halts, one after the other.
    package let placements: Int
    /// Pairs that are multiplied at each of them.
    package let taps: Int
    /// Placements in a row of the array that the story follows, and in a channel of it.
    package let row: Int
    package let channel: Int

    package init(placements: Int, taps: Int, row: Int, channel: Int) {
        self.placements = placements
        self.taps = taps
        self.row = row
        self.channel = channel
    }
}
