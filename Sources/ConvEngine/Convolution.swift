/// A convolution: operands, parameters, and every multiplication that follows from them.
///
/// One value stands for the whole family. The rank of the input makes it 1D, 2D or 3D; `parameters` make it strided,
/// padded, dilated, grouped, transposed, flipped.
///
/// | | direct | transposed |
/// |---|---|---|
/// | input | [C_in, *space] | [C_in, *space] |
/// | weight | [C_out, C_in/groups, *kernel] | [C_in, C_out/groups, *kernel] |
/// | bias | C_out numbers | C_out numbers |
/// | output | [C_out, *space] | [C_out, *space] |
///
/// Each output cell is a weighted sum, here for 1D with stride s and dilation d:
///
///     y[f, o] = bias[f] + Σ_c Σ_j  w[f, c, j] · x[c, o·s + j·d − padding]
///
/// This is cross-correlation, as in deep learning; `isFlipped` turns the kernel round and makes it the convolution of
/// mathematics. A transposed convolution is the same sum over an input with stride − 1 zeros between its cells, with the
/// kernel turned round.
///
///     var parameters = Parameters(spatialRank: 2)
///     parameters.padding = [Padding(1), Padding(1)]
///     let convolution = try Convolution(input: image, weight: sobel, parameters: parameters)
///     convolution.outputShape               // [1,5,5]
///     convolution.placements[7].sum         // one output cell, and nothing else, is computed
///     convolution.output()                  // all of them, in bulk
///
/// Everything is checked once, by the initializer; copies share the result.
///
/// Sources: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285;
/// PyTorch's documentation of `torch.nn.Conv1d` and `torch.nn.ConvTranspose1d`.
public struct Convolution: Hashable, Sendable {
    let plan: Plan

    /// - Throws: ``ConvolutionError`` for operands and parameters that do not fit together, or numbers so large that
    ///   cells could not be counted or a sum overflows. Sums are made to see that only where Σ|w| · max|x| + |bias| exceeds
    ///   the largest number; where they are more than 2²² or take more than 2²⁴ multiplications, that is reason enough.
    /// - Complexity: O(input + weight); no output is computed for ordinary numbers.
    public init(
        input: Tensor, weight: Tensor, bias: [Double]? = nil, parameters: Parameters
    ) throws(ConvolutionError) {
        plan = try Plan(input: input, weight: weight, bias: bias, parameters: parameters)
    }
}

extension Convolution {
    public var input: Tensor { plan.input }
    public var weight: Tensor { plan.weight }
    public var bias: [Double]? { plan.bias }
    public var parameters: Parameters { plan.parameters }

    /// In how many directions the kernel moves: 1, 2 or 3.
    public var spatialRank: Int { plan.axes.count }

    /// The spatial axes, in the order of the input's: [L], [H, W] or [D, H, W].
    public var axes: [Axis] { plan.axes }

    /// [C_out, *space]
    public var outputShape: Shape { plan.outputShape }

    public var inputChannels: Int { plan.channels.input }
    public var outputChannels: Int { plan.channels.output }

    /// How many input channels a filter reads: C_in / groups.
    public var channelsPerFilter: Int { plan.channels.perFilter }

    /// How many filters read the same channels: C_out / groups.
    public var filtersPerGroup: Int { plan.channels.filtersPerGroup }

    /// The input channels that a filter reads: those of its group.
    ///
    /// - Precondition: `filter` is in `0..<outputChannels`.
    public func channels(readBy filter: Int) -> Range<Int> { plan.channels.read(by: filter) }

    /// The kernel's cells along each spatial axis.
    public var kernelExtents: [Int] { axes.map(\.kernelExtent) }

    /// How many multiplications make one output cell: channels per filter × cells of the kernel.
    public var tapsPerPlacement: Int { plan.windowShape.count }

    /// How many multiplications there are in all: output cells × taps. Known to fit into an `Int`.
    public var multiplicationCount: Int { outputShape.count * tapsPerPlacement }

    /// No sum, and no partial sum, is larger than this: the greatest of all filters' Σ|w| · max|x| + |bias|, or the largest
    /// number there is where that is larger still. Finite.
    public var magnitudeBound: Double { plan.magnitudeBound }

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
    public func weight(filter: Int, channel: Int, cell: Position) -> (position: Position, value: Double) {
        let position = plan.weightPosition(filter: filter, channel: channel, cell: cell)
        return (position, weight[position])
    }
}
