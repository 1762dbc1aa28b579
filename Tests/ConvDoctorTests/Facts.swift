import ConvDoctor
import Terminal

/// A terminal that has nothing to be said against, but for what a test changes.
func facts(_ change: (inout TerminalFacts) -> Void = { _ in }) -> TerminalFacts {
    var facts = TerminalFacts(
        version: "1.2.3",
        environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"],
        kind: .known(colors: 256), hasRicherKind: false, hasTerminal: true, isWrittenTo: true,
        window: Size(columns: 120, rows: 36), encoding: "UTF-8",
        capabilities: Capabilities(colors: .direct, hasBlocks: true), isCalledLight: nil,
        asking: .answered(TerminalAnswers(letterWidth: 1, blockWidth: 1, signWidth: 1)))
    change(&facts)
    return facts
}

extension TerminalFacts {
    mutating func answer(_ change: (inout TerminalAnswers) -> Void) {
        guard case .answered(var answers) = asking else { return }
        change(&answers)
        asking = .answered(answers)
    }
}
