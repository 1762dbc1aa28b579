/// One kernel standing at one place: what one cell of the output is made of.
public struct Placement: Hashable, Sendable {
    let plan: Plan

    /// How many placements come before this one.
    public let step: Int

    /// The output cell that is written: [filter, *space].
    public let output: Position

    init(plan: Plan, step: Int) {
        self.plan = plan
        self.step = step
        output = plan.outputShape.position(at: step)
    }

    /// Which kernel stands here; also the channel of the output.
    public var filter: Int { output[0] }

    /// The padded coordinate of the window's first cell, along each spatial axis.
    public var starts: Position {
        var starts = Position()
        for (axis, index) in zip(plan.axes, output.dropFirst()) { starts.append(axis.start(of: index)) }
        return starts
    }

    /// Every multiplication of this placement: channel after channel, and within one in row-major order of the kernel as
    /// it is drawn.
    public var taps: Taps { Taps(plan: plan, output: output, range: 0..<plan.windowShape.count) }

    /// What is added to the products; 0 without bias.
    public var bias: Double { plan.bias?[filter] ?? 0 }

    /// The number that is written: all products added in order, then the bias.
    ///
    /// - Complexity: O(k), k the number of taps.
    public var sum: Double { plan.combined(at: output) }

    /// What the sum would be if nothing in it cancelled: Σ|x·w| + |bias|, or the largest number there is where that is
    /// larger still. Rounding errors of a sum are a share of it.
    ///
    /// Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 3.1.
    ///
    /// - Complexity: O(k), k the number of taps.
    public var magnitude: Double {
        min(taps.reduce(abs(bias)) { $0 + abs($1.product) }, .greatestFiniteMagnitude)
    }
}
