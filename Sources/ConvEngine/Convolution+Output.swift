extension Convolution {
    /// Every number that is written, in bulk: bit for bit the ``Placement/sum`` of every placement, because each combines
    /// its taps in the same order. Only those over padding are left out, and they change nothing.
    ///
    /// - Complexity: O(multiplications) time, O(output) memory. A wide padding makes an output of any size, so look at
    ///   the count of ``outputShape`` first.
    public func output() -> Tensor { Tensor(shape: outputShape, finite: plan.output()) }

    /// Outputs of up to so many numbers, or about as many as the input has, are summed in bulk, which is quick. A wide
    /// padding makes larger ones of any size: these come in pieces, which take no memory.
    static let mostInBulk = 1 << 22
    private static let pieceLength = 1 << 12

    /// Whether the output is small enough to be held in memory beside the input, all at once.
    public var isSummedInBulk: Bool { outputShape.count <= max(Self.mostInBulk, 2 * input.values.count) }

    /// Every sum in the order of ``placements``, in one piece or in many: for outputs that may not fit into memory.
    ///
    /// - Parameter body: takes the sums that follow those it was given before.
    /// - Complexity: O(multiplications) time; O(1) memory beyond that of the input.
    public func forEachOutputPiece(_ body: ([Double]) throws -> Void) rethrows {
        guard !isSummedInBulk else { return try body(output().values) }
        for start in stride(from: 0, to: placements.count, by: Self.pieceLength) {
            try body(placements[start..<min(start + Self.pieceLength, placements.count)].map(\.sum))
        }
    }
}
