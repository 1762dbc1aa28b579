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
    /// The weights in the order of taps: filter after filter, channel after channel, the kernel as it is drawn.
    let kernels: [Double]
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
        // All axes are turned, or none.
        let isTurned = axes[0].isTurned
        let isInOrder = !isTurned && !parameters.isTransposed
        kernels = isInOrder ? weight.values : Self.kernels(weight: weight, channels: channels, isTurned: isTurned)
        let bounds = SumBounds(kernels, input: input, bias: bias, filters: channels.output)
        magnitudeBound = bounds.finite
        if let filter = bounds.unsafeFilter { try checkSums(unsafeFilter: filter) }
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

    private static func kernels(weight: Tensor, channels: Channels, isTurned: Bool) -> [Double] {
        let cells = weight.shape.count / weight.shape[0] / weight.shape[1]
        var kernels: [Double] = []
        kernels.reserveCapacity(weight.values.count)
        for filter in 0..<channels.output {
            for channel in 0..<channels.perFilter {
                let (row, column) = channels.weightIndices(filter: filter, channel: channel)
                let first = (row * weight.shape[1] + column) * cells
                let kernel = weight.values[first..<first + cells]
                // Turned round along every axis is read backwards.
                if isTurned { kernels += kernel.reversed() } else { kernels += kernel }
            }
        }
        return kernels
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

extension Plan: Hashable {
    static func == (a: Plan, b: Plan) -> Bool {
        a === b || a.parameters == b.parameters && a.bias == b.bias && a.weight == b.weight && a.input == b.input
    }

    /// Leaves the numbers out: they are many, and seldom the difference.
    func hash(into hasher: inout Hasher) {
        hasher.combine(parameters)
        hasher.combine(weight.shape)
        hasher.combine(input.shape)
    }
}
