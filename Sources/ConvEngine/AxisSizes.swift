/// The lengths that make an axis, each added up with care: they come of numbers that somebody typed.
struct AxisSizes {
    private let kernelExtent: Int
    private let parameters: AxisParameters
    private let name: AxisName

    /// How far the kernel's last cell lies from its first: dilation·(kernel − 1).
    private let reach: Int
    /// The input with its inserted zeros.
    private let stretched: Int
    /// Border and stretched input together.
    private let padded: Int
    /// The cells drawn round the stretched input.
    let border: Padding

    /// - Precondition: the parameters are checked by themselves.
    init(
        inputExtent: Int, kernelExtent: Int, parameters: AxisParameters, name: AxisName
    ) throws(ConvolutionError) {
        (self.kernelExtent, self.parameters, self.name) = (kernelExtent, parameters, name)
        reach = try (kernelExtent - 1).times(parameters.dilation, orThrow: .tooLarge(.dilation, axis: name))
        _ = try reach.plus(1, orThrow: .tooLarge(.dilation, axis: name))
        let spacing = parameters.isTransposed ? parameters.stride : 1
        stretched = try (inputExtent - 1).times(spacing, orThrow: .tooLarge(.stride, axis: name))
            .plus(1, orThrow: .tooLarge(.stride, axis: name))
        if parameters.isTransposed {
            let after = try (reach - parameters.padding.after)
                .plus(parameters.outputPadding, orThrow: .tooLarge(.outputPadding, axis: name))
            border = Padding(before: reach - parameters.padding.before, after: after)
        } else {
            border = parameters.padding
        }
        // Either side alone is checked as well, so that no later sum of two of the three can overflow.
        let beyond = ConvolutionError.tooLarge(.padding, axis: name)
        _ = try stretched.plus(border.before, orThrow: beyond)
        padded = try stretched.plus(border.after, orThrow: beyond).plus(border.before, orThrow: beyond)
    }

    /// - Throws: ``ConvolutionError`` when the kernel finds no place, or nothing of a transposed output is left.
    func outputExtent() throws(ConvolutionError) -> Int {
        let span = reach + 1
        let step = parameters.isTransposed ? 1 : parameters.stride
        guard padded >= span else {
            // Reaching beyond the padding by less than a step, the only window is the last one.
            if parameters.ceilMode, span - padded < step { return 1 }
            throw try noOutput()
        }
        let (steps, rest) = (padded - span).quotientAndRemainder(dividingBy: step)
        guard parameters.ceilMode, rest > 0 else { return steps + 1 }
        // One more window, if it begins inside the input or the padding before it.
        let start = (steps + 1).times(step)
        guard start < stretched + border.before else { return steps + 1 }
        _ = try start.plus(span, orThrow: .tooLarge(.weight, axis: name))
        return steps + 2
    }

    private func noOutput() throws(ConvolutionError) -> ConvolutionError {
        guard parameters.isTransposed else {
            return .kernelTooLarge(
                covers: reach + 1, kernel: kernelExtent, dilation: parameters.dilation, available: padded,
                isPadded: parameters.padding != .valid, axis: name)
        }
        let beyond = ConvolutionError.tooLarge(.padding, axis: name)
        let full = try stretched.plus(reach, orThrow: beyond).plus(parameters.outputPadding, orThrow: beyond)
        return .outputCropped(parameters.padding, full: full, axis: name)
    }
}
