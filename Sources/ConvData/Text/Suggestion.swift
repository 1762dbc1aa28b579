/// "Did you mean": the known name that a mistyped one is closest to.
package enum Suggestion {
    /// The name that is fewest insertions, deletions, replacements and swaps away, or nil when none is near.
    package static func closest(to typed: String, among names: [String]) -> String? {
        let typed = Array(typed.lowercased().utf8.prefix(30))
        let ranked = names.map { (name: $0, distance: distance(typed, Array($0.utf8))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        let length = best.name.utf8.count
        // Of two letters one that is another makes another name: `4d` is no `1d`.
        let isNear = best.distance <= max(1, length / 3) && (best.distance == 0 || 2 * best.distance < length)
        return isNear ? best.name : nil
    }

    /// Levenshtein's distance, but two neighbours that have changed places are one mistake; kept as the last rows of his
    /// table.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var before: [Int] = []
        var above = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var row = [i + 1]
            for (j, b) in second.enumerated() {
                var least = Swift.min(above[j] + (a == b ? 0 : 1), above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a == second[j - 1], first[i - 1] == b { least = Swift.min(least, before[j - 1] + 1) }
                row.append(least)
            }
            (before, above) = (above, row)
        }
        return above[second.count]
    }
}
