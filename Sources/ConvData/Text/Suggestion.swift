/// "Did you mean": the known name that a mistyped one is closest to.
package enum Suggestion {
    /// The name that fewest insertions, deletions and replacements away, or nil when none is near.
    package static func closest(to typed: String, among names: [String]) -> String? {
        let typed = Array(typed.lowercased().utf8.prefix(30))
        let ranked = names.map { (name: $0, distance: distance(typed, Array($0.utf8))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, best.name.utf8.count / 3) ? best.name : nil
    }

    /// Levenshtein's distance, kept as one row of his table.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in second.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = Swift.min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[second.count]
    }
}
