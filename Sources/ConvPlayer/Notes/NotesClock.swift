/// How far the hour is, and how far the lesson. The notes end in what it is made of: `begun 14:02:10, planned 50 min,
/// stop 4 of 35`.
package struct NotesClock: Equatable, Sendable, CustomStringConvertible {
    let begun: WallClock
    /// Minutes.
    let planned: Int?
    /// How many stops lie behind, this one counted, and how many there are.
    let stop, stops: Int

    package init(begun: WallClock, planned: Int?, stop: Int, stops: Int) {
        (self.begun, self.planned, self.stop, self.stops) = (begun, planned, stop, stops)
    }

    package var description: String {
        "begun \(begun)" + (planned.map { ", planned \($0) min" } ?? "") + ", stop \(stop) of \(stops)"
    }

    /// Of minutes and of stops more than any lesson has.
    private static let most = 1_000_000

    /// - Returns: nil of what no lesson writes.
    package init?(_ line: String) {
        let words = line.split { $0 == " " || $0 == "," }
        guard words.count == 6 || words.count == 9, let begun = WallClock(words[1]),
            let stop = Int(words[words.count - 3]), let stops = Int(words[words.count - 1])
        else { return nil }
        let planned = words.count == 9 ? Int(words[3]) : nil
        self.init(begun: begun, planned: planned, stop: stop, stops: stops)
        let counts = 1...Self.most
        guard description == line, counts.contains(stops), (0...stops).contains(stop),
            planned.map(counts.contains) ?? true
        else { return nil }
    }

    /// `14:14  12 of 50 min (24 %), stop 4 of 35 (11 %)`
    package func text(at now: WallClock) -> String {
        let elapsed = now.minutes(since: begun)
        let time = planned.map { "\(elapsed) of \($0) min (\(elapsed * 100 / $0) %)" } ?? "\(elapsed) min"
        return "\(now.description.dropLast(3))  \(time), stop \(stop) of \(stops) (\(stop * 100 / stops) %)"
    }
}
