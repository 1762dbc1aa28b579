/// What follows from operands and parameters: checked and worked out once, shared by a convolution's copies, placements
/// and taps, so that none of these allocates.
final class Plan: Sendable {
    let input: Tensor
    let kernel: Kernel
    let parameters: Parameters
    let channels: Channels
    let axes: [Axis]
    let outputShape: Shape
    /// What one placement covers: [channels per filter, *kernel].
    let windowShape: Shape
    /// The weights in the order of taps: filter after filter, channel after channel, the kernel as it is drawn. None for a
    /// pooling.
    let kernels: [Double]
    let magnitudeBound: Double

    init(input: Tensor, kernel: Kernel, parameters: Parameters) throws(ConvolutionError) {
        channels = try Self.channels(input: input.shape, kernel: kernel, parameters: parameters)
        do throws(ConvolutionError) {
            axes = try Self.axes(input: input.shape, kernelSize: kernel.size, parameters: parameters)
        } catch {
            throw kernel.combine.isPooling ? error.ofPooling : error
        }
        if case .window(let size, let combine) = kernel {
            try Pooling(kernelSize: size, combine: combine, parameters: parameters).check(axes)
        }
        windowShape = try Shape([channels.perFilter] + axes.map(\.kernelExtent))

        let extents = [channels.output] + axes.map(\.outputExtent)
        let tooLarge = ConvolutionError.outputTooLarge(extents, taps: windowShape.count)
        var multiplications = windowShape.count
        for extent in extents { multiplications = try multiplications.times(extent, orThrow: tooLarge) }
        outputShape = try Shape(extents)

        self.input = input
        self.kernel = kernel
        self.parameters = parameters
        kernels = Self.kernels(kernel.weight, channels, axes, parameters)
        let bounds = SumBounds(kernels, input: input, kernel: kernel, filters: channels.output)
        magnitudeBound = bounds.finite
        if let filter = bounds.unsafeFilter { try checkSums(unsafeFilter: filter) }
    }

    private static func channels(
        input: Shape, kernel: Kernel, parameters: Parameters
    ) throws(ConvolutionError) -> Channels {
        switch kernel {
        case .weights(let weight, let bias):
            let channels = try Channels(input: input, weight: weight.shape, parameters: parameters)
            try check(bias, filters: channels.output)
            if parameters.ceilMode { throw .ceilModeOfConvolution }
            return channels
        case .window(let size, let combine):
            let channels = try Channels(pooled: input)
            try Pooling(kernelSize: size, combine: combine, parameters: parameters).check(spatialRank: input.rank - 1)
            return channels
        }
    }

    private static func axes(
        input: Shape, kernelSize: [Int], parameters: Parameters
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
                    inputExtent: input[axis + 1], kernelExtent: kernelSize[axis], parameters: parameters.ofAxis(axis),
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

    private static func kernels(
        _ weight: Tensor?, _ channels: Channels, _ axes: [Axis], _ parameters: Parameters
    ) -> [Double] {
        guard let weight else { return [] }
        // All axes are turned, or none.
        let isTurned = axes[0].isTurned
        if !isTurned && !parameters.isTransposed { return weight.values }
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
    var weight: Tensor? { kernel.weight }
    var bias: [Double]? { kernel.bias }
    var combine: Combine { kernel.combine }

    /// Where the weight array has the number under a kernel cell as drawn. A pooling has none.
    func weightPosition(filter: Int, channel: Int, cell: some Collection<Int>) -> Position {
        let (first, second) = channels.weightIndices(filter: filter, channel: channel)
        var position: Position = [first, second]
        for (axis, index) in zip(axes, cell) { position.append(axis.weightIndex(ofCell: index)) }
        return position
    }
}

extension Plan: Equatable {
    static func == (a: Plan, b: Plan) -> Bool {
        a === b || a.parameters == b.parameters && a.kernel == b.kernel && a.input == b.input
    }
}
