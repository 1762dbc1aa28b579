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

    /// Columns of what is folded and of one term between ellipses, whatever they come to; nil where there is nothing to fold.
    static func columns(_ text: any Terms, _ columns: ResultColumns) -> Int? {
        guard let groups = text.groups, groups.count > 1 else { return nil }
        let (between, name) = (text.join.between.count, groups.nameColumns)
        func finished(_ count: Int) -> Int {
            if count > 3 { return columns.sum + " ( to )".count + 2 * name + between }
            return count * (max(columns.sum, columns.group) + " ()".count + name + between)
        }
        func rest(_ count: Int) -> Int {
            guard count > 0 else { return 0 }
            let names = count == 1 ? name : 2 * name + " to ".count
            return between + "(:  to come)".count + names + String(count * groups.length).count
        }
        // With more that are finished it becomes shorter.
        let folded = (0...min(groups.count - 1, 4)).map { finished($0) + rest(groups.count - $0 - 1) }.max() ?? 0
        return folded + columns.number + (groups.length > 1 ? 2 * text.join.ellipsis : 0)
    }
}
