import ConvData
import SystemPackage

/// Files and standard input as bytes.
enum FileReading {
    /// More than any array that can be shown; a device that never ends must not fill the memory.
    private static let most = 1 << 30

    static func bytes(of path: String) throws -> [UInt8] {
        do {
            let file = try FileDescriptor.open(FilePath(path), .readOnly)
            return try file.closeAfter { try bytes(of: file, named: path) }
        } catch let error as Errno {
            throw Failure(
                .noInput, "\(path) cannot be read: \(error.description.lowercasedFirst)",
                hint: "give a file that is there and may be read")
        }
    }

    static func standardInput() throws -> [UInt8] {
        do {
            return try bytes(of: .standardInput, named: "standard input")
        } catch let error as Errno {
            throw Failure(
                .noInput, "standard input cannot be read: \(error.description.lowercasedFirst)",
                hint: "pipe numbers in, or give a file")
        }
    }

    static func exists(_ path: String) -> Bool {
        guard let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking) else {
            return false
        }
        try? file.close()
        return true
    }

    static func isDirectory(_ path: String) -> Bool {
        guard let file = try? FileDescriptor.open(FilePath(path), .readOnly, options: .directory) else { return false }
        try? file.close()
        return true
    }

    private static func bytes(of file: FileDescriptor, named name: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try piece.withUnsafeMutableBytes { try file.read(into: $0) }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
            guard bytes.count <= most else {
                throw Failure(.badData, "\(name) is larger than \(most >> 20) MiB", hint: "give a smaller array")
            }
        }
    }
}

extension String {
    /// Without its capital, to go on after a colon.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
