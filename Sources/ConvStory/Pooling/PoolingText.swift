import ConvEngine

/// The result of a window without weights, written out cell by cell: `y[1,1] = max(6, 2, 3, 8) = 8`.
struct PoolingText: Terms {
    let pooling: PoolingMoment
    let names: Names
    private var window: WindowMoment { pooling.window }
    private var text: TapText { TapText(names: names, precision: window.precision) }

    init(_ pooling: PoolingMoment, names: Names) {
        self.pooling = pooling
        self.names = names
    }

    var count: String { window.counted("cells") }

    var termCount: Int { window.placement.taps.count }

    /// The cell in hand; behind the last the winner, for a line that leaves it out would not be true.
    var focus: Int { pooling.isDecided ? pooling.best?.index ?? window.termInHand : window.termInHand }

    var opening: Phrase { window.opening(names) }

    var join: TermJoin { TermJoin(JoinText(window.convolution.combine, divisor: window.placement.divisor)) }

    func symbols(_ index: Int) -> Phrase {
        let tap = window.placement.taps[index]
        return [Word(text.symbols(tap), tone(of: tap))]
    }

    func numbers(_ index: Int) -> Phrase {
        let tap = window.placement.taps[index]
        return [Word(text.numbers(tap), index < window.reached ? tone(of: tap) : .faint)]
    }

    /// The cell in hand and the winner stand out.
    private func tone(of tap: Tap) -> Word.Tone {
        guard tap.isCounted else { return .faint }
        let isLit = window.tap.map { $0.index == tap.index } ?? (tap.index == pooling.best?.index && window.light > 0)
        return .of(isLit ? .tap : tap.input == nil ? .padding : .window)
    }

    var ending: Phrase {
        guard window.gathered == 0 else { return window.writtenResult }
        guard window.tap != nil, window.moment.showsResult else { return window.openResult }
        // A sum is not divided yet.
        let what = window.convolution.combine == .maximum ? ": " : ": sum "
        return [Word(what, .faint), Word(soFar, .of(.product)), Word(" so far", .faint)]
    }

    /// Nothing has been found as long as all was padding.
    private var soFar: String {
        if window.convolution.combine == .maximum, pooling.best == nil { return "none" }
        return ValueText.shortest(pooling.soFar ?? pooling.total, precision: window.precision)
    }

    var bareEnding: Phrase {
        guard window.gathered == 0 else { return window.writtenNumbers }
        return window.tap != nil ? ending : bareResult
    }
    /// A sum is no mean: it has no number of its own before it is there.
    var standing: [Phrase] {
        guard window.gathered == 0 else { return [bareStanding] }
        return [window.convolution.combine == .maximum ? bareEnding : window.openResult]
    }
    var bareStanding: Phrase { window.gathered > 0 && !window.isWritten ? window.openResult : bareResult }

    /// The number alone; no number is the result before it is there.
    var bareResult: Phrase {
        window.gathered == 0 ? [Word(" = ", .faint), Word("?", .faint)] : Phrase(Array(ending.words.prefix(2)))
    }
}
