import ConvStory

/// Those terms of a result for which there is room, and what joins them.
struct SomeTerms {
    private let text: any Terms
    private let columns: Int

    /// - Parameter columns: for the terms and what follows them.
    init(_ text: any Terms, columns: Int) {
        self.text = text
        self.columns = columns
    }

    private var join: TermJoin { text.join }

    /// All by their names.
    var symbols: Phrase { joined((0..<text.termCount).map(text.symbols)) }

    /// All by their numbers.
    var numbers: Phrase { joined((0..<text.termCount).map(text.numbers)) }

    /// What is finished as what it comes to, and the terms in hand round the one in hand.
    func folded(before ending: Phrase) -> Phrase {
        guard let fold = FoldedTerms(text) else { return around(before: ending) }
        let room = columns - fold.before.width - fold.behind.width - ending.width
        return fold.before + some(of: fold.range, columns: room) + fold.behind
    }

    /// As many as fit round the one in hand, between ellipses.
    ///
    /// - Parameter isOpen: whether something that is left out follows the last of them.
    func around(before ending: Phrase, isOpen: Bool = false) -> Phrase {
        some(of: 0..<text.termCount, isOpen: isOpen, columns: columns - ending.width)
    }

    /// As many of the last ones as fit, the one in hand being the very last.
    func upTo(before ending: Phrase) -> Phrase {
        some(of: 0..<text.focus + 1, columns: columns - ending.width)
    }

    private func some(of all: Range<Int>, isOpen: Bool = false, columns: Int) -> Phrase {
        let around = join.before.count + join.behind.count
        var (range, terms) = (text.focus..<text.focus, [Phrase]())
        var next = text.focus
        var width = around - join.between.count
        while range.count < all.count {
            let term = text.numbers(next)
            width += term.width + join.between.count
            let wider = min(range.lowerBound, next)..<max(range.upperBound, next + 1)
            let ellipses =
                (wider.lowerBound > all.lowerBound ? 1 : 0) + (isOpen || wider.upperBound < all.upperBound ? 1 : 0)
            guard range.isEmpty || width + ellipses * join.ellipsis <= columns else { break }
            terms.insert(term, at: next - wider.lowerBound)
            range = wider
            let goesBack =
                range.upperBound == all.upperBound
                || (range.lowerBound > all.lowerBound && text.focus - range.lowerBound < 2)
            next = goesBack && range.lowerBound > all.lowerBound ? range.lowerBound - 1 : range.upperBound
        }
        let ellipsis: Phrase = [Word("...", .faint)]
        return joined(
            (range.lowerBound > all.lowerBound ? [ellipsis] : []) + terms
                + (isOpen || range.upperBound < all.upperBound ? [ellipsis] : []))
    }

    private func joined(_ terms: [Phrase]) -> Phrase {
        var joined: Phrase = join.before.isEmpty ? [] : [Word(join.before, .faint)]
        for (index, term) in terms.enumerated() {
            if index > 0 { joined += [Word(join.between, .faint)] }
            joined += term
        }
        return join.behind.isEmpty ? joined : joined + [Word(join.behind, .faint)]
    }
}
