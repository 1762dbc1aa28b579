import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is replaced in one piece: written beside its place, and put there when it is complete. Whatever happens
/// before that, an error or a signal, what was there stays there and nothing else is left.
///
/// It is not waited for that the disk has it: a crash of the system is not what this guards against.
enum AtomicFile {
    static func write(to path: FilePath, _ body: (FileDescriptor) throws -> Void) throws {
        let place = try target(of: path)
        let found = try status(of: place)
        if found != nil { try check(place.withPlatformString { access($0, W_OK) }) }
        // Short, as a name has an end; and no other program's.
        let unfinished = place.removingLastComponent().appending(".convviz-\(UInt64.random(in: 0 ... .max))")
        try UnfinishedFile.guarding(unfinished) {
            let file = try FileDescriptor.open(
                unfinished, .writeOnly, options: [.create, .exclusiveCreate],
                permissions: FilePermissions(rawValue: 0o666))
            do {
                try file.closeAfter {
                    if let found { try check(fchmod(file.rawValue, found.permissions.rawValue & 0o777)) }
                    try body(file)
                }
                try check(unfinished.withPlatformString { from in place.withPlatformString { rename(from, $0) } })
            } catch {
                _ = unfinished.withPlatformString { unlink($0) }
                throw error
            }
        }
    }

    /// What is there, links followed; nil if nothing is.
    static func status(of path: FilePath) throws -> Stat? {
        do {
            return try Stat(path)
        } catch Errno.noSuchFileOrDirectory {
            return nil
        }
    }

    /// Where symbolic links lead, whether there is a file or not: the file is replaced, the link stays.
    private static func target(of path: FilePath) throws -> FilePath {
        var place = path
        for _ in 0..<40 {
            guard let next = linkTarget(of: place) else { return place }
            place = place.removingLastComponent().pushing(next)
        }
        throw Errno.tooManySymbolicLinkLevels
    }

    private static func linkTarget(of path: FilePath) -> FilePath? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = path.withPlatformString { readlink($0, &target, target.count - 1) }
        return length > 0 ? FilePath(platformString: target) : nil
    }

    private static func check(_ result: CInt) throws {
        if result != 0 { throw Errno(rawValue: errno) }
    }
}
