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
