/// The pieces that a `.png` file is made of, each with a length and a name before it and a sum after it.
struct PNGChunks: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes.dropFirst(PNGHeader.signature.count)
    }

    /// Ends where the file does, also in the middle of a chunk.
    mutating func next() -> (name: ArraySlice<UInt8>, data: ArraySlice<UInt8>)? {
        let start = rest.prefix(8)
        guard start.count == 8 else { return nil }
        let length = start.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let data = rest.dropFirst(8).prefix(length)
        guard data.count == length else { return nil }
        rest = rest.dropFirst(8).dropFirst(length).dropFirst(4)
        return (start.suffix(4), data)
    }

    /// The first chunk of this name.
    func data(of name: String) -> ArraySlice<UInt8>? {
        first { $0.name.elementsEqual(name.utf8) }?.data
    }
}
