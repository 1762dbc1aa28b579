/// What a convolution is made of, and how large everything is.
extension Convolution {
    public var input: Tensor { plan.input }
    /// `nil` for a pooling.
    public var weight: Tensor? { plan.weight }
    public var bias: [Double]? { plan.bias }
    public var parameters: Parameters { plan.parameters }

    /// How the taps of a placement become one number.
    public var combine: Combine { plan.combine }

    /// In how many directions the kernel moves: 1, 2 or 3.
    public var spatialRank: Int { plan.axes.count }

    /// The spatial axes, in the order of the input's: [L], [H, W] or [D, H, W].
    public var axes: [Axis] { plan.axes }

    /// [C_out, *space]
    public var outputShape: Shape { plan.outputShape }

    public var inputChannels: Int { plan.channels.input }
    public var outputChannels: Int { plan.channels.output }

    /// How many input channels a filter reads: C_in / groups, or 1 for a pooling.
    public var channelsPerFilter: Int { plan.channels.perFilter }

    /// How many filters read the same channels: C_out / groups, or 1 for a pooling.
    public var filtersPerGroup: Int { plan.channels.filtersPerGroup }

    /// The input channels that a filter reads: those of its group.
    ///
    /// - Precondition: `filter` is in `0..<outputChannels`.
    public func channels(readBy filter: Int) -> Range<Int> { plan.channels.read(by: filter) }

    /// The filters that read an input channel: all of them, or in a grouped convolution those of its group. O(1).
    ///
    /// - Precondition: `channel` is in `0..<inputChannels`.
    public func filters(reading channel: Int) -> Range<Int> { plan.channels.filters(reading: channel) }

    /// The cells of the kernel, or of the window, along each spatial axis.
    public var kernelExtents: [Int] { axes.map(\.kernelExtent) }

    /// How many multiplications make one output cell: channels per filter × cells of the kernel. In a pooling, how many cells
    /// a window has, those over padding included.
    public var tapsPerPlacement: Int { plan.windowShape.count }

    /// How many numbers that are not 0 an output is made of at the most, each of which may be rounded: no more than there
    /// are cells to read, however large the kernel. A maximum rounds none, it is one of them.
    public var mostTerms: Int {
        guard combine != .maximum else { return 1 }
        let readsOnce = parameters.paddingMode == .zeros
        let cells = channelsPerFilter * (input.shape.count / inputChannels)
        return readsOnce ? min(tapsPerPlacement, cells) : tapsPerPlacement
    }

    /// How many multiplications there are in all: output cells × taps, in a pooling cells looked at. Known to fit into an `Int`.
    public var multiplicationCount: Int { outputShape.count * tapsPerPlacement }

    /// No sum, and no partial sum, is larger than this: the greatest of all filters' Σ|w| · max|x| + |bias|, or the largest
    /// number there is where that is larger still. Finite. For a mean it is that of the sums before they are divided.
    public var magnitudeBound: Double { plan.magnitudeBound }

    /// No output is larger than this, but for the rounding of a mean: max|x| for a pooling, else ``magnitudeBound``.
    ///
    /// - Complexity: O(input) for a pooling.
    public var outputBound: Double { combine.isPooling ? input.largestMagnitude : magnitudeBound }

    /// Every place where a kernel stands, in the order the output is written.
    public var placements: Placements { Placements(plan: plan, range: 0..<outputShape.count) }

    /// The number under a kernel cell as it is drawn, that is after any turning round, and where the weight array has it.
    ///
    /// - Parameters:
    ///   - filter: counted over all groups.
    ///   - channel: counted within the filter's group.
    ///   - cell: one index per spatial axis, as drawn.
    /// - Precondition: `filter` is in `0..<outputChannels`, `channel` in `0..<channelsPerFilter`, and each index of `cell`
    ///   in `0..<` the extent of ``kernelExtents``.
    /// - Returns: `nil` for a pooling.
    public func weight(filter: Int, channel: Int, cell: Position) -> (position: Position, value: Double)? {
        guard let weight else { return nil }
        let position = plan.weightPosition(filter: filter, channel: channel, cell: cell)
        return (position, weight[position])
    }
}
