import ConvStory

/// The result written out, in one or two lines of a given width.
///
/// Every form says the same; the fullest is taken for which there is room wherever the kernel stands. Where not all terms
/// fit, those around the pair in hand stand between ellipses, and only they are made: a kernel may have millions of weights.
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
        // Fractions may have more digits than was to be expected.
        for form in ResultForm.fitting(text, columns: columns, rows: rows) {
            let lines = lines(text, form, columns: columns)
            if lines.allSatisfy({ $0.width <= columns }) { return lines }
        }
        // Of a number that no term has room beside, there is what it is so far.
        let endings = (text.saysSoFar ? [text.soFar] : []) + [text.bareResult]
        let lines = endings.map { text.opening + Phrase(Array($0.words.dropFirst())) }
        return [lines.first { $0.width <= columns } ?? lines[lines.count - 1]]
    }

    private static func lines(_ text: any Terms, _ form: ResultForm, columns: Int) -> [Phrase] {
        let terms = SomeTerms(text, columns: columns - text.opening.width)
        func line(_ terms: Phrase, _ ending: Phrase) -> [Phrase] { [text.opening + terms + ending] }
        lazy var soFar = line(terms.upTo(before: text.soFar), text.soFar)
        switch form {
        case .both: return line(terms.symbols + [Word(" = ", .faint)] + terms.numbers, text.ending)
        case .lines:
            let blanks = String(repeating: " ", count: text.opening.width - 2)
            return [text.opening + terms.symbols, [Word(blanks + "= ", .faint)] + terms.numbers + text.ending]
        case .numbers: return line(terms.numbers, text.ending)
        case .folded: return line(terms.folded(before: text.ending), text.ending)
        case .counted:
            let ending = text.ending + [Word("  (\(text.count))", .faint)]
            return line(terms.around(before: ending), ending)
        case .around: return line(terms.around(before: text.ending), text.ending)
        case .upTo where text.saysSoFar: return line(terms.upTo(before: text.ending), text.ending)
        case .upTo: return line(terms.around(before: text.bareEnding), text.bareEnding)
        case .bare: return line(terms.around(before: text.bareEnding), text.bareEnding)
        // What the products come to so far says more than a bias that is still to come.
        case .brief, .least:
            if text.endsInBias, text.saysSoFar, soFar[0].width <= columns { return soFar }
            guard form == .least else { return line(terms.around(before: text.briefEnding), text.briefEnding) }
            return line(terms.around(before: text.bareResult, isOpen: text.endsInBias), text.bareResult)
        }
    }
}
