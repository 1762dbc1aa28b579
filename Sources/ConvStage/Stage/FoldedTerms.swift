import ConvStory

/// A sum that is too long for its line, by groups: those that are finished are what they come to, the one in hand is written
/// out, the rest is counted: `-3 (c0) + 0·0 + 1·1 + (c2: 9 to come)`.
struct FoldedTerms {
    let before: Phrase
    /// The terms that may be written out.
    let range: Range<Int>
    let behind: Phrase

    /// Nil where there is nothing to fold.
    init?(_ text: any Terms) {
        guard let groups = text.groups, groups.count > 1 else { return nil }
        let current = min(text.focus / groups.length, groups.count - 1)
        range = current * groups.length..<(current + 1) * groups.length
        let join: Phrase = [Word(text.join.between, .faint)]
        before = Self.finished(0..<current, groups).reduce([]) { $0 + $1 + join }
        let rest = current + 1..<groups.count
        guard let first = rest.first, let last = rest.last else {
            behind = []
            return
        }
        let name = first == last ? groups.name(first) : "\(groups.name(first)) to \(groups.name(last))"
        behind = join + [Word("(\(name): \(rest.count * groups.length) to come)", .faint)]
    }

    /// Of a few each, of more all together.
    private static func finished(_ range: Range<Int>, _ groups: TermGroups) -> [Phrase] {
        guard let first = range.first, let last = range.last else { return [] }
        guard range.count > 3 else {
            return range.map { groups.sum($0..<$0 + 1) + [Word(" (\(groups.name($0)))", .faint)] }
        }
        return [groups.sum(range) + [Word(" (\(groups.name(first)) to \(groups.name(last)))", .faint)]]
    }
}
