import SystemPackage

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the environment and the file descriptors say.
enum Surroundings {
    /// A variable that is set to something.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    static func isTerminal(_ file: FileDescriptor) -> Bool {
        isatty(file.rawValue) == 1
    }

    /// Nobody looks at a picture here: a pipe, a dumb terminal, a screen reader.
    static var wantsText: Bool {
        isatty(STDOUT_FILENO) == 0 || variable("TERM") == nil || variable("TERM") == "dumb"
            || variable("ACCESSIBLE") == "1"
    }

    /// Every frame crosses a network.
    static var isRemote: Bool {
        variable("SSH_CONNECTION") != nil || variable("SSH_TTY") != nil
    }

    /// Some terminals set COLORFGBG to their colours, `foreground;background`; 7 and 15 are the light ones. Nil where it
    /// is not set: then the terminal can be asked.
    static var hasLightBackground: Bool? {
        guard let colors = variable("COLORFGBG"), let background = colors.split(separator: ";").last else { return nil }
        return background == "7" || background == "15"
    }
}

extension Surroundings {
    /// Ends as a program ends that was interrupted, or by the very signal that came, so that its parent knows.
    static func end(by signal: Int32) -> Never {
        if signal != SIGINT {
            restoreDefault(signal)
            raise(signal)
        }
        exit(ExitStatus.interrupted.rawValue)
    }

    private static func restoreDefault(_ number: Int32) {
        signal(number, SIG_DFL)
    }
}
