import ConvData
import Terminal

/// A fault as it is printed: where it is, what is wrong, the line with a caret below it, and what to change.
extension SourceText {
    /// So many characters of a line are shown; of a longer one those round the caret.
    private static let shown = 100

    package func text(of fault: Fault, in file: String) -> String {
        let place = [Excerpt.printable(file)] + (fault.mark.map { ["\($0.line)", "\($0.column)"] } ?? [])
        var text = place.joined(separator: ":") + ": " + Excerpt.printable(fault.sentence) + "\n"
        if let mark = fault.mark { text += excerpt(at: mark) }
        if let hint = fault.hint { text += Excerpt.printable(hint).asSentence + "\n" }
        return text
    }

    private func excerpt(at mark: Mark) -> String {
        let scalars = line(mark.line)
        let caret = min(mark.column - 1, scalars.count)
        let isLong = scalars.count > Self.shown
        let start = isLong ? min(max(caret - Self.shown / 2, 0), scalars.count - Self.shown) : 0
        let end = min(start + Self.shown, scalars.count)
        let before = (start > 0 ? "..." : "") + printable(scalars[start..<max(caret, start)])
        let after = printable(scalars[max(caret, start)..<end]) + (end < scalars.count ? "..." : "")
        return before + after + "\n" + String(repeating: " ", count: before.columns) + "^\n"
    }

    private func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        Excerpt.printable(String(String.UnicodeScalarView(scalars)))
    }
}
