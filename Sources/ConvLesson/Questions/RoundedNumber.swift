import ConvEngine

/// A number that has more digits than a cell of the screen has room for. It may be answered as it stands there, and as it is
/// rounded by hand: to two digits after the point or more, at least two of which count.
struct RoundedNumber {
    private let value: Double
    private let shown: String
    private let fewestDecimals: Int

    /// Columns that a cell has for a fraction at the most.
    private static let columns = 6

    /// - Parameter precision: so many digits after the point are shown at the most.
    init(_ value: Double, precision: Int?) {
        self.value = value
        shown = ValueText.fitted(value, width: Self.columns, precision: precision)
        fewestDecimals = min(precision ?? 2, 2)
    }

    func accepts(_ given: Double) -> Bool {
        guard shown != ValueText.exact(value) else { return false }
        let text = ValueText.shortest(given)
        let parts = text.split(separator: ".")
        guard parts.count == 2, parts[1].utf8.allSatisfy({ (48...57).contains($0) }) else { return text == shown }
        let decimals = parts[1].utf8.count
        let unit = 1 / PowerOfTen.value(decimals)
        guard decimals >= fewestDecimals, abs(given) >= 10 * unit else { return text == shown }
        // What lies in the middle may be rounded either way.
        return abs(given - value) <= unit / 2 * (1 + 1e-6)
    }
}
