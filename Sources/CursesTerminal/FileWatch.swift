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
        /// Of the file as it is now, and of its folder: an editor may put another file in its place.
        private var files: [Int32] = []
    #endif

    deinit {
        #if canImport(Darwin)
            files.forEach { close($0) }
        #endif
        close(descriptor)
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
            files = [path, Self.parts(of: path).folder].map { open($0, O_EVTONLY | O_CLOEXEC) }.filter { $0 >= 0 }
            for file in files {
                var event = kevent(
                    ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
                    fflags: UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME), data: 0, udata: nil)
                kevent(descriptor, &event, 1, nil, 0, nil)
            }
        }
    #else
        /// The folder is watched: an editor may put another file in its place.
        init?(_ path: String) {
            let queue = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
            guard queue >= 0 else { return nil }
            (descriptor, self.path) = (queue, path)
            // What is not there cannot be watched, and nothing is told.
            inotify_add_watch(queue, Self.parts(of: path).folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
        }

        /// - Returns: whether it was written, or put there, since this was asked.
        func hasChange() -> Bool {
            let name = Self.parts(of: path).name
            var buffer = [UInt8](repeating: 0, count: 4096)
            var isChanged = false
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return isChanged }
                isChanged = Self.names(in: buffer[..<count]).contains(name) || isChanged
            }
        }

        /// Each event is 16 bytes, of which the last four are the length of the name that follows, padded with zeros.
        private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
            var (names, rest) = ([String](), bytes)
            while rest.count >= 16 {
                let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
                let name = rest.dropFirst(16).prefix(length)
                names.append(String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
                rest = rest.dropFirst(16 + length)
            }
            return names
        }
    #endif
}
