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
/// Source: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285, chapters 2 to 5;
/// `torch.nn.Conv1d` and `torch.nn.ConvTranspose1d` for dilation and output padding.
public struct Axis: Hashable, Sendable {
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

    /// The arguments are those of PyTorch.
    ///
    /// - Throws: ``ConvolutionError`` when an argument is out of its range, the kernel does not fit into the padded input,
    ///   nothing of a transposed output is left, or a number grows too large to count with.
    public init(
        inputExtent: Int, kernelExtent: Int, stride: Int = 1, padding: Padding = .valid,
        paddingMode: PaddingMode = .zeros, dilation: Int = 1, isTransposed: Bool = false, outputPadding: Int = 0,
        isFlipped: Bool = false, name: AxisName = .cells
    ) throws(ConvolutionError) {
        let limits: [(ParameterName, Int, Int)] = [
            (.input, inputExtent, 1), (.weight, kernelExtent, 1), (.stride, stride, 1), (.dilation, dilation, 1),
            (.padding, min(padding.before, padding.after), 0), (.outputPadding, outputPadding, 0),
        ]
        for (parameter, value, minimum) in limits where value < minimum {
            throw .tooSmall(parameter, value, minimum: minimum, axis: name)
        }
        try Self.check(paddingMode, padding, inputExtent, isTransposed, name)
        try Self.check(outputPadding, stride, dilation, isTransposed, name)

        let reach = try (kernelExtent - 1).times(dilation, orThrow: .tooLarge(.dilation, axis: name))
        let span = try reach.plus(1, orThrow: .tooLarge(.dilation, axis: name))
        spacing = isTransposed ? stride : 1
        step = isTransposed ? 1 : stride
        let stretched = try (inputExtent - 1).times(spacing, orThrow: .tooLarge(.stride, axis: name))
            .plus(1, orThrow: .tooLarge(.stride, axis: name))
        if isTransposed {
            let after = try (reach - padding.after).plus(outputPadding, orThrow: .tooLarge(.outputPadding, axis: name))
            border = Padding(before: reach - padding.before, after: after)
        } else {
            border = padding
        }
        // Either side alone is checked as well, so that no later sum of two of the three can overflow.
        let beyond = ConvolutionError.tooLarge(.padding, axis: name)
        _ = try stretched.plus(border.before, orThrow: beyond)
        let padded = try stretched.plus(border.after, orThrow: beyond).plus(border.before, orThrow: beyond)
        guard padded >= span else {
            if isTransposed {
                let full = try stretched.plus(reach, orThrow: beyond).plus(outputPadding, orThrow: beyond)
                throw .outputCropped(padding, full: full, axis: name)
            }
            throw .kernelTooLarge(
                covers: span, kernel: kernelExtent, dilation: dilation, available: padded,
                isPadded: padding != .valid, axis: name)
        }
        self.name = name
        self.inputExtent = inputExtent
        self.kernelExtent = kernelExtent
        self.dilation = dilation
        self.paddingMode = paddingMode
        isTurned = isFlipped != isTransposed
        outputExtent = (padded - span) / step + 1
    }

    private static func check(
        _ mode: PaddingMode, _ padding: Padding, _ inputExtent: Int, _ isTransposed: Bool, _ name: AxisName
    ) throws(ConvolutionError) {
        let widest = max(padding.before, padding.after)
        switch mode {
        case .zeros: return
        case _ where isTransposed: throw .paddingModeTransposed(mode)
        case .reflect where widest >= inputExtent, .circular where widest > inputExtent,
            .symmetric where widest > inputExtent:
            throw .paddingTooLarge(mode, widest, extent: inputExtent, axis: name)
        case .reflect, .replicate, .circular, .symmetric: return
        }
    }

    private static func check(
        _ outputPadding: Int, _ stride: Int, _ dilation: Int, _ isTransposed: Bool, _ name: AxisName
    ) throws(ConvolutionError) {
        guard isTransposed || outputPadding == 0 else { throw .outputPaddingDirect(outputPadding) }
        guard outputPadding < max(stride, dilation) else {
            throw .outputPaddingTooLarge(outputPadding, stride: stride, dilation: dilation, axis: name)
        }
    }
}

extension Axis {
    /// How many cells the kernel covers, holes included: dilation·(kernel − 1) + 1.
    public var span: Int { dilation * (kernelExtent - 1) + 1 }

    /// The input with its inserted zeros: (input − 1)·spacing + 1.
    public var stretchedExtent: Int { (inputExtent - 1) * spacing + 1 }

    /// Everything the kernel walks over: border and stretched input.
    public var paddedExtent: Int { stretchedExtent + border.after + border.before }

    /// Cells at the end that no window reaches: (padded − span) mod step.
    public var uncovered: Int { (paddedExtent - span) % step }

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
