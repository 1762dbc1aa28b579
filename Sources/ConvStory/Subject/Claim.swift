import ConvEngine

/// The numbers that someone else has for the output, to be seen beside the right ones.
package struct Claim: Equatable, Sendable {
    /// Where they come from: `result.npy`.
    package let name: String
    package let numbers: Tensor
    package let tolerance: Tolerance
    /// What explains them, as long as the convolution is the one they were made for: `yours looks flipped`.
    package let cause: String?
    /// In how many cells the claim differs from the convolution that was asked for, where that is known.
    package let differingCount: Int?
    package let asked: Convolution?

    package init(
        name: String, numbers: Tensor, tolerance: Tolerance = Tolerance(), cause: String? = nil,
        differingCount: Int? = nil, from asked: Convolution? = nil
    ) {
        self.name = name
        self.numbers = numbers
        self.tolerance = tolerance
        self.cause = cause
        self.differingCount = differingCount
        self.asked = asked
    }

    /// The number claimed for an output, where another one is right; nil where it is close enough.
    ///
    /// - Precondition: the claim has the output's shape.
    func contradicts(_ sum: Double, at output: Position) -> Double? {
        let found = numbers[output]
        return tolerance.accepts(found, for: sum) ? nil : found
    }

    /// `result.npy has 8`
    func contradiction(of sum: Double, at output: Position, precision: Int?) -> String? {
        contradicts(sum, at: output).map { "\(name) has \(ValueText.shortest($0, precision: precision))" }
    }
}
