import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The small file by which a lesson tells its presenter's notes: in a folder that is the user's alone.
///
/// Whoever plays holds a lock beside it, which the system takes back however the program ends. A second lesson takes the next
/// number.
struct NotesFile {
    let path: FilePath
    /// What is not complete yet.
    private let unfinished: FilePath
    private let lock: FileDescriptor

    /// As many lessons at a time as anyone plays.
    private static let most = 9

    static func path(_ number: Int, in folder: FilePath) -> FilePath {
        folder.appending(number == 1 ? "notes.txt" : "notes-\(number).txt")
    }

    /// The first that no other lesson has.
    init() throws(Failure) {
        let folder = try NotesFolder.path()
        for number in 1...Self.most {
            let name = folder.appending("notes-\(number).lock")
            let file = try Self.named("\(name) cannot be opened") {
                try FileDescriptor.open(
                    name, .readWrite, options: [.create, .closeOnExec, .noFollow], permissions: .ownerReadWrite)
            }
            var lock = Self.lockOfAll
            if fcntl(file.rawValue, F_SETLK, &lock) == 0 {
                (self.lock, path) = (file, Self.path(number, in: folder))
                unfinished = folder.appending("notes-\(number).new")
                // Where a file may not grow any more, writing fails; without this, the program would be ended.
                signal(SIGXFSZ, SIG_IGN)
                return
            }
            try? file.close()
        }
        throw Failure(
            .cannotWrite, "\(Self.most) lessons are played already, and each has notes", hint: "leave one of them")
    }

    /// What the system says of something that fails.
    private static func named<Result>(_ what: String, _ act: () throws -> Result) throws(Failure) -> Result {
        do {
            return try act()
        } catch {
            let reason = (error as? Errno).map { " (\($0.description.lowercasedFirst))" } ?? ""
            throw Failure(.cannotWrite, what + reason)
        }
    }

    /// Whole and anew, so that nobody reads half of it. Signals stay the screen's, which has to give the terminal back:
    /// what one of them leaves unfinished goes when these notes are written next.
    func write(_ text: String) throws(Failure) {
        unlink(unfinished.string)
        try Self.named("\(path) cannot be written") {
            let file = try FileDescriptor.open(
                unfinished, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: .ownerReadWrite)
            _ = try file.closeAfter { try file.writeAll(text.utf8) }
            if rename(unfinished.string, path.string) != 0 { throw Errno(rawValue: errno) }
        }
    }

    func close() { try? lock.close() }

    /// Whether a lesson holds it now.
    static func isPlayed(_ number: Int, in folder: FilePath) -> Bool {
        let name = folder.appending("notes-\(number).lock")
        guard let file = try? FileDescriptor.open(name, .readOnly, options: [.closeOnExec, .noFollow]) else {
            return false
        }
        defer { try? file.close() }
        // It is only asked for: taken, a lesson that begins just now would meet it.
        var lock = lockOfAll
        return fcntl(file.rawValue, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private static var lockOfAll: flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        return lock
    }
}
