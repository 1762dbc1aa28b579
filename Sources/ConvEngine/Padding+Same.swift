/// The padding `same` of TensorFlow and ONNX, which also has a meaning with a stride.
///
/// With stride 1 it is PyTorch's `same`; for greater strides PyTorch has none.
///
/// Sources: TensorFlow's documentation of `tf.nn.convolution`, padding SAME; ONNX' operators Conv and ConvTranspose,
/// `auto_pad` SAME_UPPER and SAME_LOWER.
extension Padding {
    /// On which side the odd cell goes, where the two sides cannot have the same number.
    public enum OddCell: Equatable, Sendable {
        /// ONNX' SAME_LOWER.
        case before
        /// TensorFlow's SAME, ONNX' SAME_UPPER, and PyTorch's `same`.
        case after
    }

    /// As much as makes o = ⌈i / s⌉ outputs of i inputs: max(0, (o − 1)s + d(k − 1) + 1 − i) cells in total.
    ///
    ///     try Padding.same(input: 6, kernel: 3, stride: 2)     // 0 before, 1 after
    ///
    /// - Throws: ``ConvolutionError`` when an argument is less than 1, or the kernel is too long to be counted.
    public static func same(
        input: Int, kernel: Int, stride: Int = 1, dilation: Int = 1, oddCell: OddCell = .after
    ) throws(ConvolutionError) -> Padding {
        guard input >= 1 else { throw .tooSmall(.input, input, minimum: 1, axis: nil) }
        guard stride >= 1 else { throw .tooSmall(.stride, stride, minimum: 1, axis: nil) }
        let span = try span(kernel: kernel, dilation: dilation)
        // The last window begins within the input, so nothing overflows.
        let start = (input - 1) / stride * stride
        return Padding(total: max(start - input + span, 0), oddCell: oddCell)
    }

    /// As much as makes i · s outputs of i inputs of a transposed convolution. Its full output is longer by
    /// d(k − 1) + 1 − s cells, which are cut off; if that is negative, so many cells are added at the end, which no input
    /// reaches.
    ///
    ///     try Padding.sameTransposed(kernel: 3, stride: 2)     // 0 before, 1 after; no output padding
    ///     try Padding.sameTransposed(kernel: 1, stride: 2)     // nothing is cut off; output padding 1
    ///
    /// - Returns: the padding, which is cut off, and the output padding, which is added.
    /// - Throws: ``ConvolutionError`` when an argument is less than 1, or the kernel is too long to be counted.
    public static func sameTransposed(
        kernel: Int, stride: Int = 1, dilation: Int = 1, oddCell: OddCell = .after
    ) throws(ConvolutionError) -> (Padding, outputPadding: Int) {
        guard stride >= 1 else { throw .tooSmall(.stride, stride, minimum: 1, axis: nil) }
        let excess = try span(kernel: kernel, dilation: dilation) - stride
        return (Padding(total: max(excess, 0), oddCell: oddCell), max(-excess, 0))
    }

    /// So many cells on both sides together, as evenly as can be.
    init(total: Int, oddCell: OddCell) {
        let less = total / 2
        switch oddCell {
        case .before: self.init(before: total - less, after: less)
        case .after: self.init(before: less, after: total - less)
        }
    }

    /// How many cells a kernel covers: dilation·(kernel − 1) + 1.
    private static func span(kernel: Int, dilation: Int) throws(ConvolutionError) -> Int {
        try reach(kernel: kernel, dilation: dilation).plus(1, orThrow: .tooLarge(.dilation, axis: nil))
    }
}

extension Parameters {
    /// Sets the padding of one axis to `same`: for a direct or for a transposed convolution, which may get an output
    /// padding too.
    ///
    /// - Precondition: the lists have a number for that axis.
    /// - Throws: ``ConvolutionError`` when a size, the stride or the dilation is less than 1, or the kernel is too long to
    ///   be counted.
    public mutating func padSame(
        axis: Int, input: Int, kernel: Int, oddCell: Padding.OddCell = .after
    ) throws(ConvolutionError) {
        if isTransposed {
            (padding[axis], outputPadding[axis]) = try Padding.sameTransposed(
                kernel: kernel, stride: stride[axis], dilation: dilation[axis], oddCell: oddCell)
        } else {
            padding[axis] = try .same(
                input: input, kernel: kernel, stride: stride[axis], dilation: dilation[axis], oddCell: oddCell)
        }
    }
}
