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
    var focus: Int { window.isCombined ? pooling.best?.index ?? window.termInHand : window.termInHand }

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
        let isLit = window.tap.map { $0.index == tap.index } ?? (tap.index == pooling.best?.index && window.light > 0)
        guard tap.isCounted || isLit else { return .faint }
        return .of(isLit ? .tap : tap.input == nil ? .padding : .window)
    }

    var ending: Phrase {
        guard !window.isCombined else { return window.writtenResult }
        guard saysSoFar else { return window.openResult }
        // A sum is not divided yet.
        let what = window.convolution.combine == .maximum ? ": " : ": sum "
        return [Word(what, .faint), Word(found, .of(.product)), Word(" so far", .faint)]
    }

    /// Nothing has been found as long as all was padding.
    private var found: String {
        if window.convolution.combine == .maximum, pooling.best == nil { return "none" }
        return ValueText.shortest(pooling.soFar ?? pooling.total, precision: window.precision)
    }

    var bareEnding: Phrase {
        guard !window.isCombined else { return window.writtenNumbers }
        return window.tap != nil ? ending : bareResult
    }

    var briefEnding: Phrase { window.isCombined ? bareEnding : bareResult }

    var saysSoFar: Bool { window.tap != nil && window.moment.showsResult && window.made > 0 }

    var columns: ResultColumns {
        let sign = (window.convolution.combine == .maximum ? ": " : ": sum ").count - " = ".count
        let endings = ResultColumns.Endings(whole: sign, bare: sign + " so far".count, brief: 0, least: 0)
        return window.columns(names, join, of: "cells", endings: endings)
    }

    var standing: [Phrase] { [soFar] }

    /// A sum is no mean: it has no number of its own before it is there.
    var soFar: Phrase {
        guard !window.isCombined else { return bareResult }
        return window.convolution.combine == .maximum ? bareEnding : window.openResult
    }

    /// The number alone; no number is the result before it is there.
    var bareResult: Phrase {
        window.isCombined ? Phrase(Array(ending.words.prefix(2))) : window.openResult
    }
}
