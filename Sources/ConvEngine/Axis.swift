/// One spatial axis: where the kernel stands, and what lies there. All arithmetic of the family lives here.
///
/// The input is stretched (a transposed convolution puts zeros between its cells), a border is drawn round it, and the
/// kernel walks over the result. Places in that row of cells are *padded coordinates*, counted from 0:
///
///     output o, kernel cell j   reads   padded coordinate  o · step + j · dilation
///
/// Direct, with input i, kernel k, stride s, padding p and q, dilation d, the output has
///
///     ⌊(i + p + q − d(k − 1) − 1) / s⌋ + 1    cells
///
/// and transposed, with output padding a,
///
///     (i − 1)s − p − q + d(k − 1) + a + 1     cells.
///
/// With `ceil_mode`, which pooling has, the division by the stride is rounded up, unless the last window would begin
/// behind the input.
///
/// Source: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285, chapters 2 to 5;
/// `torch.nn.Conv1d` and `torch.nn.ConvTranspose1d` for dilation and output padding.
public struct Axis: Equatable, Sendable {
    public let name: AxisName

    public let inputExtent: Int
    public let kernelExtent: Int

    /// From one input cell to the next, in padded cells: 1, or the stride of a transposed convolution.
    public let spacing: Int

    /// From one placement to the next, in padded cells: the stride, or 1 when transposed.
    public let step: Int

    /// From one kernel cell to the next, in padded cells.
    public let dilation: Int

    /// The cells drawn round the stretched input; a negative number crops it. When transposed this is not the padding
    /// that was asked for, but d(k − 1) − p before, and d(k − 1) − q + output padding after.
    public let border: Padding

    public let paddingMode: PaddingMode

    /// Whether the kernel is read backwards: when it is flipped, or the convolution is transposed, but not both.
    public let isTurned: Bool

    /// How many cells the output has; at least 1.
    public let outputExtent: Int

    /// - Throws: ``ConvolutionError`` when an argument is out of its range, the kernel does not fit into the padded input,
    ///   nothing of a transposed output is left, or a number grows too large to count with.
    public init(
        inputExtent: Int, kernelExtent: Int, parameters: AxisParameters = AxisParameters(), name: AxisName = .cells
    ) throws(ConvolutionError) {
        try parameters.check(inputExtent: inputExtent, kernelExtent: kernelExtent, on: name)
        let sizes = try AxisSizes(
            inputExtent: inputExtent, kernelExtent: kernelExtent, parameters: parameters, name: name)
        self.name = name
        self.inputExtent = inputExtent
        self.kernelExtent = kernelExtent
        spacing = parameters.isTransposed ? parameters.stride : 1
        step = parameters.isTransposed ? 1 : parameters.stride
        dilation = parameters.dilation
        border = sizes.border
        paddingMode = parameters.paddingMode
        isTurned = parameters.isFlipped != parameters.isTransposed
        outputExtent = try sizes.outputExtent()
    }
}

extension Axis {
    /// How many cells the kernel covers, holes included: dilation·(kernel − 1) + 1.
    public var span: Int { dilation * (kernelExtent - 1) + 1 }

    /// The input with its inserted zeros: (input − 1)·spacing + 1.
    public var stretchedExtent: Int { (inputExtent - 1) * spacing + 1 }

    /// Everything the kernel walks over: border and stretched input.
    public var paddedExtent: Int { stretchedExtent + border.after + border.before }

    /// Cells at the end that no window reaches: (padded − span) mod step, or none where the last window overhangs.
    public var uncovered: Int { max(paddedExtent - lastEnd, 0) }

    /// Cells behind the padded input into which the last window reaches. Where there are some, `ceil_mode` alone makes the
    /// last output.
    public var overhang: Int { max(lastEnd - paddedExtent, 0) }

    /// Where the last window ends.
    private var lastEnd: Int { start(of: outputExtent - 1) + span }

    /// The padded coordinate on which the first kernel cell stands, for an output.
    ///
    /// - Precondition: `output` is in `0..<outputExtent`.
    public func start(of output: Int) -> Int { output * step }

    /// The padded coordinate under a kernel cell, counted as drawn, for an output.
    ///
    /// - Precondition: `output` is in `0..<outputExtent` and `cell` in `0..<kernelExtent`.
    public func coordinate(output: Int, cell: Int) -> Int { output * step + cell * dilation }

    /// The index along the weight array of a kernel cell, counted as drawn.
    ///
    /// - Precondition: `cell` is in `0..<kernelExtent`.
    public func weightIndex(ofCell cell: Int) -> Int { isTurned ? kernelExtent - 1 - cell : cell }
}
