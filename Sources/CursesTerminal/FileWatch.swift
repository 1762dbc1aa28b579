#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Whether a file was written anew, by a descriptor that becomes readable then: no timer, and no reading of the file.
final class FileWatch {
    /// Of the system's queue of events.
    let descriptor: Int32
    private let path: String
    #if canImport(Darwin)
        /// Of the file as it is now, and of its folders: an editor may put another file in its place.
        private var files: [Int32] = []
    #else
        /// What the file is called in each folder that is watched: an editor may put another file in its place.
        private var names: [(watch: Int32, name: String)] = []
    #endif

    deinit {
        #if canImport(Darwin)
            files.forEach { close($0) }
        #endif
        close(descriptor)
    }

    /// Where the file is by its name, and where it is if that is a link.
    private var places: [(folder: String, name: String)] {
        var paths = [path]
        if let real = realpath(path, nil) {
            paths.append(String(cString: real))
            free(real)
        }
        return paths.map(Self.parts)
    }

    private static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = path[..<slash]
        return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
    }

    #if canImport(Darwin)
        init?(_ path: String) {
            let queue = kqueue()
            guard queue >= 0 else { return nil }
            (descriptor, self.path) = (queue, path)
            _ = fcntl(queue, F_SETFD, FD_CLOEXEC)
            register()
        }

        /// - Returns: whether it may have changed since this was asked.
        func hasChange() -> Bool {
            var event = kevent()
            var now = timespec()
            var isChanged = false
            while kevent(descriptor, nil, 0, &event, 1, &now) > 0 { isChanged = true }
            if isChanged { register() }
            return isChanged
        }

        private func register() {
            files.forEach { close($0) }
            files = ([path] + places.map(\.folder)).map { open($0, O_EVTONLY | O_CLOEXEC) }.filter { $0 >= 0 }
            for file in files {
                var event = kevent(
                    ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
                    fflags: UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME), data: 0, udata: nil)
                kevent(descriptor, &event, 1, nil, 0, nil)
            }
        }
    #else
        init?(_ path: String) {
            let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
            guard queue >= 0 else { return nil }
            (descriptor, self.path) = (queue, path)
            register()
        }

        /// - Returns: whether it was written, or put there, since this was asked.
        func hasChange() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 4096)
            var isChanged = false
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { break }
                isChanged = FolderEvent.all(in: buffer[..<count]).contains(where: isOfFile) || isChanged
            }
            // A link may lead elsewhere now.
            if isChanged { register() }
            return isChanged
        }

        /// Of events that were lost any may have been.
        private func isOfFile(_ event: FolderEvent) -> Bool {
            event.isLoss || names.contains { $0 == (event.watch, event.name) }
        }

        private func register() {
            let before = Set(names.map(\.watch))
            names = places.compactMap { folder, name in
                let watch = inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
                // What is not there cannot be watched, and nothing is told.
                return watch < 0 ? nil : (watch, name)
            }
            for watch in before.subtracting(names.map(\.watch)) { inotify_rm_watch(descriptor, watch) }
        }
    #endif
}
