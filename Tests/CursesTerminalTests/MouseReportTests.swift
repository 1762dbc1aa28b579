import Support
import Terminal
import Testing

@testable import CursesTerminal

/// Through the decoder, as what is no report has to leave the keys after it alone.
@Suite struct MouseReportTests {
    private func events(_ bytes: [UInt8]) -> [InputEvent] {
        var decoder = InputDecoder()
        return bytes.flatMap { decoder.decode(Int32($0)) }
    }

    private let introducer: [UInt8] = [0x1B, UInt8(ascii: "[")]

    @Test(
        arguments: [
            ("<0;1;1M", MouseEvent(column: 0, row: 0, action: .press)),
            ("<0;12;5M", MouseEvent(column: 11, row: 4, action: .press)),
            ("<0;300;2000M", MouseEvent(column: 299, row: 1999, action: .press)),
            ("<64;2;3M", MouseEvent(column: 1, row: 2, action: .wheelUp)),
            ("<65;2;3M", MouseEvent(column: 1, row: 2, action: .wheelDown)),
            // Shift, Alt, Ctrl, all of them.
            ("<4;1;1M", MouseEvent(column: 0, row: 0, action: .press)),
            ("<8;1;1M", MouseEvent(column: 0, row: 0, action: .press)),
            ("<16;1;1M", MouseEvent(column: 0, row: 0, action: .press)),
            ("<93;1;1M", MouseEvent(column: 0, row: 0, action: .wheelDown)),
            // The old form.
            ("M !!", MouseEvent(column: 0, row: 0, action: .press)),
            ("M ,%", MouseEvent(column: 11, row: 4, action: .press)),
            ("M`\"#", MouseEvent(column: 1, row: 2, action: .wheelUp)),
            ("Ma\"#", MouseEvent(column: 1, row: 2, action: .wheelDown)),
            ("M \u{7F}!", MouseEvent(column: 94, row: 0, action: .press)),
        ] as [(String, MouseEvent)])
    func reportsMakeEvents(text: String, event: MouseEvent) {
        #expect(events(introducer + Array(text.utf8) + [0x61]) == [.mouse(event), .key(.character("a"))])
    }

    @Test func theOldFormEndsAtColumn223() {
        let report = introducer + Array("M ".utf8)
        #expect(events(report + [255, 33]) == [.mouse(MouseEvent(column: 222, row: 0, action: .press))])
        #expect(events(report + [0, 33]).isEmpty)
        #expect(events(report + [33, 32]).isEmpty)
    }

    @Test(
        arguments: [
            // Releases, motions without a button, other buttons, the wheel that goes sideways.
            "<0;1;1m", "<3;1;1M", "<35;1;1M", "<1;1;1M", "<2;1;1M", "<66;1;1M", "<67;1;1M", "<128;1;1M",
            "M#!!", "M!!!", "M\"!!",
            // There is no column or row 0.
            "<0;0;1M", "<0;1;0M", "<0;;M", "M  !", "M\u{0}!!",
            // Too few numbers, too many, too long ones, other characters.
            "<M", "<0M", "<0;1M", "<0;1;1;1M", "<0;123456;1M", "<0;99999999999999999999999;1M", "<-1;1;1M", "<0;1.5;1M",
            "<?1;1;1M", "<0:1:1M", "<0;1;1~", "<0;1;1R", "<0;1m", "0;1;1M", ";M", "32;1;1M",
        ])
    func theRestLeavesNothingBehind(text: String) {
        #expect(events(introducer + Array(text.utf8) + [0x61]) == [.key(.character("a"))])
    }

    @Test(arguments: ["<", "<0", "<0;1", "<0;1;", "<0;1;1", "M", "M ", "M !"])
    func anythingMayBreakAReport(text: String) {
        let report = introducer + Array(text.utf8)
        #expect(events(report + [0x0D]) == [.key(.enter)])
        #expect(
            events(report + introducer + Array("<64;1;1M".utf8))
                == [.mouse(MouseEvent(column: 0, row: 0, action: .wheelUp))])
    }

    @Test(arguments: ["<0;12;5M", "M ,%"])
    func aReportMayComeInPieces(text: String) {
        var decoder = InputDecoder()
        var events = introducer.flatMap { decoder.decode(Int32($0)) }
        for byte in text.utf8 {
            events += decoder.decode(Int32(byte))
            events += decoder.flush()
        }
        #expect(events == [.mouse(MouseEvent(column: 11, row: 4, action: .press))])
    }

    @Test func aMegabyteOfJunk() {
        var decoder = InputDecoder()
        var generator = SeededRandom(seed: 11)
        var clicks = 0
        let letters = Array("\u{1B}[[<<M0123456789;;;;mM ~\u{7F}\u{0}a".utf8) + [0xFF]
        for _ in 0..<1_000_000 {
            for event in decoder.decode(Int32(letters.randomElement(using: &generator) ?? 0)) {
                guard case .mouse(let mouse) = event else { continue }
                clicks += 1
                #expect((0..<100_010).contains(mouse.column) && (0..<100_010).contains(mouse.row))
            }
        }
        #expect(clicks > 0)
    }
}
