import ConvEngine

/// What somebody answers, as it was understood.
package enum Answer: Equatable, Sendable {
    case number(Double)
    /// Of an array, along its axes.
    case sizes([Int])
    /// Of the input, [channel, *space].
    case cells(Set<Position>)
    /// Counted from 1.
    case option(Int)
    /// What is typed for a parameter: `3`, `1,2`, `same`.
    case setting(String)
}
