/// One cell under the kernel. In a convolution it is one multiplication: an input cell, or a zero, times a weight. The
/// window of a pooling has no weights.
public struct Tap: Equatable, Sendable {
    /// What the kernel cell stands on.
    public enum Origin: Equatable, Sendable {
        /// An input cell.
        case input
        /// A copy of an input cell, in a border that reflects, replicates or goes round.
        case copy
        /// A zero of the padding.
        case padding
        /// A zero between the input cells of a transposed convolution.
        case inserted
        /// Nothing, behind the padding: `ceil_mode` lets the last window of a pooling reach so far.
        case beyond
    }

    /// How many taps of the placement come before this one.
    public let index: Int

    /// The kernel cell as it is drawn: [channel within the filter's group, *cell].
    public let cell: Position

    /// Where it stands: [input channel, *padded coordinate].
    public let coordinate: Position

    /// Where the weight array has the number, as it was given: four or five indices in two and three dimensions. `nil` in a
    /// pooling.
    public let weight: Position?

    /// The input cell that is read, also through a copy; `nil` for a zero or nothing.
    public let input: Position?

    public let origin: Origin

    /// Whether it takes part: all taps of a convolution do, in a maximum those over the input, and a mean's divisor is
    /// their number.
    public let isCounted: Bool

    /// The number read from the input; 0 for padding, inserted zeros and what lies behind. What is not counted is no number
    /// of a maximum: padding cannot win.
    public let x: Double

    /// The weight; `nil` in a pooling.
    public let w: Double?

    /// What a sum takes of it: x · w, or x alone in a pooling.
    public var product: Double { w.map { x * $0 } ?? x }
}

extension Tap {
    init(plan: Plan, output: Position, index: Int) {
        let filter = output[0]
        let cell = plan.windowShape.position(at: index)
        let channel = plan.channels.read(by: filter).lowerBound + cell[0]
        var coordinate: Position = [channel]
        var input: Position = [channel]
        var origin = Origin.input
        for (number, axis) in plan.axes.enumerated() {
            let padded = axis.coordinate(output: output[number + 1], cell: cell[number + 1])
            coordinate.append(padded)
            let source = axis.source(at: padded)
            input.append(source.index ?? 0)
            origin = origin.seen(through: source)
        }
        let isRead = origin == .input || origin == .copy
        (self.index, self.cell, self.coordinate, self.origin) = (index, cell, coordinate, origin)
        self.input = isRead ? input : nil
        x = isRead ? plan.input[input] : 0
        isCounted = origin.isCounted(by: plan.combine)
        let isWeighted = plan.weight != nil
        weight = isWeighted ? plan.weightPosition(filter: filter, channel: cell[0], cell: cell.dropFirst()) : nil
        w = isWeighted ? plan.kernels[filter * plan.windowShape.count + index] : nil
    }
}

extension Tap.Origin {
    fileprivate func isCounted(by combine: Combine) -> Bool {
        switch combine {
        case .weights: true
        case .maximum: self == .input
        case .mean(let countsPadding): self == .input || countsPadding && self == .padding
        }
    }

    /// What one more axis makes of it: nothing along any axis is nothing, padding comes next, then an inserted zero, then a
    /// copy.
    fileprivate func seen(through source: Axis.Source) -> Self {
        switch (self, source) {
        case (.beyond, _), (_, .beyond): .beyond
        case (.padding, _), (_, .zero): .padding
        case (.inserted, _), (_, .inserted): .inserted
        case (.copy, _), (_, .copy): .copy
        case (.input, .input): .input
        }
    }
}
