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
            case 1?: "; the terminal itself shows UTF-8"
            case .some: "; the terminal shows no UTF-8"
            case nil: ""
            }
        return Finding(
            "encoding", "\(facts.encoding)\(decidedBy): nothing but ASCII is used\(shown)",
            advice: facts.answers.map { $0.letterWidth != 1 } == true
                ? nil : "LC_ALL=C.UTF-8, or another one with UTF-8 that locale -a lists")
    }

    /// The variable that sets the encoding: the first of three.
    private var decidedBy: String {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].first { facts.environment[$0] != nil }
        return name.map { ", by \($0)=\(facts.environment[$0] ?? "")" } ?? ", as no locale is set"
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
            let what = answers.blockWidth == 1 ? "signs as arrows are" : "they are"
            return Finding(
                "blocks", "\(what) more than one column wide, as measured: pictures come out torn",
                advice: "tell the terminal that ambiguous characters are narrow, or play with --glyphs ascii")
        case .silent:
            return Finding("blocks", "not measured, as the terminal does not answer: taken for one column wide")
        case .notAsked(let reason):
            return Finding("blocks", "not measured, \(reason): taken for one column wide")
        }
    }
}
