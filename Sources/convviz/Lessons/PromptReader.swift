import SystemPackage

/// Lines from standard input, one for every prompt.
struct PromptReader {
    private var buffer: ArraySlice<UInt8> = []
    private var isAtEnd = false

    /// Longer than any answer; what is beyond is dropped.
    private static let longest = 1024

    /// - Returns: nil at the end.
    mutating func line() -> String? {
        var line: [UInt8] = []
        while true {
            if buffer.isEmpty, !fill() { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
            let byte = buffer.removeFirst()
            if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            if line.count < Self.longest { line.append(byte) }
        }
    }

    private mutating func fill() -> Bool {
        guard !isAtEnd else { return false }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = (try? bytes.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }) ?? 0
        buffer = bytes[..<count]
        isAtEnd = count == 0
        return !isAtEnd
    }
}
