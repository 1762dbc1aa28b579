import Picture
import Support
import Terminal
import Testing

@testable import CursesTerminal

@Suite struct InputDecoderTests {
    private func events(_ bytes: [UInt8]) -> [InputEvent] {
        var decoder = InputDecoder()
        return bytes.flatMap { decoder.decode(Int32($0)) } + decoder.flush()
    }

    @Test(
        arguments: [
            ("a", [.character("a")]),
            ("Q?", [.character("Q"), .character("?")]),
            (" ", [.character(" ")]),
            ("\t", [.tab]),
            ("\r\n", [.enter, .enter]),
            ("\u{7F}\u{8}", [.backspace, .backspace]),
            ("\u{3}\u{C}\u{1A}", [.control("c"), .control("l"), .control("z")]),
            ("\u{0}\u{1C}\u{1F}", []),
            ("éλ漢😀", [.character("é"), .character("λ"), .character("漢"), .character("😀")]),
            ("\u{1B}", [.escape]),
            ("\u{1B}q", [.escape, .character("q")]),
            ("\u{1B}\u{1B}", [.escape, .escape]),
            ("\u{1B}[", [.escape, .character("[")]),
            // Sequences no key is known for leave nothing behind.
            ("\u{1B}[27;5;9~x", [.character("x")]),
            ("\u{1B}[?1;2cx", [.character("x")]),
            ("\u{1B}[200~x\u{1B}[201~", [.character("x")]),
            ("\u{1B}[1;\ra", [.enter, .character("a")]),
            // Nor do answers, and other strings of the terminal's.
            ("a\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\b", [.character("a"), .character("b")]),
            ("\u{1B}]11;rgb:ff/ff/ff\u{7}b", [.character("b")]),
            ("\u{1B}P1$r0;48:2::1:2:3m\u{1B}\\b", [.character("b")]),
            ("\u{1B}_Gi=31;OK\u{1B}\\\u{1B}^x\u{1B}\\\u{1B}Xx\u{1B}\\b", [.character("b")]),
            ("\u{1B}[?62;22cb", [.character("b")]),
            // What cannot be part of one breaks it off.
            ("\u{1B}]11;\rb", [.enter, .character("b")]),
            ("\u{1B}]11;\u{1B}[200~b", [.character("b")]),
            ("\u{1B}]11;\u{1B}", [.escape]),
            // Alt and a key.
            ("\u{1B}]", [.escape, .character("]")]),
            // C1 controls, though well-formed, are no characters.
            ("\u{85}a", [.character("a")]),
        ] as [(String, [Key])])
    func bytesMakeKeys(text: String, expected: [Key]) {
        #expect(events(Array(text.utf8)) == expected.map { .key($0) })
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func whatIsNotUTF8IsDropped(bytes: [UInt8]) {
        #expect(events(bytes + [0x61]) == [.key(.character("a"))])
    }

    @Test func aCharacterMayComeInPieces() {
        var decoder = InputDecoder()
        #expect(decoder.decode(0xE2).isEmpty)
        #expect(decoder.flush().isEmpty)
        #expect(decoder.decode(0x82).isEmpty)
        #expect(decoder.decode(0xAC) == [.key(.character("€"))])
    }

    @Test(
        arguments: [
            ("\u{1B}]11;rgb:fffe/8000/0000\u{1B}\\", 0xFE7F00), ("\u{1B}]11;rgb:ff/80/00\u{7}", 0xFF8000),
            ("\u{1B}]11;rgba:ff/80/00/00\u{7}", 0xFF8000), ("\u{1B}]10;rgb:ff/80/00\u{7}", nil),
            ("\u{1B}P11;rgb:ff/80/00\u{7}", nil), ("\u{1B}]11;?\u{7}", nil), ("\u{1B}]11;rgb:ff/80\u{7}", nil),
            ("\u{1B}]11;rgb:" + String(repeating: "f", count: 100_000) + "\u{7}", nil),
        ] as [(String, UInt32?)])
    func theBackgroundIsRead(bytes: String, color: UInt32?) {
        var decoder = InputDecoder()
        #expect(bytes.utf8.flatMap { decoder.decode(Int32($0)) }.isEmpty)
        #expect(decoder.answers.background == color.map { Color($0) })
    }

    /// However slowly it comes, and whatever is missing at its end.
    @Test func whatIsExpectedIsNeverKeys() {
        let answer = Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;22c".utf8)
        for length in 0...answer.count {
            var decoder = InputDecoder()
            decoder.expectsAnswer = true
            let events = answer.prefix(length).flatMap { decoder.decode(Int32($0)) + decoder.flush() }
            #expect(events.isEmpty)
            #expect(decoder.answers.hasKind == (length == answer.count))
        }
    }

    @Test func aMegabyteOfJunk() {
        var decoder = InputDecoder()
        var generator = SeededRandom(seed: 7)
        var count = 0
        for _ in 0..<1_000_000 { count += decoder.decode(Int32(generator.next() % 3000) - 1).count }
        #expect(count > 0)
    }
}
