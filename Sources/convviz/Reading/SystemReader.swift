import ConvData
import ConvRecipe
import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Files by their paths, and this program's standard input.
struct SystemReader: SourceReader {
    /// More than any array that can be shown; a device that never ends must not fill the memory.
    private static let most = 1 << 30
    /// Of text that is piped in, which is thirty million numbers: a command that prints numbers for ever is stopped soon.
    private static let mostText = 1 << 26
    /// Numbers in any form have a digit among their first so many bytes; a command that goes on for ever may have none.
    private static let first = 1 << 16

    func bytes(of path: String) throws(RecipeError) -> [UInt8] { try bytes(of: path, named: path) }

    /// - Parameter name: what messages call it.
    func bytes(of path: String, named name: String) throws(RecipeError) -> [UInt8] {
        try reading(name, hint: "give a file that is there and may be read") {
            let file = try FileDescriptor.open(FilePath(path), .readOnly)
            return try file.closeAfter { try bytes(of: file, named: name) }
        }
    }

    func standardInput() throws(RecipeError) -> [UInt8] {
        try reading("standard input", hint: "pipe something in, or give a file") {
            try bytes(of: .standardInput, named: "standard input", mostText: Self.mostText)
        }
    }

    private func reading(
        _ name: String, hint: String, _ read: () throws -> [UInt8]
    ) throws(RecipeError) -> [UInt8] {
        do {
            return try read()
        } catch let error as RecipeError {
            throw error
        } catch {
            let cause = (error as? Errno)?.description ?? "\(error)"
            throw RecipeError(.noInput, "\(name) cannot be read: \(cause.lowercasedFirst)", hint: hint)
        }
    }

    func exists(_ path: String) -> Bool {
        // It is not opened: whoever writes to a pipe would find it closed again.
        FilePath(path).withPlatformString { access($0, F_OK) } == 0
    }

    func isDirectory(_ path: String) -> Bool {
        guard let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: .directory) else { return false }
        try? file.close()
        return true
    }

    private func bytes(of file: FileDescriptor, named name: String, mostText: Int? = nil) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try piece.withUnsafeMutableBytes { try file.read(into: $0) }
            guard count > 0 else { return bytes }
            let isBegun = bytes.count < Self.first
            bytes += piece[..<count]
            if isBegun, bytes.count >= Self.first,
                !bytes.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            {
                throw RecipeError(
                    .badData, "\(name) has no digit in its first \(Self.first >> 10) KiB", hint: "give numbers")
            }
            if let mostText, bytes.count > mostText, FileForm(sniffing: bytes).isText {
                throw RecipeError(
                    .badData, "\(name) has more than \(mostText >> 20) MiB of text",
                    hint: "give a smaller array, or a file")
            }
            guard bytes.count <= Self.most else {
                throw RecipeError(
                    .badData, "\(name) is larger than \(Self.most >> 20) MiB", hint: "give a smaller array")
            }
        }
    }
}

extension SourceReader where Self == SystemReader {
    static var system: SystemReader { SystemReader() }
}
