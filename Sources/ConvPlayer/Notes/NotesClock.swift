/// How far the hour is, and how far the lesson. The notes end in what it is made of: `begun 14:02:10, planned 50 min,
/// stop 4 of 35`. Where it was gone on with, and not begun at its first stop, `begun 14:02:10 at stop 3`.
package struct NotesClock: Equatable, Sendable, CustomStringConvertible {
    let begun: WallClock
    /// The stop it was begun at.
    let first: Int
    /// Minutes.
    let planned: Int?
    /// How many stops lie behind, this one counted, and how many there are.
    let stop, stops: Int

    package init(begun: WallClock, at first: Int = 1, planned: Int?, stop: Int, stops: Int) {
        (self.begun, self.first, self.planned, self.stop, self.stops) = (begun, first, planned, stop, stops)
    }

    package var description: String {
        "begun \(begun)" + (isGoneOnWith ? " at stop \(first)" : "") + (planned.map { ", planned \($0) min" } ?? "")
            + ", stop \(stop) of \(stops)"
    }

    /// Of minutes and of stops more than any lesson has.
    private static let most = 1_000_000

    /// - Returns: nil of what no lesson writes.
    package init?(_ line: String) {
        var words = line.split { $0 == " " || $0 == "," }
        var first = 1
        if words.count > 4, words[2] == "at", let stop = Int(words[4]) {
            first = stop
            words.removeSubrange(2...4)
        }
        guard words.count == 6 || words.count == 9, let begun = WallClock(words[1]),
            let stop = Int(words[words.count - 3]), let stops = Int(words[words.count - 1])
        else { return nil }
        let planned = words.count == 9 ? Int(words[3]) : nil
        self.init(begun: begun, at: first, planned: planned, stop: stop, stops: stops)
        let counts = 1...Self.most
        guard description == line, counts.contains(stops), (0...stops).contains(stop),
            counts.contains(first), planned.map(counts.contains) ?? true
        else { return nil }
    }

    /// What was done at another time has taken minutes that nobody has counted.
    private var isGoneOnWith: Bool { first > 1 }

    /// `14:14  12 of 50 min (24 %), stop 4 of 35 (11 %)`, or `14:14  12 min since stop 3 (50 min for all), stop 4 of 35 (11 %)`
    package func text(at now: WallClock) -> String {
        let elapsed = now.minutes(since: begun)
        return "\(now.description.dropLast(3))  \(time(elapsed)), stop \(stop) of \(stops) (\(stop * 100 / stops) %)"
    }

    private func time(_ elapsed: Int) -> String {
        guard !isGoneOnWith else {
            return "\(elapsed) min since stop \(first)" + (planned.map { " (\($0) min for all)" } ?? "")
        }
        return planned.map { "\(elapsed) of \($0) min (\(elapsed * 100 / $0) %)" } ?? "\(elapsed) min"
    }
}
