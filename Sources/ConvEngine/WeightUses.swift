/// Every multiplication by one number of the weight array, in the order of their steps. None in a pooling.
public struct WeightUses: RandomAccessCollection, Equatable, Sendable {
    private let steps: Range<Int>
    private let tap: Int

    init(plan: Plan, position: Position) {
        guard let weight = plan.weight else {
            (steps, tap) = (0..<0, 0)
            return
        }
        precondition(weight.shape.contains(position), "\(position) lies outside of the kernel")
        let (filter, channel) = plan.channels.user(ofWeight: position)
        var cell: Position = [channel]
        // Turning is its own inverse.
        for (axis, index) in zip(plan.axes, position.dropFirst(2)) { cell.append(axis.weightIndex(ofCell: index)) }
        tap = plan.windowShape.offset(of: cell)
        let count = plan.outputShape.count / plan.channels.output
        steps = filter * count..<(filter + 1) * count
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { steps.count }

    public subscript(index: Int) -> Use {
        precondition(index >= 0 && index < endIndex, "there is no use \(index)")
        return Use(step: steps.lowerBound + index, tap: tap)
    }
}
