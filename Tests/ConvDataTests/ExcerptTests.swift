import Testing

@testable import ConvData

@Suite struct ExcerptTests {
    @Test(arguments: [
        ("abc", "'abc'"),
        ("", "''"),
        ("12345678901234567890", "'12345678901234567890'"),
        ("123456789012345678901", "'12345678901234567890...'"),
        ("\u{1B}[31mred\u{7}", "'<ESC>[31mred<BEL>'"),
        ("a\nb\u{202E}c", "'a<LF>b<U+202E>c'"),
        ("1\r2\u{7F}\u{9B}", "'1<CR>2<DEL><U+009B>'"),
        // A blank that is none looks like one.
        ("1\u{A0}2\u{200B}", "'1<U+00A0>2<U+200B>'"),
        ("größe µ", "'größe µ'"),
        (String(repeating: "界", count: 30), "'" + String(repeating: "界", count: 20) + "...'"),
    ])
    func quotes(text: String, quoted: String) {
        #expect(Excerpt.quoted(text) == quoted)
    }

    @Test func survivesBytesThatAreNoText() {
        #expect(Excerpt.quoted([0xFF, 0x00, 0x41]) == "'\u{FFFD}<NUL>A'")
    }

    @Test func writesShapesWithoutBlanks() {
        #expect([3, 28, 28].shapeText == "[3,28,28]")
    }
}
