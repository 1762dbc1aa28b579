/// One use of a number: `convolution.placements[use.step].taps[use.tap]`.
public struct Use: Hashable, Sendable {
    /// Which placement.
    public let step: Int
    /// Which of its taps.
    public let tap: Int

    public init(step: Int, tap: Int) {
        self.step = step
        self.tap = tap
    }
}

extension Convolution {
    /// Every tap that reads an input cell, directly or through copies in the border.
    ///
    ///     Set(convolution.uses(ofInput: [0, 2, 1]).map(\.step))     // all outputs that the cell feeds
    ///
    /// - Precondition: the input's shape contains `position`.
    /// - Complexity: O(kernel extents) to make, or O(outputs) along an axis that has fewer and no copies; O(1) for the count; O(log kernel extents) to reach one.
    public func uses(ofInput position: Position) -> InputUses { InputUses(plan: plan, position: position) }

    /// Every multiplication by a number of the weight array: one for each cell of one output channel, in order.
    ///
    /// A pooling has no weights, and none of these.
    ///
    /// - Precondition: the weight's shape, if there is one, contains `position`.
    /// - Complexity: O(1).
    public func uses(ofWeight position: Position) -> WeightUses { WeightUses(plan: plan, position: position) }
}
