import Testing

@testable import Terminal

@Suite struct OneColumnTests {
    @Test(arguments: ["a", " ", "~", "é", "×", "Σ", "→", "│", "█", "▟", "−", "…", "✓"] as [Unicode.Scalar])
    func stays(character: Unicode.Scalar) {
        #expect(character.inOneColumn == character)
    }

    @Test(
        arguments: [
            "\u{0}", "\u{9}", "\u{A}", "\u{1B}", "\u{7F}", "\u{9B}",  // controls
            "\u{301}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{1160}",  // of no width, or turning the line
            "漢", "가", "Ａ", "😀", "⌚", "\u{20000}",  // of double width
            "\u{378}", "\u{10FFFF}",  // no characters
        ] as [Unicode.Scalar])
    func isAsked(character: Unicode.Scalar) {
        #expect(character.inOneColumn == "?")
    }

    @Test(
        arguments: [
            ("a", "a"), ("~", "~"), ("·", "*"), ("×", "x"), ("∗", "*"), ("→", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"),
            ("Σ", "S"), ("−", "-"), ("│", "|"), ("─", "-"), ("…", "."), ("█", "="), ("━", "="), ("é", "?"), ("漢", "?"),
            ("\u{1B}", "?"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func inASCII(character: Unicode.Scalar, expected: Unicode.Scalar) {
        #expect(character.inASCII == expected)
    }
}
