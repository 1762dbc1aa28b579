import ConvStory

/// The result written out, in one or two lines of a given width.
///
/// Every form says the same; the longest that fits is taken. Where not all terms fit, those around the pair in hand
/// stand between ellipses, and only they are made: a kernel may have millions of weights.
struct ResultLines {
    let lines: [Phrase]

    init(_ calculation: Calculation, columns: Int, rows: Int) {
        switch calculation {
        case .pairs(let pairs, let count): lines = rows > 0 ? [Self.listed(pairs, of: count, columns: columns)] : []
        case .terms(let terms): lines = rows > 0 ? Self.lines(terms, columns: columns, rows: rows) : []
        }
    }

    /// As many as fit, and how many more there are.
    private static func listed(_ pairs: [String], of count: Int, columns: Int) -> Phrase {
        let between = ",  "
        func more(_ shown: Int) -> String { shown == count ? "" : between + "and \(count - shown) more" }
        var (shown, width) = (0, -between.count)
        for (index, pair) in pairs.enumerated() {
            width += between.count + pair.count
            guard width <= columns else { break }
            if width + more(index + 1).count <= columns { shown = index + 1 }
        }
        guard count > 0 else { return [] }
        guard shown > 0 else { return [Word(count.counted("pair"), .faint)] }
        let text = pairs.prefix(shown).joined(separator: between) + more(shown)
        return [Word(text, .faint)]
    }

    private static func lines(_ text: any Terms, columns: Int, rows: Int) -> [Phrase] {
        let ending = text.ending
        // No term is shorter than a digit and the sign behind it, so more than this many cannot fit.
        if text.termCount <= columns / (1 + text.join.between.count) + 1,
            let numbers = all(text.numbers, text.termCount, text, columns: columns - text.opening.width - ending.width)
        {
            return withSymbols(text, numbers, columns: columns, rows: rows) ?? [text.opening + numbers + ending]
        }
        return [folded(text, columns: columns) ?? around(text, columns: columns)]
    }

    /// Nil where not all terms fit; those behind are not made then.
    private static func all(_ term: (Int) -> Phrase, _ count: Int, _ text: any Terms, columns: Int) -> Phrase? {
        let join = text.join
        var (terms, width) = ([Phrase](), join.before.count + join.behind.count)
        for index in 0..<count where width <= columns {
            let term = term(index)
            width += (index > 0 ? join.between.count : 0) + term.width
            terms.append(term)
        }
        return width <= columns ? joined(terms, join) : nil
    }

    /// All terms by their names, and then by their numbers; nil where both have no room.
    private static func withSymbols(_ text: any Terms, _ numbers: Phrase, columns: Int, rows: Int) -> [Phrase]? {
        guard let names = all(text.symbols, text.termCount, text, columns: columns - text.opening.width) else {
            return nil
        }
        let symbols = text.opening + names
        let one = symbols + [Word(" = ", .faint)] + numbers + text.ending
        if one.width <= columns { return [one] }
        let blanks = String(repeating: " ", count: text.opening.width - 2)
        return rows > 1 ? [symbols, [Word(blanks + "= ", .faint)] + numbers + text.ending] : nil
    }

    /// Nil where not even the pair in hand fits between what is folded.
    private static func folded(_ text: any Terms, columns: Int) -> Phrase? {
        guard let fold = FoldedTerms(text) else { return nil }
        let ending = text.ending
        let room = columns - text.opening.width - fold.before.width - fold.behind.width - ending.width
        let shown = terms(text, in: fold.range, columns: room)
        guard shown.count > 0 else { return nil }
        return text.opening + fold.before + shown.phrase + fold.behind + ending
    }

    /// As many terms as fit, the pair in hand among them; where not even that one fits, the result alone.
    private static func around(_ text: any Terms, columns: Int) -> Phrase {
        let endings = [text.ending, text.bareEnding, text.bareResult]
        let least =
            text.opening.width + text.numbers(text.focus).width + text.join.between.count + ellipses(text.join)
            + text.join.before.count
            + text.join.behind.count
        let ending = endings.first { least + $0.width <= columns } ?? text.bareResult
        let all = 0..<text.termCount
        let shown = terms(text, in: all, columns: columns - text.opening.width - ending.width)
        let terms = text.opening + shown.phrase + ending
        guard terms.width <= columns else { return text.opening + Phrase(Array(text.bareResult.words.suffix(1))) }
        let count: Phrase = [Word("  (\(text.count))", .faint)]
        return shown.count < text.termCount && terms.width + count.width <= columns ? terms + count : terms
    }

    /// The terms around the pair in hand, between ellipses.
    private static func terms(
        _ text: any Terms, in all: Range<Int>, columns: Int
    ) -> (phrase: Phrase, count: Int) {
        // Ellipses need room that all terms together may not.
        if all.count <= columns / (1 + text.join.between.count) + 1,
            let whole = Self.all({ text.numbers(all.lowerBound + $0) }, all.count, text, columns: columns)
        {
            return (whole, all.count)
        }
        var (range, terms) = (text.focus..<text.focus, [Phrase]())
        var next = text.focus
        var width = text.join.before.count + text.join.behind.count - text.join.between.count
        while range.count < all.count {
            let term = text.numbers(next)
            width += term.width + text.join.between.count
            let wider = min(range.lowerBound, next)..<max(range.upperBound, next + 1)
            guard width + (wider == all ? 0 : ellipses(text.join)) <= columns else { break }
            terms.insert(term, at: next - wider.lowerBound)
            range = wider
            let goesBack =
                range.upperBound == all.upperBound
                || (range.lowerBound > all.lowerBound && text.focus - range.lowerBound < 2)
            next = goesBack && range.lowerBound > all.lowerBound ? range.lowerBound - 1 : range.upperBound
        }
        guard !range.isEmpty else { return ([Word("...", .faint)], 0) }
        let join = text.join
        var phrase = between(terms, join)
        if range.lowerBound > all.lowerBound { phrase = [Word("..." + join.between, .faint)] + phrase }
        if range.upperBound < all.upperBound { phrase += [Word(join.between + "...", .faint)] }
        return (around(phrase, join), range.count)
    }

    /// Columns of `... + ` and ` + ...`.
    private static func ellipses(_ join: TermJoin) -> Int { 2 * (3 + join.between.count) }

    private static func joined(_ terms: [Phrase], _ join: TermJoin) -> Phrase {
        around(between(terms, join), join)
    }

    private static func around(_ terms: Phrase, _ join: TermJoin) -> Phrase {
        let (before, behind) = (join.before, join.behind)
        return (before.isEmpty ? [] : [Word(before, .faint)]) + terms + (behind.isEmpty ? [] : [Word(behind, .faint)])
    }

    private static func between(_ terms: [Phrase], _ join: TermJoin) -> Phrase {
        var joined: Phrase = []
        for (index, term) in terms.enumerated() {
            if index > 0 { joined += [Word(join.between, .faint)] }
            joined += term
        }
        return joined
    }
}
