import CursesTerminal
import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file that must not stay when a signal ends the program.
enum UnfinishedFile {
    static func guarding<Result>(_ path: FilePath, _ body: () throws -> Result) rethrows -> Result {
        try path.withPlatformString { name in
            // Set before signals are caught, and cleared after: the handler never meets a change.
            unfinished = name
            defer { unfinished = nil }
            let before = EndingSignals.all.map { ($0, catchUnlessIgnored($0)) }
            // If a file grows beyond the limit, the write fails with an error; without this, the program would be ended.
            let sizeLimit = signal(SIGXFSZ, SIG_IGN)
            defer {
                for (number, action) in before { restore(action, for: number) }
                signal(SIGXFSZ, sizeLimit)
            }
            return try body()
        }
    }

    /// If the program was started with a signal ignored, as by nohup, it stays ignored. The old action is read without
    /// setting another one, or a signal that comes meanwhile would be lost.
    private static func catchUnlessIgnored(_ number: Int32) -> sigaction {
        var before = sigaction()
        sigaction(number, nil, &before)
        if !before.isIgnoring { signal(number, removeAndEnd) }
        return before
    }

    private static func restore(_ action: sigaction, for number: Int32) {
        var action = action
        sigaction(number, &action, nil)
    }
}

extension sigaction {
    fileprivate var isIgnoring: Bool {
        #if canImport(Darwin)
            let handler = __sigaction_u.__sa_handler
        #else
            let handler = __sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

private nonisolated(unsafe) var unfinished: UnsafePointer<CChar>?

/// Calls only what a signal handler may call. The signal comes again when this returns, and then ends the program.
private func removeAndEnd(by number: Int32) {
    if let unfinished { unlink(unfinished) }
    signal(number, SIG_DFL)
    raise(number)
}
