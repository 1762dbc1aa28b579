/// The lines of a text, without what ends them: a line feed, a carriage return, or both.
struct TextLines: Sequence {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    func makeIterator() -> Iterator {
        Iterator(bytes: bytes, start: bytes.startIndex)
    }

    struct Iterator: IteratorProtocol {
        let bytes: ArraySlice<UInt8>
        /// Where the next line begins; nil after a line without an end.
        var start: Int?

        /// A line break at the end begins one more line, which is empty.
        mutating func next() -> Range<Int>? {
            guard let start else { return nil }
            let end = bytes[start...].firstIndex { $0 == .newline || $0 == .carriageReturn }
            guard let end else {
                self.start = nil
                return start..<bytes.endIndex
            }
            let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.endIndex && bytes[end + 1] == .newline
            self.start = end + (isPair ? 2 : 1)
            return start..<end
        }
    }
}
