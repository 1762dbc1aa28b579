import ConvEngine

extension Rounding {
    /// What it makes of numbers: `rounded to 2 decimals`.
    package var words: String {
        switch self {
        case .decimals(0): "rounded to whole numbers"
        case .decimals(let digits): "rounded to \(digits.counted("decimal"))"
        case .cut: "cut to whole numbers"
        case .down: "rounded down to whole numbers"
        case .single: "rounded to 32 bits"
        case .half, .halfSums: "rounded to 16 bits"
        }
    }

    /// What numbers look like that have gone through it, in plain words: `yours looks cut to whole numbers`.
    var look: String { "yours looks \(words)" }
}
