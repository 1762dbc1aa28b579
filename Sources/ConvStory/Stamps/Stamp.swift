import ConvEngine

/// One input cell of a transposed convolution, and what it stamps onto one filter's output.
package struct Stamp: Equatable, Sendable {
    package let convolution: Convolution
    package let index: Int
    package let filter: Int
    /// The cell in the input array.
    package let input: Position

    /// Filter after filter, and in each the input cells in their order.
    package init(_ index: Int, of convolution: Convolution) {
        self.convolution = convolution
        self.index = index
        let perFilter = Self.perFilter(convolution)
        filter = index / perFilter
        let first =
            convolution.channels(readBy: filter).lowerBound
            * (convolution.input.shape.count / convolution.inputChannels)
        input = convolution.input.shape.position(at: first + index % perFilter)
    }

    package static func count(_ convolution: Convolution) -> Int {
        convolution.outputChannels * perFilter(convolution)
    }

    /// Kernel cells of one channel: so many products a stamp has.
    package static func size(_ convolution: Convolution) -> Int {
        convolution.kernelExtents.reduce(1, *)
    }

    private static func perFilter(_ convolution: Convolution) -> Int {
        convolution.channelsPerFilter * (convolution.input.shape.count / convolution.inputChannels)
    }

    /// The cell of the kernel at an index in row-major order, or the last.
    package func cell(at index: Int) -> Position {
        var rest = min(index, Self.size(convolution) - 1)
        var cell = Position(repeating: 0, count: convolution.spatialRank)
        for (axis, extent) in convolution.kernelExtents.enumerated().reversed() {
            (rest, cell[axis]) = rest.quotientAndRemainder(dividingBy: extent)
        }
        return cell
    }

    /// The channel within the filter's group.
    package var channel: Int { input[0] - convolution.channels(readBy: filter).lowerBound }

    package var value: Double { convolution.input[input] }

    /// The weight of a cell of the kernel, counted as the stamp is laid down.
    package func weight(_ cell: Position) -> (position: Position, value: Double) {
        weight(cell, channel: channel)
    }

    /// A stamp is laid down the other way round than a window is read. Only a convolution has stamps; where nothing is
    /// weighted the weight is 0.
    package func weight(_ cell: Position, channel: Int) -> (position: Position, value: Double) {
        let turned = zip(cell, convolution.kernelExtents).map { $1 - 1 - $0 }
        return convolution.weight(filter: filter, channel: channel, cell: Position(turned)) ?? (cell, 0)
    }

    /// Where the stamp's first cell falls, before the argument padding cuts the output: input cell times stride.
    package var origin: [Int] {
        zip(convolution.parameters.stride, input.dropFirst()).map { $0 * $1 }
    }

    /// The output cell under a cell of the kernel; nil where the padding has cut it off.
    package func output(under cell: Position) -> Position? {
        var position = [filter]
        for (axis, (start, cell)) in zip(origin, cell).enumerated() {
            // In this order, for start and dilation together may be more than an Int holds.
            let place =
                cell * convolution.parameters.dilation[axis] - convolution.parameters.padding[axis].before + start
            guard (0..<convolution.axes[axis].outputExtent).contains(place) else { return nil }
            position.append(place)
        }
        return Position(position)
    }

    /// The kernel cell that falls on an output cell, if one does.
    package func cell(over output: Position) -> Position? {
        guard output[0] == filter else { return nil }
        var cell: [Int] = []
        for (axis, (start, place)) in zip(origin, output.dropFirst()).enumerated() {
            let distance = place + convolution.parameters.padding[axis].before - start
            let dilation = convolution.parameters.dilation[axis]
            guard distance >= 0, distance % dilation == 0, distance / dilation < convolution.kernelExtents[axis] else {
                return nil
            }
            cell.append(distance / dilation)
        }
        return Position(cell)
    }

    /// What an output cell has received from all stamps before this one; nil if from none. Complete, it has its bias too.
    ///
    /// - Complexity: O(stamps that fall on it), and O(kernel extents) to find them.
    package func received(by output: Position, including isDone: Bool) -> Double? {
        if output[0] > filter { return nil }
        if output[0] < filter { return convolution.placements[convolution.outputShape.offset(of: output)].sum }
        let last = convolution.input.shape.offset(of: input) + (isDone ? 1 : 0)
        let meetings = Self.meetings(with: output, of: convolution)
        let count = meetings.reduce(1) { $0 * $1.count }
        var sum: Double?
        for (index, channel) in convolution.channels(readBy: filter).enumerated() {
            for meeting in 0..<count {
                var input = Position([channel] + output.dropFirst())
                var cell = Position(output.dropFirst())
                var rest = meeting
                for axis in meetings.indices.reversed() {
                    let (next, chosen) = rest.quotientAndRemainder(dividingBy: meetings[axis].count)
                    (cell[axis], input[axis + 1]) = meetings[axis][chosen]
                    rest = next
                }
                guard convolution.input.shape.offset(of: input) < last else { return sum }
                let weight = convolution.weight(filter: filter, channel: index, cell: cell)?.value ?? 0
                sum = (sum ?? 0) + convolution.input[input] * weight
            }
        }
        return convolution.placements[convolution.outputShape.offset(of: output)].sum
    }

    /// Whether no stamp after this one reaches an output cell.
    ///
    /// - Parameter isDone: whether this stamp itself is laid down already.
    /// - Complexity: O(kernel extents).
    package func isFinished(_ output: Position, including isDone: Bool) -> Bool {
        guard output[0] == filter else { return output[0] < filter }
        // What no input reaches is finished from the start.
        guard let last = Self.index(lastOn: output, of: convolution) else { return true }
        return last < index + (isDone ? 1 : 0)
    }

    /// Along every axis, by which cells of the kernel, as a window reads it, the output meets which inputs.
    static func meetings(with output: Position, of convolution: Convolution) -> [[(cell: Int, input: Int)]] {
        zip(convolution.axes, output.dropFirst()).map { axis, place in
            (0..<axis.kernelExtent).compactMap { cell in
                axis.source(at: axis.coordinate(output: place, cell: cell)).index.map { (cell, $0) }
            }
        }
    }
}
