/// A convolution: operands, parameters, and every multiplication that follows from them.
///
/// One value stands for the whole family. The rank of the input makes it 1D, 2D or 3D; `parameters` make it strided,
/// padded, dilated, grouped, transposed, flipped; ``combine`` makes it a pooling, which takes the maximum or the mean of a
/// window instead of a weighted sum. Where the kernel or window stands, and what it covers, is the same for all.
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
/// A pooling keeps every channel to itself: its input and output have the same channels, and its window no weights.
///
///     var pooling = Parameters(poolingBy: [2, 2])
///     pooling.ceilMode = true
///     let pooled = try Convolution(pooling: image, kernelSize: [2, 2], combine: .maximum, parameters: pooling)
///     pooled.placements[0].winner           // which tap has the greatest cell
///
/// Everything is checked once, by the initializer; copies share the result.
///
/// Sources: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285;
/// PyTorch's documentation of `torch.nn.Conv1d`, `ConvTranspose1d`, `MaxPool1d` and `AvgPool1d`.
public struct Convolution: Equatable, Sendable {
    let plan: Plan

    /// - Throws: ``ConvolutionError`` for operands and parameters that do not fit together, or numbers so large that
    ///   cells could not be counted or a sum overflows. Sums are made to see that only where Σ|w| · max|x| + |bias| exceeds
    ///   the largest number; where they are more than 2²² or take more than 2²⁴ multiplications, that is reason enough.
    /// - Complexity: O(input + weight); no output is computed for ordinary numbers.
    public init(
        input: Tensor, weight: Tensor, bias: [Double]? = nil, parameters: Parameters
    ) throws(ConvolutionError) {
        plan = try Plan(input: input, kernel: .weights(weight, bias: bias), parameters: parameters)
    }

    /// A pooling.
    ///
    /// - Parameters:
    ///   - input: [C, *space]
    ///   - kernelSize: cells of the window along each spatial axis.
    ///   - combine: `.maximum` or `.mean`.
    ///   - parameters: stride, padding, ceil mode, and for a maximum the dilation; the rest keeps its defaults.
    ///     ``Parameters/init(poolingBy:)`` makes the stride the kernel size, as PyTorch does.
    /// - Throws: ``ConvolutionError`` for what a pooling has not, a padding of more than half of the kernel size, a window
    ///   without any input cell, and all that is refused of a convolution.
    /// - Complexity: as for a convolution.
    public init(
        pooling input: Tensor, kernelSize: [Int], combine: Combine, parameters: Parameters
    ) throws(ConvolutionError) {
        plan = try Plan(input: input, kernel: .window(kernelSize, combine), parameters: parameters)
    }

    /// What a plan makes.
    init(plan: Plan) { self.plan = plan }
}
