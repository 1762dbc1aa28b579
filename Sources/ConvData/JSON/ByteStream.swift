import ConvEngine

/// Bytes on their way out, handed on in pieces, so that memory stays small however much is written.
package struct ByteStream {
    package typealias Sink = (ArraySlice<UInt8>) throws -> Void

    private static let pieceSize = 1 << 16

    private var bytes: [UInt8] = []
    private let sink: Sink

    package init(to sink: @escaping Sink) {
        self.sink = sink
        bytes.reserveCapacity(Self.pieceSize + 1024)
    }

    package mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// As JSON has it. No operand and no sum is NaN or infinite, but JSON has no word for these.
    package mutating func write(_ value: Double) {
        guard value.isFinite else { return write("null") }
        ValueText.append(exactly: value, to: &bytes)
    }

    mutating func write(_ value: Int) {
        ValueText.append(value, to: &bytes)
    }

    /// A word of the program's own, which has nothing to escape.
    package mutating func write(word: String) {
        bytes.append(contentsOf: word.utf8)
    }

    mutating func write(quoted word: String) {
        write("\"")
        write(word: word)
        write("\"")
    }

    /// `null` for what is not there.
    mutating func write<Value>(
        _ value: Value?, _ write: (inout ByteStream, Value) throws -> Void
    ) rethrows {
        guard let value else { return self.write("null") }
        try write(&self, value)
    }

    mutating func write(bytes more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// Eight bytes a number, the lowest first.
    mutating func writeBinary(_ values: [Double]) throws {
        for start in stride(from: 0, to: values.count, by: Self.pieceSize / 8) {
            let piece = values[start..<min(start + Self.pieceSize / 8, values.count)].map { $0.bitPattern.littleEndian }
            piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
            try passOn()
        }
    }

    /// `[1,2,3]`
    mutating func writeList(_ values: some Collection<Int>) {
        writeList(values) { $0.write($1) }
    }

    mutating func writeList<Values: Collection>(_ values: Values, _ write: (inout ByteStream, Values.Element) -> Void) {
        self.write("[")
        var isFirst = true
        for value in values {
            if !isFirst { self.write(",") }
            isFirst = false
            write(&self, value)
        }
        self.write("]")
    }

    /// Hands a full piece on; to be called often enough that a piece stays small.
    package mutating func passOn() throws {
        if bytes.count >= Self.pieceSize { try flush() }
    }

    /// Hands everything on that is left.
    package mutating func flush() throws {
        guard !bytes.isEmpty else { return }
        try sink(bytes[...])
        bytes.removeAll(keepingCapacity: true)
    }
}
