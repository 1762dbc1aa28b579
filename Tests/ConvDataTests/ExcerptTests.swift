import Testing

@testable import ConvData

@Suite struct ExcerptTests {
    @Test(arguments: [
        ("abc", "'abc'"),
        ("", "''"),
        ("12345678901234567890", "'12345678901234567890'"),
        ("123456789012345678901", "'12345678901234567890...'"),
        ("\u{1B}[31mred\u{7}", "'?[31mred?'"),
        ("a\nb\u{202E}c", "'a?b?c'"),
        ("größe µ", "'größe µ'"),
        (String(repeating: "界", count: 30), "'" + String(repeating: "界", count: 20) + "...'"),
    ])
    func quotes(text: String, quoted: String) {
        #expect(Excerpt.quoted(text) == quoted)
    }

    @Test func survivesBytesThatAreNoText() {
        #expect(Excerpt.quoted([0xFF, 0x00, 0x41]) == "'\u{FFFD}?A'")
    }

    @Test func writesShapesWithoutBlanks() {
        #expect([3, 28, 28].shapeText == "[3,28,28]")
    }
}
