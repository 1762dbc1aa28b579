import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that is replaced in one piece: written beside its place, and put there when it is complete. Whatever happens
/// before that, an error or a signal, what was there stays there and nothing else is left. Only where nothing can be made
/// beside it, it is written in place.
///
/// It is not waited for that the disk has it: a crash of the system is not what this guards against.
enum AtomicFile {
    /// - Parameter note: is told why it is written in place.
    static func write(
        to path: FilePath, note: (Errno) -> Void, _ body: (FileDescriptor) throws -> Void
    ) throws {
        let place = try target(of: path)
        let found = try status(of: place)
        if found != nil { try check(place.withPlatformString { access($0, W_OK) }) }
        let name = UnfinishedName(beside: place)
        name.removeLeftovers()
        let unfinished = name.next()
        try UnfinishedFile.guarding(unfinished) {
            let file: FileDescriptor
            do {
                file = try make(unfinished)
            } catch let error as Errno where found != nil && nobodyMakesFiles(error) {
                note(error)
                let file = try FileDescriptor.open(place, .writeOnly, options: .truncate)
                return try file.closeAfter { try body(file) }
            }
            do {
                // Closing may fail, too; the lock has to stay until the file is in its place.
                let locked = try file.duplicate()
                defer { try? locked.close() }
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

    private static func make(_ path: FilePath) throws -> FileDescriptor {
        while true {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate], permissions: FilePermissions(rawValue: 0o666))
            // Where there are no locks nobody takes it for a leftover. Taken for one before it was locked, it is gone.
            if UnfinishedName.lock(file) || path.withPlatformString({ access($0, F_OK) }) == 0 { return file }
            try file.close()
        }
    }

    private static func nobodyMakesFiles(_ error: Errno) -> Bool {
        [.permissionDenied, .notPermitted, .readOnlyFileSystem].contains(error)
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
