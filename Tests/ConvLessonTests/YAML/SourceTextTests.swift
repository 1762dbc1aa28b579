import ConvLesson
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: [
        ("", [""]), ("a\nb", ["a", "b"]), ("a\r\nb\rc\n", ["a", "b", "c", ""]), ("a\u{85}b\u{2028}c", ["a", "b", "c"]),
    ])
    func linesEndAsInYAML(text: String, lines: [String]) {
        #expect(SourceText(text.utf8).lines == lines.map { Array($0.unicodeScalars) })
    }

    @Test func aFaultIsALineWithACaret() {
        let source = SourceText("a: 1\n    stop:\n".utf8)
        let fault = Fault("there is no key 'stop' in a scene", hint: "did you mean 'stops'?", at: Mark(2, 5))
        #expect(
            source.text(of: fault, in: "edges.yaml") == """
                edges.yaml:2:5: there is no key 'stop' in a scene.
                    stop:
                    ^
                Did you mean 'stops'?

                """)
    }

    /// Wide characters are two columns, and what a terminal would obey has a name.
    @Test func theCaretStandsBelowItsCharacter() {
        let source = SourceText("say: 日本 \u{1B}[2J!".utf8)
        #expect(
            source.text(of: Fault("no", at: Mark(1, 13)), in: "a\u{1B}.yaml") == """
                a<ESC>.yaml:1:13: no.
                say: 日本 <ESC>[2J!
                                  ^

                """)
    }

    @Test func ofALongLineThePartRoundTheCaretIsShown() {
        let source = SourceText((String(repeating: "a", count: 150) + "X" + String(repeating: "b", count: 150)).utf8)
        let lines = source.text(of: Fault("no", at: Mark(1, 151)), in: "f").split(separator: "\n")
        #expect(lines[1] == "..." + String(repeating: "a", count: 50) + "X" + String(repeating: "b", count: 49) + "...")
        #expect(lines[2] == String(repeating: " ", count: 53) + "^")
    }

    @Test(arguments: [Mark(9, 9), Mark(1, 99), Mark(1, 3)])
    func aPlaceBehindTheEndIsNone(mark: Mark) {
        #expect(SourceText("ab".utf8).text(of: Fault("no", at: mark), in: "f").hasSuffix("^\n"))
    }
}
