/// Cells added before the first and after the last cell of one spatial axis.
public struct Padding: Hashable, Sendable {
    public var before: Int
    public var after: Int

    public init(before: Int, after: Int) {
        self.before = before
        self.after = after
    }

    /// The same number of cells on both sides, as in `torch.nn.Conv2d(padding: 1)`.
    public init(_ both: Int) {
        self.init(before: both, after: both)
    }

    package var isSymmetric: Bool { before == after }

    /// As it is written on the command line: `1`, or `1:2` where the sides differ.
    package var text: String { isSymmetric ? "\(before)" : "\(before):\(after)" }
}

/// The words for paddings. Each answers for one axis, in cells.
///
/// Source: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285, chapter 2.
extension Padding {
    /// No padding: the kernel stays inside of the input.
    public static let valid = Padding(0)

    /// PyTorch's `same`: as much as keeps the output as large as the input, dilation·(kernel − 1) in total. When that is
    /// odd, the extra cell comes after. ``same(input:kernel:stride:dilation:oddCell:)`` is that of other libraries.
    ///
    /// - Throws: ``ConvolutionError`` when the stride is not 1: then PyTorch has no `same`.
    public static func same(kernel: Int, dilation: Int, stride: Int = 1) throws(ConvolutionError) -> Padding {
        guard stride == 1 else { throw .sameWithStride(stride) }
        return Padding(total: try reach(kernel: kernel, dilation: dilation), oddCell: .after)
    }

    /// As much as admits every window that covers an input cell at all: dilation·(kernel − 1) on both sides. A transposed
    /// convolution, whose padding takes cells off, is full without any.
    public static func full(kernel: Int, dilation: Int) throws(ConvolutionError) -> Padding {
        Padding(try reach(kernel: kernel, dilation: dilation))
    }

    /// As much as keeps every output from seeing what comes after it: dilation·(kernel − 1) before the input. The padding
    /// of a transposed convolution takes cells off the output: there it is the same number at the end, where outputs
    /// would come after all inputs.
    public static func causal(
        kernel: Int, dilation: Int, isTransposed: Bool = false
    ) throws(ConvolutionError) -> Padding {
        let reach = try reach(kernel: kernel, dilation: dilation)
        return isTransposed ? Padding(before: 0, after: reach) : Padding(before: reach, after: 0)
    }

    /// How far a kernel's last cell lies from its first: dilation·(kernel − 1).
    static func reach(kernel: Int, dilation: Int) throws(ConvolutionError) -> Int {
        guard kernel >= 1 else { throw .tooSmall(.weight, kernel, minimum: 1, axis: nil) }
        guard dilation >= 1 else { throw .tooSmall(.dilation, dilation, minimum: 1, axis: nil) }
        return try (kernel - 1).times(dilation, orThrow: .tooLarge(.dilation, axis: nil))
    }
}
