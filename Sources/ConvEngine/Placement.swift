/// One kernel, or one window of a pooling, standing at one place: what one cell of the output is made of.
public struct Placement: Equatable, Sendable {
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

    /// Which kernel stands here; also the channel of the output. Of a pooling it is the channel of the input, too.
    public var filter: Int { output[0] }

    /// The padded coordinate of the window's first cell, along each spatial axis.
    public var starts: Position {
        var starts = Position()
        for (axis, index) in zip(plan.axes, output.dropFirst()) { starts.append(axis.start(of: index)) }
        return starts
    }

    /// Everything under the kernel: channel after channel, and within one in row-major order of the kernel as
    /// it is drawn.
    public var taps: Taps { Taps(plan: plan, output: output, range: 0..<plan.windowShape.count) }

    /// What is added to the products; 0 without bias, and for a pooling.
    public var bias: Double { plan.bias?[filter] ?? 0 }

    /// The number that is written: all products added in order, then the bias; of a pooling, the maximum or the mean.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public var sum: Double { plan.combined(at: output) }

    /// What the sum would be if nothing in it cancelled: Σ|x·w| + |bias|, or the largest number there is where that is
    /// larger still. Rounding errors of a sum are a share of it.
    ///
    /// Source: Higham, "Accuracy and Stability of Numerical Algorithms", section 3.1.
    ///
    /// For a mean it is divided as the sum is; a maximum is not rounded, and its magnitude is its own.
    ///
    /// - Complexity: O(k), k the number of taps over the input.
    public var magnitude: Double {
        guard plan.combine != .maximum else { return abs(sum) }
        return min((plan.magnitude(at: output) + abs(bias)) / Double(divisor ?? 1), .greatestFiniteMagnitude)
    }
}
