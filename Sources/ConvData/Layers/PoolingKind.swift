import ConvEngine

/// What a pooling takes of its window.
package enum PoolingKind: String, Equatable, CaseIterable, Sendable {
    case maximum, average

    /// - Parameter countsPadding: whether an average divides by the cells of the padding, too.
    package func combine(countsPadding: Bool) -> Combine {
        switch self {
        case .maximum: .maximum
        case .average: .mean(countsPadding: countsPadding)
        }
    }
}
