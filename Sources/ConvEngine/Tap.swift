/// One multiplication: an input cell (or a zero) times a number of the kernel.
public struct Tap: Hashable, Sendable {
    /// What the kernel cell stands on.
    public enum Origin: Hashable, Sendable {
        /// An input cell.
        case input
        /// A copy of an input cell, in a border that reflects, replicates or goes round.
        case copy
        /// A zero of the padding.
        case padding
        /// A zero between the input cells of a transposed convolution.
        case inserted
    }

    /// How many taps of the placement come before this one.
    public let index: Int

    /// The kernel cell as it is drawn: [channel within the filter's group, *cell].
    public let cell: Position

    /// Where it stands: [input channel, *padded coordinate].
    public let coordinate: Position

    /// Where the weight array has the number, as it was given: four or five indices in two and three dimensions.
    public let weight: Position

    /// The input cell that is read, also through a copy; `nil` for a zero.
    public let input: Position?

    public let origin: Origin

    /// The number read from the input; 0 for padding and inserted zeros.
    public let x: Double

    /// The number of the kernel.
    public let w: Double

    public var product: Double { x * w }
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
        let weight = plan.weightPosition(filter: filter, channel: cell[0], cell: cell.dropFirst())
        let isRead = origin == .input || origin == .copy
        self.init(
            index: index, cell: cell, coordinate: coordinate, weight: weight, input: isRead ? input : nil,
            origin: origin, x: isRead ? plan.input[input] : 0, w: plan.kernels[filter * plan.windowShape.count + index])
    }
}

extension Tap.Origin {
    /// What one more axis makes of it: padding along any axis is padding, an inserted zero comes next, then a copy.
    fileprivate func seen(through source: Axis.Source) -> Self {
        switch (self, source) {
        case (.padding, _), (_, .zero): .padding
        case (.inserted, _), (_, .inserted): .inserted
        case (.copy, _), (_, .copy): .copy
        case (.input, .input): .input
        }
    }
}
