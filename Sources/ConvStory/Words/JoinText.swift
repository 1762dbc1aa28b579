import ConvEngine

/// How terms become one number, in signs: `a + b`, `max(a, b)`, `(a + b)/2`.
struct JoinText {
    let opening: String
    let separator: String
    let closing: String

    /// - Parameter divisor: of a mean.
    init(_ combine: Combine, divisor: Int? = nil) {
        switch combine {
        case .weights: (opening, separator, closing) = ("", " + ", "")
        case .maximum: (opening, separator, closing) = ("max(", ", ", ")")
        case .mean: (opening, separator, closing) = ("(", " + ", ")" + (divisor.map { "/\($0)" } ?? ""))
        }
    }

    func joined(_ terms: [String]) -> String { opening + terms.joined(separator: separator) + closing }
}
