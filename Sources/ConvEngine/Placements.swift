/// Every placement of the kernels on the input, in the order the output is written: filter after filter, and within one
/// in row-major order.
///
/// Nothing is computed until it is looked at, so the last placement costs no more than the first:
///
///     let placements = convolution.placements
///     placements.last?.sum      // the last cell of the last channel
///     placements[..<12]         // the output after twelve steps
///
/// An index is a step: the number of placements before this one. Slices keep it.
///
/// - Complexity: O(1) to reach a placement; O(k) for its `sum`, k the number of its taps.
public struct Placements: RandomAccessCollection, Equatable, Sendable {
    let plan: Plan
    let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }

    public subscript(step: Int) -> Placement {
        precondition(step >= startIndex && step < endIndex, "there is no placement \(step)")
        return Placement(plan: plan, step: step)
    }

    public subscript(steps: Range<Int>) -> Placements {
        precondition(steps.lowerBound >= startIndex && steps.upperBound <= endIndex, "there are no placements \(steps)")
        return Placements(plan: plan, range: steps)
    }
}
