import ConvEngine

extension Convolution {
    /// Outputs of up to so many numbers, or about as many as the input has, are summed in bulk, which is quick. A wide
    /// padding makes larger ones of any size: these come in pieces, which take no memory.
    private static let mostInBulk = 1 << 22
    private static let pieceLength = 1 << 12

    /// All outputs in order.
    func forEachOutputPiece(_ body: ([Double]) throws -> Void) rethrows {
        guard outputShape.count > max(Self.mostInBulk, input.values.count * 2) else { return try body(output().values) }
        for start in stride(from: 0, to: placements.count, by: Self.pieceLength) {
            let piece = placements[start..<min(start + Self.pieceLength, placements.count)]
            try body(piece.map(\.sum))
        }
    }
}
