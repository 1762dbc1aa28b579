/// How a kernel moves over its input. Names and meanings are those of `torch.nn.Conv1d`, `ConvTranspose1d` and `MaxPool1d`.
///
/// Lists have one number per spatial axis, in the order of the axes: `[L]`, `[H, W]` or `[D, H, W]`.
/// Nothing is checked here: ``Convolution`` does, when parameters meet operands.
public struct Parameters: Equatable, Sendable {
    /// Cells from one placement to the next; when transposed, input cells from one *input* to the next in the output.
    public var stride: [Int]

    /// Cells added round the input; when transposed, cells taken *off* the output.
    public var padding: [Padding]

    public var paddingMode = PaddingMode.zeros

    /// Cells from one kernel cell to the next: 1 is a kernel without holes.
    public var dilation: [Int]

    /// Into how many independent groups channels and filters are split.
    public var groups = 1

    /// Whether this is a transposed convolution, as in `torch.nn.ConvTranspose2d`.
    public var isTransposed = false

    /// Cells added at the end of a transposed output.
    public var outputPadding: [Int]

    /// Whether the kernel is turned by 180° in space: true convolution rather than cross-correlation.
    public var isFlipped = false

    /// Whether the last window of a pooling may reach behind the padding, so that no cell at the end is left uncovered. It
    /// must begin inside the input or the padding before it.
    public var ceilMode = false

    /// The defaults of PyTorch: stride 1, no padding, dilation 1, one group.
    public init(spatialRank: Int) {
        let count = max(spatialRank, 0)
        stride = Array(repeating: 1, count: count)
        padding = Array(repeating: Padding(0), count: count)
        dilation = Array(repeating: 1, count: count)
        outputPadding = Array(repeating: 0, count: count)
    }

    /// The defaults of PyTorch for a pooling: windows side by side, the stride being the kernel size.
    public init(poolingBy kernelSize: [Int]) {
        self.init(spatialRank: kernelSize.count)
        stride = kernelSize
    }
}

extension Parameters {
    /// Whether there is padding along any axis, on either side.
    public var isPadded: Bool { padding.contains { $0 != .valid } }
}
