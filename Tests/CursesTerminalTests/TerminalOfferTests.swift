import Terminal
import Testing

@testable import CursesTerminal

@Suite struct TerminalOfferTests {
    @Test(
        arguments: [
            (0, "vt100", nil, false, .mono),
            (8, "xterm", nil, false, .eight),
            (8, "linux", "truecolor", false, .eight),
            (16, "xterm-16color", nil, false, .sixteen),
            (88, "rxvt-88color", nil, false, .sixteen),
            (256, "xterm-256color", nil, false, .palette),
            (256, "xterm-256color", "truecolor", false, .direct),
            (256, "xterm-256color", "24bit", false, .direct),
            (256, "xterm-256color", "yes", false, .palette),
            (256, "screen-256color", "truecolor", false, .palette),
            (256, "screen-256color", "truecolor", true, .direct),
            (256, "tmux-256color", "truecolor", true, .direct),
            (1 << 24, "xterm-direct", nil, false, .direct),
        ] as [(Int, String, String?, Bool, ColorDepth)])
    func depth(count: Int, type: String, colorTerm: String?, isInTmux: Bool, expected: ColorDepth) {
        let depth = TerminalOffer.depth(ofColors: count, type: type, colorTerm: colorTerm, isInTmux: isInTmux)
        #expect(depth == expected)
    }
}
