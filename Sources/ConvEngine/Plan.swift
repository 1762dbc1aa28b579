/// What follows from operands and parameters: checked and worked out once, shared by a convolution's copies, placements
/// and taps, so that none of these allocates.
final class Plan: Sendable {
    let input: Tensor
    let weight: Tensor
    let bias: [Double]?
    let parameters: Parameters
    let channels: Channels
    let axes: [Axis]
    let outputShape: Shape
    /// What one placement covers: [channels per filter, *kernel].
    let windowShape: Shape
    let magnitudeBound: Double

    init(input: Tensor, weight: Tensor, bias: [Double]?, parameters: Parameters) throws(ConvolutionError) {
        channels = try Channels(input: input.shape, weight: weight.shape, parameters: parameters)
        try Self.check(bias, filters: channels.output)
        axes = try Self.axes(input: input.shape, weight: weight.shape, parameters: parameters)
        windowShape = try Shape([channels.perFilter] + axes.map(\.kernelExtent))

        let extents = [channels.output] + axes.map(\.outputExtent)
        let tooLarge = ConvolutionError.outputTooLarge(extents, taps: windowShape.count)
        var multiplications = windowShape.count
        for extent in extents { multiplications = try multiplications.times(extent, orThrow: tooLarge) }
        outputShape = try Shape(extents)

        self.input = input
        self.weight = weight
        self.bias = bias
        self.parameters = parameters
        magnitudeBound = try Self.bound(input: input, weight: weight, bias: bias, channels: channels)
    }

    private static func axes(
        input: Shape, weight: Shape, parameters: Parameters
    ) throws(ConvolutionError) -> [Axis] {
        let rank = input.rank - 1
        let lists: [(ParameterName, Int)] = [
            (.stride, parameters.stride.count), (.padding, parameters.padding.count),
            (.dilation, parameters.dilation.count), (.outputPadding, parameters.outputPadding.count),
        ]
        for (name, count) in lists where count != rank { throw .listLength(name, count, spatialRank: rank) }
        var axes: [Axis] = []
        for axis in 0..<rank {
            axes.append(
                try Axis(
                    inputExtent: input[axis + 1], kernelExtent: weight[axis + 2], stride: parameters.stride[axis],
                    padding: parameters.padding[axis], paddingMode: parameters.paddingMode,
                    dilation: parameters.dilation[axis], isTransposed: parameters.isTransposed,
                    outputPadding: parameters.outputPadding[axis], isFlipped: parameters.isFlipped,
                    name: AxisName(axis: axis, spatialRank: rank)))
        }
        return axes
    }

    private static func check(_ bias: [Double]?, filters: Int) throws(ConvolutionError) {
        guard let bias else { return }
        guard bias.count == filters else { throw .biasCount(bias.count, filters: filters) }
        if let filter = bias.firstIndex(where: { !$0.isFinite }) {
            throw .biasNotFinite("\(bias[filter])", filter: filter)
        }
    }

    /// The greatest that any filter can make of its numbers: Σ|w| · max|x| + |bias|.
    private static func bound(
        input: Tensor, weight: Tensor, bias: [Double]?, channels: Channels
    ) throws(ConvolutionError) -> Double {
        let largest = input.values.reduce(0) { max($0, abs($1)) }
        let cells = weight.shape.count / weight.shape[0] / weight.shape[1]
        var greatest = 0.0
        for filter in 0..<channels.output {
            var sum = abs(bias?[filter] ?? 0)
            for channel in 0..<channels.perFilter {
                let (row, column) = channels.weightIndices(filter: filter, channel: channel)
                let first = (row * weight.shape[1] + column) * cells
                for index in first..<first + cells { sum += abs(weight.values[index]) * largest }
            }
            // Twice, because the taps are added in another order, which rounds differently.
            guard (2 * sum).isFinite else { throw .sumTooLarge(filter: filter) }
            greatest = max(greatest, sum)
        }
        return greatest
    }
}

extension Plan {
    /// Where the weight array has the number under a kernel cell as drawn.
    func weightPosition(filter: Int, channel: Int, cell: some Collection<Int>) -> Position {
        let (first, second) = channels.weightIndices(filter: filter, channel: channel)
        var position: Position = [first, second]
        for (axis, index) in zip(axes, cell) { position.append(axis.weightIndex(ofCell: index)) }
        return position
    }
}
