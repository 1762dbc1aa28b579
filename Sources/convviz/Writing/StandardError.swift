import SystemPackage

/// Standard error as a place for messages.
enum StandardError {
    static func write(_ text: String) {
        // There is nowhere left to say that this failed.
        _ = try? FileDescriptor.standardError.writeAll(text.utf8)
    }
}
