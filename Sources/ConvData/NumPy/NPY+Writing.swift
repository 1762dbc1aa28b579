import ConvEngine

extension NPY {
    /// The output of a convolution, `[C_out, *space]`, as `np.save` writes it: format version 1.0, float64, C order.
    package static func write(_ convolution: Convolution, to sink: @escaping ByteStream.Sink) throws {
        var out = ByteStream(to: sink)
        out.write(bytes: header(of: convolution.outputShape))
        try convolution.forEachOutputPiece { try out.writeBinary($0) }
        try out.flush()
    }

    /// A Python dictionary, filled up with blanks so that the numbers begin at a multiple of 64 bytes.
    private static func header(of shape: Shape) -> [UInt8] {
        let tuple = shape.extents.map { "\($0)" }.joined(separator: ", ") + (shape.rank == 1 ? "," : "")
        let text = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(tuple)), }"
        let before = magic.count + 4
        let length = (before + text.utf8.count + 1 + 63) / 64 * 64 - before
        let blanks = [UInt8](repeating: .space, count: length - text.utf8.count - 1)
        return magic + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8) + blanks + [.newline]
    }
}
