import ConvEngine

/// How far two sums of the same products may lie apart that were added in different order, or whose products were
/// rounded or not: each addition is off by at most 2⁻⁵³ of the largest sum there can be. A mean divides its errors, too.
struct ScriptTolerance {
    let relative = "1e-12"
    let absolute: String

    init(_ convolution: Convolution) {
        let share = max(1e-12, 2 * Double.ulpOfOne * Double(convolution.mostTerms))
        let limit = max(convolution.outputBound * share, 1e-300)
        // The next power of ten, which reads better.
        absolute = "1e\(PowerOfTen.exponent(above: limit, from: -300))"
    }
}
