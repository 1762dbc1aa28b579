import ConvData

/// How the program ends, as sysexits.h and the shell have it. Thrown, it is an end that has said all there is to say.
enum ExitStatus: Int32, CaseIterable, Error {
    case ok = 0
    /// What `--check` compares is not the same.
    case differs = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case noTerminal = 69
    case internalError = 70
    case cannotWrite = 73
    case interrupted = 130

    var meaning: String {
        switch self {
        case .ok: "All went well."
        case .differs: "What is compared by --check is not the same."
        case .usage: "The program was used wrongly."
        case .badData: "Numbers do not fit, or a file is malformed."
        case .noInput: "A file is missing or cannot be read."
        case .noTerminal: "There is no terminal where one is needed."
        case .internalError: "The program made a mistake."
        case .cannotWrite: "The output cannot be written."
        case .interrupted: "It was interrupted."
        }
    }
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

    /// What nobody has foreseen: a mistake of the program, not of its user.
    init(unforeseen error: any Error) {
        self.init(
            .internalError, "this should not have happened: \(error)",
            hint: "please report it, together with the command")
    }

    /// As it is written to standard error.
    var text: String {
        "convviz: \(Excerpt.printable(message)).\n" + (hint.map { $0.asSentence + "\n" } ?? "")
    }
}

extension String {
    /// With a capital, unless it begins with what is to be typed, and a full stop.
    fileprivate var asSentence: String {
        let isTyped = hasPrefix("convviz ") || hasPrefix("-")
        return (isTyped ? self : prefix(1).uppercased() + dropFirst()) + (hasSuffix("?") ? "" : ".")
    }
}
