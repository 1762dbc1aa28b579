import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// How a file is called while it is written beside its place: `.convviz-`, a number made of its name, and one of its own.
///
/// Whoever writes it holds a lock on it, which goes with the process: a file without one is what was left of a process that
/// was killed.
struct UnfinishedName {
    private let folder: FilePath
    private let prefix: String

    init(beside place: FilePath) {
        // A name has an end, which a long one must not reach by being made longer.
        let name = (place.lastComponent?.string ?? "").utf8
        let number = name.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        folder = place.removingLastComponent()
        prefix = ".convviz-\(number)-"
    }

    /// One that nobody else has.
    func next() -> FilePath {
        folder.appending(prefix + "\(UInt64.random(in: 0 ... .max))")
    }

    /// - Returns: false if the file is somebody else's, or gone.
    static func lock(_ file: FileDescriptor) -> Bool {
        var status = stat()
        return flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 && fstat(file.rawValue, &status) == 0
            && status.st_nlink > 0
    }

    /// Removes what is left beside the same place; nothing is said if that cannot be.
    func removeLeftovers() {
        for name in names where name.hasPrefix(prefix) && UInt64(name.dropFirst(prefix.count)) != nil {
            let path = folder.appending(name)
            let options: FileDescriptor.OpenOptions = [.noFollow, .nonBlocking, .closeOnExec]
            guard let file = try? FileDescriptor.open(path, .writeOnly, options: options) else { continue }
            if Self.lock(file) { _ = path.withPlatformString { unlink($0) } }
            try? file.close()
        }
    }

    private var names: [String] {
        guard let directory = (folder.isEmpty ? "." : folder).withPlatformString({ opendir($0) }) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names
    }
}
