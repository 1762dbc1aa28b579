extension ValueText {
    /// `= 0.5`, or `≈ 0.33` where digits are left out: what follows a formula or a name.
    package static func equation(_ value: Double, precision: Int? = nil) -> String {
        let text = shortest(value, precision: precision)
        return (isWhole(text, value) ? "= " : "≈ ") + text
    }

    /// Whether a text says all of a number, but for what floating point adds at its end.
    private static func isWhole(_ text: String, _ value: Double) -> Bool {
        guard value.isFinite, let read = Double(text) else { return true }
        return abs(read - value) <= 1e-13 * abs(value)
    }
}
