#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The three files that a program finds open when it starts, unless somebody has closed them.
enum StandardStreams {
    /// What is opened next, such as the terminal, would become standard error where that is closed. Something that can only
    /// be used the other way round keeps the place: using it fails as before.
    static func fillGaps() {
        for (file, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(file, F_GETFD) == -1 {
            // The lowest that is free.
            _ = open("/dev/null", mode)
        }
    }
}
