extension Rounding {
    /// What numbers look like that have gone through it, in plain words: `yours looks cut to whole numbers`.
    var look: String {
        switch self {
        case .decimals(0): "yours looks rounded to whole numbers"
        case .decimals(let digits): "yours looks rounded to \(digits) decimal\(digits == 1 ? "" : "s")"
        case .cut: "yours looks cut to whole numbers"
        case .down: "yours looks rounded down"
        case .single: "yours looks rounded to 32 bits"
        case .half, .halfSums: "yours looks rounded to 16 bits"
        }
    }
}
