/// How the program ends, as sysexits.h and the shell have it.
enum ExitStatus: Int32 {
    case ok = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case noTerminal = 69
    case cannotWrite = 73
    case interrupted = 130
}

/// Why the program cannot do what it was asked for.
struct Failure: Error {
    var status: ExitStatus
    /// What is wrong, and what to change: each without its capital and its full stop.
    var message: String
    var hint: String?

    init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    /// As it is written to standard error.
    var text: String {
        let hint = hint.map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.hasSuffix("?") ? "" : ".") + "\n" } ?? ""
        return "convviz: \(message).\n" + hint
    }
}
