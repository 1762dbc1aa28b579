import Terminal

/// Characters: whether they are more than ASCII, and how wide they are.
extension DoctorReport {
    private var isUTF8: Bool { facts.encoding == "UTF-8" }

    var encoding: Finding {
        if isUTF8 {
            let isMisread = facts.answers.map { $0.letterWidth != 1 } ?? false
            return Finding(
                "encoding", "UTF-8" + (isMisread ? ", but the terminal shows two letters for one" : ""),
                advice: isMisread ? "set the terminal to UTF-8, or LC_ALL=C" : nil)
        }
        let shown =
            switch facts.answers?.letterWidth {
            case 1?: ", though the terminal shows UTF-8"
            case .some: ", as the terminal shows no UTF-8"
            case nil: ""
            }
        return Finding(
            "encoding", "\(facts.encoding) \(decidedBy): only ASCII is used\(shown)",
            advice: facts.answers.map { $0.letterWidth != 1 } == true
                ? nil : "LC_ALL=C.UTF-8, or another one with UTF-8 that locale -a lists")
    }

    /// The variable that sets the encoding: the first of three.
    private var decidedBy: String {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].first { facts.environment[$0] != nil }
        return name.map { "by \($0)=\(facts.environment[$0] ?? "")" } ?? "as no locale is set"
    }

    var blocks: Finding? {
        guard isUTF8 else { return nil }
        guard facts.capabilities.hasBlocks else {
            return Finding(
                "blocks", "two columns wide in this locale: cubes are of coloured blanks",
                advice: "a locale that is not East Asian, as LC_ALL=C.UTF-8")
        }
        switch facts.asking {
        case .answered(let answers) where answers.blockWidth == 1 && answers.signWidth == 1:
            return Finding("blocks", "one column wide, as measured: cubes are of them")
        case .answered(let answers):
            let what = answers.blockWidth == 1 ? "narrow, but arrows are wide" : "wide"
            return Finding(
                "blocks", "\(what), as measured: pictures come out torn",
                advice: "tell the terminal that ambiguous characters are narrow, or play with --glyphs ascii")
        case .silent:
            return Finding("blocks", "assumed to be one column wide: the terminal does not answer")
        case .notAsked(let reason):
            return Finding("blocks", "assumed to be one column wide: not measured, \(reason)")
        }
    }
}
