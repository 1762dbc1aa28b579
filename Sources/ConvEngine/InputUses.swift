/// Every tap that reads one input cell: filter after filter, and for each the combinations of what the axes
/// have to offer.
///
/// The first is at the first output that reads it; without copies in the border, steps ascend throughout. A cell that a border replicates a billion times costs no more than another.
public struct InputUses: RandomAccessCollection, Sendable {
    private let plan: Plan
    private let channel: Int
    private let filters: Range<Int>
    private let axes: [AxisUses]

    public let endIndex: Int
    public var startIndex: Int { 0 }

    init(plan: Plan, position: Position) {
        precondition(plan.input.shape.contains(position), "\(position) lies outside of the input")
        self.plan = plan
        channel = position[0] % plan.channels.perFilter
        filters = plan.channels.filters(reading: position[0])
        axes = zip(plan.axes, position.dropFirst()).map { AxisUses(axis: $0, input: $1) }
        // No overflow: these are some of the multiplications, all of which could be counted.
        endIndex = axes.reduce(filters.count) { $0 * $1.count }
    }

    public subscript(index: Int) -> Use {
        precondition(index >= 0 && index < endIndex, "there is no use \(index)")
        var rest = index
        var output = Position(repeating: 0, count: axes.count + 1)
        var cell = output
        for (number, axis) in axes.enumerated().reversed() {
            let part: Int
            (rest, part) = rest.quotientAndRemainder(dividingBy: axis.count)
            (output[number + 1], cell[number + 1]) = axis[part]
        }
        output[0] = filters.lowerBound + rest
        cell[0] = channel
        return Use(step: plan.outputShape.offset(of: output), tap: plan.windowShape.offset(of: cell))
    }
}

/// Along one axis: the outputs that read an input cell, and the kernel cell by which they do.
private struct AxisUses {
    /// Outputs in a row that read it by the same kernel cell, and how many uses there are up to and with them.
    private var runs: [(cell: Int, outputs: Range<Int>, end: Int)] = []

    init(axis: Axis, input: Int) {
        let ranges = axis.coordinates(of: input).ranges
        var met: [(cell: Int, outputs: Range<Int>)] = []
        let cells = axis.cells(reachingInputFor: 0..<axis.outputExtent)
        if let place = ranges.first?.first, ranges.count == 1, ranges[0].count == 1, axis.outputExtent < cells.count {
            // A window may be far larger than what it slides over.
            for output in 0..<axis.outputExtent {
                if let cell = axis.cell(of: output, over: place) { met.append((cell, output..<output + 1)) }
            }
        } else {
            // A later kernel cell reads for an earlier output.
            for cell in cells.reversed() {
                for range in ranges {
                    let outputs = axis.outputs(of: cell, over: range)
                    if !outputs.isEmpty { met.append((cell, outputs)) }
                }
            }
        }
        // But not through copies: they are sorted, so that the first use is that of the first output.
        met.sort { ($0.outputs.lowerBound, $1.cell) < ($1.outputs.lowerBound, $0.cell) }
        for (cell, outputs) in met { runs.append((cell, outputs, count + outputs.count)) }
    }

    var count: Int { runs.last?.end ?? 0 }

    subscript(index: Int) -> (output: Int, cell: Int) {
        var low = 0
        var high = runs.count - 1
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].end > index { high = middle } else { low = middle + 1 }
        }
        let run = runs[low]
        return (run.outputs.upperBound - (run.end - index), run.cell)
    }
}
