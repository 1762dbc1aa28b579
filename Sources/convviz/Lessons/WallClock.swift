#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A time of day.
struct WallClock: Equatable, CustomStringConvertible {
    /// Since midnight.
    let seconds: Int

    static var now: WallClock {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return WallClock(seconds: Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec))
    }

    /// - Returns: nil of what is no time, as `14:02:10` is.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
            (0..<24).contains(hours), (0..<60).contains(minutes), (0..<61).contains(seconds)
        else { return nil }
        self.seconds = hours * 3600 + minutes * 60 + seconds
    }

    private init(seconds: Int) { self.seconds = seconds }

    /// Over midnight, too.
    func minutes(since other: WallClock) -> Int { ((seconds - other.seconds + 86400) % 86400) / 60 }

    var description: String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
    }
}
