import Picture
import Testing

@testable import Terminal

@Suite struct PaintPairTests {
    private func paints(_ letters: String) -> [Paint] {
        let colors: [Character: Color] = [
            "r": Color(0xFF0000), "o": Color(0xF01000), "b": Color(0x0000FF), "c": Color(0x0010F0),
            "w": Color(0xFFFFFF), "k": Color(0xFFC882), "l": Color(0x7092FF),
        ]
        return letters.map { Paint(colors[$0]) }
    }

    /// The dots from the top left, then background and foreground; `-` is the terminal's own colour.
    @Test(arguments: [
        ("rrbb", "br"), ("bbrr", "rb"), ("rrr-", "-r"), ("---r", "-r"),
        ("rrob", "br"), ("robb", "br"), ("rocb", "cr"), ("rob-", "-o"),
    ])
    func theTwoThatChangeLeast(dots: String, pair: String) {
        let found = PaintPair(nearestTo: paints(dots), ground: paints("-")[0])
        #expect([found.background, found.foreground] == paints(pair))
    }

    /// What is at the lower right goes on in the cells below and beside: a character that ends too early shows it.
    @Test(arguments: [("brbr", "rb"), ("rrrb", "br"), ("bbbr", "rb"), ("bb--", "-b"), ("--bb", "-b")])
    func theLastDotIsTheBackground(dots: String, pair: String) {
        let found = PaintPair(nearestTo: paints(dots), ground: paints("-")[0])
        #expect([found.background, found.foreground] == paints(pair))
    }

    /// The ground of the picture lies behind all faces.
    @Test(arguments: [("bbrr", "r", "rb"), ("rrbb", "r", "rb"), ("bbrr", "b", "br"), ("bbrr", "c", "rb")])
    func theGroundIsTheBackground(dots: String, ground: String, pair: String) {
        let found = PaintPair(nearestTo: paints(dots), ground: paints(ground)[0])
        #expect([found.background, found.foreground] == paints(pair))
    }

    /// An outline keeps its shape: what is drawn does not lose to the ground, nor the ground to what is drawn.
    @Test(arguments: ["wwlk", "wwkl", "wlkk", "wkll", "wwbk"])
    func outlinesHaveNoTeeth(dots: String) {
        let (paints, ground) = (paints(dots), paints("w")[0])
        let pair = PaintPair(nearestTo: paints, ground: ground)
        #expect(paints.map(pair.isForeground) == paints.map { $0 != ground })
    }

    @Test func whatGoesOnIsTheBackground() {
        let (red, blue, own) = (paints("r")[0], paints("b")[0], Paint.own)
        #expect(PaintPair(red, blue, continuing: blue).background == blue)
        #expect(PaintPair(red, blue, continuing: red).background == red)
        // The terminal's own colour can be nothing else.
        #expect(PaintPair(red, own, continuing: red).background == own)
    }

    @Test(arguments: [("rrrb", "r"), ("rbbb", "b"), ("rrbb", "b"), ("rbrb", "b"), ("--bb", "b"), ("r", "r")])
    func theMajorityOrTheLower(dots: String, winner: String) {
        #expect([PaintPair.majority(paints(dots))] == paints(winner))
    }
}
