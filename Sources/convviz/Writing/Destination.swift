import ConvData
import SystemPackage

/// Where bytes go.
enum Destination {
    case standardOutput
    case file(String)

    func write(_ body: (@escaping ByteStream.Sink) throws -> Void) throws {
        switch self {
        case .standardOutput: try body(StandardOutput.write)
        case .file(let path): try Self.write(to: path, body)
        }
    }

    private static func write(to path: String, _ body: (@escaping ByteStream.Sink) throws -> Void) throws {
        do {
            let place = FilePath(path)
            let found = try AtomicFile.status(of: place)
            // `/dev/stdout` is whatever standard output goes to; a file that is put in its place would not be.
            if let found, let output = try? Stat(FileDescriptor.standardOutput), found.isSameFile(as: output) {
                return try body(StandardOutput.write)
            }
            if let found, found.type != .regular {
                let file = try FileDescriptor.open(place, .writeOnly)
                return try file.closeAfter { try body { _ = try file.writeAll($0) } }
            }
            try AtomicFile.write(to: place, note: { Self.sayInPlace(path, $0) }) { file in
                try body { _ = try file.writeAll($0) }
            }
        } catch let error as Errno {
            throw Failure(
                .cannotWrite, "\(path) cannot be written: \(error.description.lowercasedFirst)",
                hint: hint(for: error))
        }
    }

    private static func sayInPlace(_ path: String, _ error: Errno) {
        let reason = error.description.lowercasedFirst
        let note = "\(path) is written in place, as no file can be made beside it: \(reason)"
        StandardError.write("convviz: \(Excerpt.printable(note)).\nInterrupted, it would be left incomplete.\n")
    }

    static func hint(for error: Errno) -> String {
        switch error {
        case .isDirectory: "give the name of a file in it"
        case .noSuchFileOrDirectory, .notDirectory: "make its directory first, or write to another place"
        case .noSpace, .diskQuotaExceeded, .fileTooLarge: "make room, or write to another place"
        default: "write to a place where you may write"
        }
    }
}

extension Stat {
    fileprivate func isSameFile(as other: Stat) -> Bool {
        deviceID == other.deviceID && inode == other.inode
    }
}
