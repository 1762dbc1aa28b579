import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where notes may be: in a folder of this user, closed to all others.
enum NotesFolder {
    /// The first of its places that is one, made if it is not there: the same for who writes them and for who reads them.
    static func path() throws(Failure) -> FilePath {
        var objections: [String] = []
        for place in places {
            guard let objection = objection(to: place) else { return place }
            objections.append("\(place) \(objection)")
        }
        throw Failure(
            .cannotWrite, "there is no place for notes: " + objections.joined(separator: ", "),
            hint: "set XDG_RUNTIME_DIR to a folder of your own")
    }

    /// `$XDG_RUNTIME_DIR/convviz`; where that cannot be, a folder in the temporary directory.
    private static var places: [FilePath] {
        let running = Surroundings.variable("XDG_RUNTIME_DIR").map { FilePath($0).appending("convviz") }
        let temporary = FilePath(Surroundings.variable("TMPDIR") ?? "/tmp").appending("convviz-\(getuid())")
        return [running, temporary].compactMap(\.self)
    }

    /// Why nobody else is kept out of it; nil if all are.
    private static func objection(to folder: FilePath) -> String? {
        let reason = mkdir(folder.string, 0o700) == 0 ? nil : Errno(rawValue: errno)
        var facts = stat()
        // Not what a link leads to.
        guard lstat(folder.string, &facts) == 0 else {
            return "cannot be made (\((reason ?? .noSuchFileOrDirectory).description.lowercasedFirst))"
        }
        guard facts.st_mode & S_IFMT == S_IFDIR else { return "is no folder" }
        guard facts.st_uid == getuid() else { return "is somebody else's" }
        return facts.st_mode & 0o077 == 0 ? nil : "is open to others"
    }
}
