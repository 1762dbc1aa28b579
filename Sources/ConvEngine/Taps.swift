/// What lies under the kernel in one placement, in a convolution its multiplications: channel after channel, and within one in row-major order of the kernel as it
/// is drawn. An index is the number of taps before this one. Slices keep it.
///
/// - Complexity: O(1) to reach a tap; nothing is allocated.
public struct Taps: RandomAccessCollection, Equatable, Sendable {
    let plan: Plan
    let output: Position
    let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }

    public subscript(index: Int) -> Tap {
        precondition(index >= startIndex && index < endIndex, "there is no tap \(index)")
        return Tap(plan: plan, output: output, index: index)
    }

    public subscript(indices: Range<Int>) -> Taps {
        precondition(indices.lowerBound >= startIndex && indices.upperBound <= endIndex, "there are no taps \(indices)")
        return Taps(plan: plan, output: output, range: indices)
    }
}
