import ConvStory

/// The sum written out, in one or two lines of a given width.
///
/// Every form says the same; the longest that fits is taken. Where not all terms fit, those around the pair in hand
/// stand between ellipses, and only they are made: a kernel may have millions of weights.
struct SumLines {
    let lines: [Phrase]

    init(_ scene: Scene, columns: Int, rows: Int) {
        if let inspection = scene.inspection, !inspection.isOfOutput {
            let pairs = InspectionText(inspection).pairs.joined(separator: ",  ")
            lines = [[Word(pairs, .faint)]]
            return
        }
        let text = SumText(scene)
        let ending = text.bias + text.result
        guard rows > 0 else {
            lines = []
            return
        }
        // No term is shorter than `0·0 + `, so more than this many cannot fit.
        if text.termCount <= columns / 6 + 1 {
            let all = 0..<text.termCount
            let symbols = Self.joined(all.map(text.symbols))
            let numbers = Self.joined(all.map(text.numbers))
            let one = text.opening + symbols + [Word(" = ", .faint)] + numbers + ending
            if one.width <= columns {
                lines = [one]
                return
            }
            let above = text.opening + symbols
            let below =
                Phrase([Word(String(repeating: " ", count: text.opening.width - 2) + "= ", .faint)]) + numbers + ending
            if rows > 1, above.width <= columns, below.width <= columns {
                lines = [above, below]
                return
            }
            let shorter = [ending, text.bias + text.bareResult].map { text.opening + numbers + $0 }
            if let short = shorter.first(where: { $0.width <= columns }) {
                lines = [short]
                return
            }
        }
        lines = [Self.around(text, ending: ending, columns: columns)]
    }

    /// As many terms as fit, the pair in hand among them.
    private static func around(_ text: SumText, ending: Phrase, columns: Int) -> Phrase {
        let room = columns - text.opening.width - ending.width - 8
        var range = text.focus..<text.focus
        var width = 0
        while range.count < text.termCount {
            let goesBack =
                range.upperBound == text.termCount || (range.lowerBound > 0 && text.focus - range.lowerBound < 2)
            let next = goesBack && range.lowerBound > 0 ? range.lowerBound - 1 : range.upperBound
            width += text.numbers(next).width + 3
            guard width <= room else { break }
            range = min(range.lowerBound, next)..<max(range.upperBound, next + 1)
        }
        var phrase = text.opening
        if range.lowerBound > 0 { phrase += [Word("… + ", .faint)] }
        phrase += joined(range.map(text.numbers))
        if range.upperBound < text.termCount { phrase += [Word(range.isEmpty ? "…" : " + …", .faint)] }
        phrase += ending
        let count: Phrase = [Word("  (\(text.termCount) products)", .faint)]
        return phrase.width + count.width <= columns ? phrase + count : phrase
    }

    private static func joined(_ terms: [Phrase]) -> Phrase {
        var joined: Phrase = []
        for (index, term) in terms.enumerated() {
            if index > 0 { joined += [Word(" + ", .faint)] }
            joined += term
        }
        return joined
    }
}
