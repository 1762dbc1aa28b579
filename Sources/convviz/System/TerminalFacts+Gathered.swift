import ConvData
import ConvDoctor
import CursesTerminal
import Terminal

extension TerminalFacts {
    private static let variables = [
        "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "ACCESSIBLE", "COLUMNS", "LINES", "LC_ALL", "LC_CTYPE", "LANG",
        "TMUX", "STY", "SSH_CONNECTION", "SSH_TTY",
    ]

    /// What is so here and now.
    ///
    /// - Parameter version: of the program.
    static func gathered(version: String) -> TerminalFacts {
        let found = variables.compactMap { name in Surroundings.variable(name).map { (name, $0) } }
        let environment = Dictionary(uniqueKeysWithValues: found)
        let probe = TerminalProbe()
        let kind = kind(of: environment["TERM"])
        let begin = ContinuousClock.now
        let asking = asking(probe, kind)
        let answersLate = ContinuousClock.now - begin > CursesScreen.patience
        return TerminalFacts(
            version: version, environment: environment.mapValues(shown), kind: kind,
            hasRicherKind: hasRicherKind(environment["TERM"]), hasTerminal: probe != nil,
            isWrittenTo: Surroundings.isTerminal(.standardOutput), window: probe?.window,
            encoding: TerminalLore.encoding,
            capabilities: Capabilities(colors: colors(kind, environment), hasBlocks: TerminalLore.hasBlocks),
            isCalledLight: Surroundings.hasLightBackground, asking: asking, answersLate: answersLate)
    }

    /// As a report in ASCII has room for it.
    private static func shown(_ value: String) -> String {
        let text = Excerpt.printable(value).unicodeScalars.map { $0.isASCII ? String($0) : "?" }
        return text.prefix(40).joined() + (text.count > 40 ? "..." : "")
    }

    private static func kind(of type: String?) -> Kind {
        guard let type else { return .notSet }
        switch TerminalLore.kind(ofType: type) {
        case .unknown: return .unknown
        case .tooSimple: return .tooSimple
        case .known(let colors): return .known(colors: colors)
        }
    }

    private static func hasRicherKind(_ type: String?) -> Bool {
        guard let type, case .known(let colors) = TerminalLore.kind(ofType: type + "-256color") else { return false }
        return colors >= 256
    }

    private static func colors(_ kind: Kind, _ environment: [String: String]) -> ColorDepth {
        guard case .known(let count) = kind, environment["NO_COLOR"] == nil else { return .mono }
        return TerminalLore.depth(ofColors: count, type: environment["TERM"] ?? "")
    }

    private static func asking(_ probe: TerminalProbe?, _ kind: Kind) -> Asking {
        // In a pipe another program, such as a pager, may read the terminal, too, and would take the answer for keys.
        guard Surroundings.isTerminal(.standardInput) else { return .notAsked("as input is no terminal") }
        guard Surroundings.isTerminal(.standardOutput) else { return .notAsked("as output is no terminal") }
        guard case .known = kind else { return .notAsked("as its type says too little") }
        guard let bytes = probe?.ask(TerminalAnswers.question, reports: TerminalAnswers.reportCount) else {
            return .notAsked("as the terminal is busy")
        }
        return TerminalAnswers(bytes).map { .answered($0) } ?? .silent
    }
}
