import ConvEngine

/// The sum of a placement, written out term by term.
struct SumText: Terms {
    let window: WindowMoment
    let names: Names

    init(_ window: WindowMoment) {
        self.window = window
        names = Names(window.convolution)
    }

    var count: String { window.counted("products") }

    var termCount: Int { window.placement.taps.count }

    var focus: Int { window.termInHand }

    var opening: Phrase { window.opening(names) }

    var join: TermJoin { TermJoin(JoinText(.weights)) }

    /// `x[3]·w[0]`
    func symbols(_ index: Int) -> Phrase {
        let tap = window.placement.taps[index]
        let now = window.tap?.index == index
        let source = Word(names.source(of: tap), .of(now ? .tap : tap.input == nil ? .padding : .window))
        guard let weight = tap.weight else { return [source] }
        return [source, Word("·", .faint), Word(names.weight(weight), .of(now ? .kernelTap : .kernel))]
    }

    /// `4·(-1)`: faint until the pair is multiplied.
    func numbers(_ index: Int) -> Phrase {
        let tap = window.placement.taps[index]
        let now = window.tap?.index == index
        guard index < window.reached else {
            return [Word(TapText(names: names, precision: window.precision).numbers(tap), .faint)]
        }
        let x = ValueText.factor(tap.x, precision: window.precision)
        let factor = Word(x, .of(now ? .tap : tap.input == nil ? .padding : .window))
        guard let w = tap.w.map({ ValueText.factor($0, precision: window.precision) }) else { return [factor] }
        return [factor, Word("·", .faint), Word(w, .of(now ? .kernelTap : .kernel))]
    }

    /// ` + 2 (bias) = 1`. While the products are made ` = -1 so far, then + 2 (bias)`: what is written adds up at every
    /// moment.
    var ending: Phrase { isUnderway ? result + then : bias + result }

    /// The same in fewer words, for narrow windows.
    var bareEnding: Phrase {
        isUnderway ? bareResult + then : bias + (window.isCombined ? window.writtenNumbers : bareResult)
    }

    var briefEnding: Phrase {
        let bias = Phrase(Array(bias.words.dropLast()))
        return bias + (isUnderway ? bareResult : window.writtenNumbers)
    }

    var saysSoFar: Bool { isUnderway && window.moment.showsResult && window.made > 0 }

    var endsInBias: Bool { window.convolution.bias != nil }

    var columns: ResultColumns {
        let endings = window.subject.termColumns.bias.map { bias in
            let then = ", then +  (bias)".count + bias
            return ResultColumns.Endings(whole: then, bare: then, brief: " + ".count + bias, least: 0)
        }
        return window.columns(names, join, of: "products", endings: endings ?? .none)
    }

    /// The number alone; of a sum that is not finished none, for it would be a false equation.
    var bareResult: Phrase {
        isUnderway ? [Word(" = ", .faint), Word("?", .faint)] : Phrase(Array(result.words.prefix(2)))
    }

    /// ` = -1 so far`, with a bias `, then + 2 (bias)`; written, ` = -1` and ` + 2 (bias) = 1`.
    var standing: [Phrase] {
        let hasBias = window.convolution.bias != nil
        guard window.isCombined else { return [result] + (isUnderway && hasBias ? [then] : []) }
        guard window.isTold else { return [window.openResult] }
        guard hasBias else { return [bareResult] }
        let products = window.placement.total(ofFirst: termCount)
        return [.result(products, .product, precision: window.precision), bias + bareResult]
    }

    var soFar: Phrase { window.isCombined ? bareResult : result }

    /// Whether the sum is one of products that have been made, with others and the bias to come.
    private var isUnderway: Bool { !window.isCombined && window.tap != nil }

    private var bias: Phrase {
        guard window.convolution.bias != nil else { return [] }
        return [
            Word(" + ", .faint),
            Word(ValueText.factor(window.placement.bias, precision: window.precision), .of(.bias)),
            Word(" (bias)", .faint),
        ]
    }

    /// The bias as what is still to be added: faint, as other numbers that are to come.
    private var then: Phrase {
        bias.words.isEmpty ? [] : [Word(", then\(bias)", .faint)]
    }

    /// ` = -1`, once it is made; while the products are made, the sum so far.
    var result: Phrase {
        guard !window.isCombined else { return window.writtenResult }
        guard saysSoFar else { return window.openResult }
        return .result(window.partialSum, .product, precision: window.precision) + [Word(" so far", .faint)]
    }
}
