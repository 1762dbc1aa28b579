/// A time of day.
package struct WallClock: Equatable, Sendable, CustomStringConvertible {
    /// Since midnight.
    package let seconds: Int

    package init(hours: Int, minutes: Int, seconds: Int) {
        self.seconds = hours * 3600 + minutes * 60 + seconds
    }

    /// - Returns: nil of what is no time, as `14:02:10` is.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
            (0..<24).contains(hours), (0..<60).contains(minutes), (0..<61).contains(seconds)
        else { return nil }
        self.init(hours: hours, minutes: minutes, seconds: seconds)
    }

    /// Over midnight, too.
    func minutes(since other: WallClock) -> Int { ((seconds - other.seconds + 86400) % 86400) / 60 }

    package var description: String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
    }
}
