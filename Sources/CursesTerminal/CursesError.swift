/// Why there is no screen: what is the matter, and what to do about it.
package enum CursesError: Error, Equatable, CustomStringConvertible {
    /// There is no terminal at this path.
    case noTerminal(path: String)
    /// TERM is not set, or empty.
    case noType
    case unknownType(String)
    /// The cursor cannot be moved.
    case tooSimple(String)
    case busy
    /// The limit on open files leaves none for it.
    case tooFewFiles
    case failed(String)

    package var description: String {
        switch self {
        case .noTerminal(let path):
            "there is no terminal (\(path) cannot be opened); run it in a terminal window"
        case .noType:
            "TERM is not set, so the kind of terminal is not known; try TERM=xterm-256color"
        case .unknownType(let type):
            "the terminal type \(type) is not known here; set TERM to one that is, such as xterm-256color"
        case .tooSimple(let type):
            "a terminal of type \(type) cannot place the cursor; set TERM to what the terminal is, such as xterm-256color"
        case .busy:
            "the terminal is in use already"
        case .tooFewFiles:
            "there are too few file descriptors for the terminal; allow more, as with ulimit -n 64"
        case .failed(let type):
            "the terminal of type \(type) cannot be set up"
        }
    }
}
