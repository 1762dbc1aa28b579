import Terminal

/// What was found out about a terminal and about what surrounds the program. Nothing in it is guessed: nil is unknown.
package struct TerminalFacts {
    /// What terminfo knows of the type that TERM names.
    package enum Kind: Equatable, Sendable {
        case notSet, unknown
        /// It cannot place the cursor.
        case tooSimple
        case known(colors: Int)
    }

    /// What came of asking the terminal itself.
    package enum Asking: Equatable, Sendable {
        case answered(TerminalAnswers)
        /// It did not answer in time.
        case silent
        /// It was not asked: why not.
        case notAsked(String)
    }

    package var version: String
    /// The variables that matter, where they are set to something.
    package var environment: [String: String]
    package var kind: Kind
    /// Whether terminfo knows the same type with 256 colours, as `xterm-256color`.
    package var hasRicherKind: Bool
    /// Whether there is a terminal at all, and whether standard output goes to it.
    package var hasTerminal: Bool
    package var isWrittenTo: Bool
    /// Of the terminal's window; without columns or rows where the terminal does not know.
    package var window: Size?
    /// The locale's, by the system's name.
    package var encoding: String
    /// What the program takes from all this when it plays.
    package var capabilities: Capabilities
    /// What COLORFGBG says of the background; nil if it is not set.
    package var isCalledLight: Bool?
    package var asking: Asking
    /// Whether the answer comes too late for the first picture to wait for it.
    package var answersLate: Bool

    package init(
        version: String, environment: [String: String], kind: Kind, hasRicherKind: Bool, hasTerminal: Bool,
        isWrittenTo: Bool, window: Size?, encoding: String, capabilities: Capabilities, isCalledLight: Bool?,
        asking: Asking, answersLate: Bool = false
    ) {
        self.version = version
        self.environment = environment
        self.kind = kind
        self.hasRicherKind = hasRicherKind
        self.hasTerminal = hasTerminal
        self.isWrittenTo = isWrittenTo
        self.window = window
        self.encoding = encoding
        self.capabilities = capabilities
        self.isCalledLight = isCalledLight
        self.asking = asking
        self.answersLate = answersLate
    }

    package var answers: TerminalAnswers? {
        if case .answered(let answers) = asking { answers } else { nil }
    }
}
