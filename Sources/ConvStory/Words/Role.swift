/// What a cell is in the picture at this moment; the stage knows how each of them looks.
package enum Role: Hashable, Sendable, CaseIterable {
    case input
    /// An input cell that this placement cannot reach: of another group, or beyond the last window.
    case unread
    case padding
    /// A zero between the inputs of a transposed convolution.
    case inserted
    case kernel, kernelCenter
    case window, windowCenter
    /// Covered, but no cell of the input is there: padding, be it a copy, or a zero between inputs.
    case windowZero
    /// The greatest cell of a window so far.
    case best
    /// The cell that is multiplied right now, in the input and in the kernel.
    case tap, kernelTap
    /// Marked by a viewer, whose cursor is on it.
    case markedTap
    case product, productCenter
    /// The product that is made right now.
    case productTap
    case bias
    case output
    case outputNow
    /// An output that a later stamp will reach.
    case growing
    /// An output, and one just written or pointed at, for which someone else has another number.
    case outputWrong, outputWrongNow
    /// A place in the output where nothing is yet.
    case pending
    /// A place of which it is not told whether the output has it.
    case veiled
}
