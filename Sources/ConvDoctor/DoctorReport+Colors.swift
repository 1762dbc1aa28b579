import Picture
import Terminal

/// Colours: how many there are, how many are used, and why.
extension DoctorReport {
    var colors: Finding {
        guard case .known(let count) = facts.kind else { return Finding("colours", "unknown, as the type is") }
        if facts.environment["NO_COLOR"] != nil {
            return Finding(
                "colours", "NO_COLOR is set: none are used", advice: "unset NO_COLOR, or play with --color always")
        }
        let variable = facts.environment["COLORTERM"].map { ", COLORTERM is \($0)" } ?? ", COLORTERM is not set"
        let sources = "\(count) by terminfo" + (count == 256 ? variable : "")
        return Finding("colours", "\(sources): \(Self.words(for: facts.capabilities.colors))", advice: colorAdvice)
    }

    private var colorAdvice: String? {
        let isInTmux = facts.environment["TMUX"] != nil
        let richer = facts.hasRicherKind && !isInTmux ? (facts.environment["TERM"] ?? "") + "-256color" : nil
        return switch (facts.capabilities.colors, facts.answers?.keepsDirectColors) {
        case (.direct, false?): "it was asked and has no 24-bit colours: unset COLORTERM"
        case (.palette, true?): "it was asked and has 24-bit colours: export COLORTERM=truecolor"
        case (..<ColorDepth.palette, true?): "it was asked and has more: TERM=\(richer ?? likelyType)"
        case (..<ColorDepth.palette, nil) where isInTmux: "in tmux, TERM=\(likelyType)"
        case (..<ColorDepth.palette, nil):
            // A console may have no more than 8; a type without any is a wrong one.
            (richer ?? (facts.capabilities.colors == .mono ? likelyType : nil)).map {
                "if it has 256, as most do: TERM=\($0)"
            }
        default: nil
        }
    }

    private static func words(for depth: ColorDepth) -> String {
        switch depth {
        case .mono: "none are used"
        case .eight: "8 are used"
        case .sixteen: "16 are used"
        case .palette: "256 are used"
        case .direct: "24-bit colours are used"
        }
    }

    /// The theme follows COLORFGBG, or what the terminal says when it is asked.
    var background: Finding? {
        guard facts.capabilities.colors >= .palette else { return nil }
        let (called, isLight) = (facts.isCalledLight, facts.answers?.background?.isLight)
        let isTakenForLight = called ?? (isLight == true && !facts.answersLate)
        let used = "the \(isTakenForLight ? "light" : "dark") theme is used"
        let source = called == nil ? "" : ", as COLORFGBG says"
        guard let isLight else { return Finding("background", "unknown: \(used)\(source)") }
        let name = isLight ? "light" : "dark"
        let isLate = called == nil && isLight != isTakenForLight
        return Finding(
            "background", "\(name)\(isLate ? ", but it is slow to say so" : ""): \(used)\(source)",
            advice: isLight == isTakenForLight ? nil : "play with --theme \(name), or press t")
    }
}
