import ConvEngine

/// One tap, in symbols and with its numbers: a pair, or a cell alone where nothing is weighted.
struct TapText {
    let names: Names
    let precision: Int?

    /// `x[3]·w[0]`, or `x[3]`
    func symbols(_ tap: Tap) -> String {
        names.source(of: tap) + (tap.weight.map { "·" + names.weight($0) } ?? "")
    }

    /// `4·(-1)`, or `4`; what is no number of its result is said to be padding, or nothing.
    func numbers(_ tap: Tap) -> String {
        guard let w = tap.w else { return tap.isCounted ? term(tap.x) : tap.origin == .beyond ? "none" : "pad" }
        return factor(tap.x) + "·" + factor(w)
    }

    /// Between commas a sign needs no parentheses.
    private func term(_ x: Double) -> String {
        names.convolution.combine == .maximum ? ValueText.shortest(x, precision: precision) : factor(x)
    }

    private func factor(_ value: Double) -> String { ValueText.factor(value, precision: precision) }
}
