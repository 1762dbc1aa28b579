import ConvDoctor
import Picture
import Testing

@Suite struct TerminalAnswersTests {
    /// Escape is written `^` here.
    @Test(
        arguments: [
            ("^[1;2R^[1;6R^[1;5R", [1, 1, 1], nil, nil),
            ("^[24;3R^[24;11R^[24;9R", [2, 2, 2], nil, nil),
            // One of five is wide.
            ("^[1;2R^[1;7R^[1;5R", [1, 2, 1], nil, nil),
            ("^P1$r0;48:2::1:2:3m^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], true, nil),
            ("^P1$r48;2;1;2;3m^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], true, nil),
            ("^P1$r0;48;5;16m^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], false, nil),
            ("^P0$rm^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], nil, nil),
            ("^]11;rgb:1c1c/ffff/0000^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], nil, 0x1CFF00),
            ("^]11;rgb:1c/ff/00\u{7}^[1;2R^[1;6R^[1;5R", [1, 1, 1], nil, 0x1CFF00),
            ("^]11;rgb:what/is/this^\\^[1;2R^[1;6R^[1;5R", [1, 1, 1], nil, nil),
            // Somebody has typed meanwhile.
            ("ab^[A^[1;2Rc^[1;6R^OA^[1;5R", [1, 1, 1], nil, nil),
        ] as [(String, [Int], Bool?, UInt32?)])
    func reads(bytes: String, widths: [Int], keepsDirectColors: Bool?, background: UInt32?) {
        let answers = Self.answers(bytes)
        #expect(
            answers
                == TerminalAnswers(
                    letterWidth: widths[0], blockWidth: widths[1], signWidth: widths[2],
                    keepsDirectColors: keepsDirectColors, background: background.map { Color($0) }))
    }

    @Test(arguments: [
        "", "^", "^[", "^[1;2R", "^[1;2R^[1;6R", "R;R^[R^[;R^[1R^[1;R^[1;1;1R", "^[1;0R^[1;0R^[1;0R",
        "^[1;99999999999999999999R^[1;6R^[1;5R", "^[1;2R^[1;9223372036854775807R^[1;5R",
        "^[1;9223372036854775807R^[1;6R^[1;5R", "^[x;2R^[1;6R^[1;5R",
    ])
    func refuses(bytes: String) {
        #expect(Self.answers(bytes) == nil)
    }

    private static func answers(_ text: String) -> TerminalAnswers? {
        TerminalAnswers(Array(text.replacing("^", with: "\u{1B}").utf8))
    }

    /// It asks as often as it reads answers, and leaves nothing behind on the line.
    @Test func question() {
        let question = TerminalAnswers.question
        #expect(question.components(of: "\u{1B}[6n") == TerminalAnswers.reportCount)
        #expect(question.hasPrefix("\r") && question.hasSuffix("\r\u{1B}[K"))
        #expect(!question.contains("\n"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
