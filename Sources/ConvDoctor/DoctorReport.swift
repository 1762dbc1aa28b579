import Terminal

/// What `convviz doctor` says, in ASCII, as nobody knows yet what the terminal can show.
package struct DoctorReport {
    package let facts: TerminalFacts
    /// What is found out elsewhere.
    package let others: [Finding]

    package init(_ facts: TerminalFacts, others: [Finding] = []) {
        self.facts = facts
        self.others = others
    }

    package var findings: [Finding] {
        [playing, type, window, colors, background, encoding, blocks, multiplexer, network].compactMap(\.self) + others
    }

    package var text: String {
        let advised = findings.count { $0.advice != nil }
        let end =
            switch advised {
            case 0: "Nothing needs to be changed."
            case 1: "One thing can be better: see the arrow."
            default: "\(advised) things can be better: see the arrows."
            }
        let lines = findings.map { finding in
            line(finding.about, finding.text) + (finding.advice.map { line("", "-> " + $0) } ?? "")
        }
        return "convviz \(facts.version)\n\n" + lines.joined() + "\n\(end)\n"
    }

    private func line(_ about: String, _ text: String) -> String {
        about + String(repeating: " ", count: max(11 - about.count, 1)) + text + "\n"
    }
}
