import SystemPackage

/// Standard output as a place for bytes.
enum StandardOutput {
    static func write(_ bytes: ArraySlice<UInt8>) throws {
        do {
            try FileDescriptor.standardOutput.writeAll(bytes)
        } catch Errno.badFileDescriptor {
            throw Failure(
                .cannotWrite, "standard output is closed", hint: "leave it open, or write to a file with --output")
        } catch let error as Errno {
            throw Failure(
                .cannotWrite, "standard output cannot be written: \(error.description)",
                hint: "make room, or write to another place")
        }
    }

    static func write(_ text: String) throws {
        try write(Array(text.utf8)[...])
    }
}
