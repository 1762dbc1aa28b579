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

    func joined(_ terms: [String]) -> String {
        var text = ""
        write(terms) { text += $0 }
        return text
    }

    /// In pieces, where the terms are too many to be held.
    func write(_ terms: some Sequence<String>, to sink: (String) throws -> Void) rethrows {
        try sink(opening)
        var isFirst = true
        for term in terms {
            try sink(isFirst ? term : separator + term)
            isFirst = false
        }
        try sink(closing)
    }
}
