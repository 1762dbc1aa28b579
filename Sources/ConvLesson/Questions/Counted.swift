/// What of an operation is counted.
package enum Counted: String, CaseIterable, Equatable, Sendable {
    /// Along the last axis.
    case outputs
    case weights
    /// Weights and biases.
    case parameters
}
