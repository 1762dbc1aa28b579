import Picture
import Testing

@testable import Terminal

@Suite struct PaintPairTests {
    private func paints(_ letters: String) -> [Paint] {
        let colors: [Character: Color] = [
            "r": Color(0xFF0000), "o": Color(0xF01000), "b": Color(0x0000FF), "c": Color(0x0010F0),
        ]
        return letters.map { Paint(colors[$0]) }
    }

    /// The dots from the top left, then background and foreground; `-` is the terminal's own colour.
    @Test(arguments: [
        ("rrbb", "rb"), ("bbrr", "br"), ("rrr-", "-r"), ("---r", "-r"),
        ("rrob", "rb"), ("robb", "rb"), ("rocb", "rc"), ("rob-", "-o"),
    ])
    func theTwoThatChangeLeast(dots: String, pair: String) {
        let found = PaintPair(nearestTo: paints(dots), ground: paints("-")[0])
        #expect([found.background, found.foreground] == paints(pair))
    }

    /// The ground of the picture is the background, whichever dot comes first: soft edges of letters show it.
    @Test(arguments: [
        ("bbrr", "r", "rb"), ("rrbb", "r", "rb"), ("bbrr", "b", "br"), ("bbrr", "c", "br"), ("r--r", "r", "-r"),
    ])
    func theGroundIsTheBackground(dots: String, ground: String, pair: String) {
        let found = PaintPair(nearestTo: paints(dots), ground: paints(ground)[0])
        #expect([found.background, found.foreground] == paints(pair))
    }

    @Test(arguments: [("rrrb", "r"), ("rbbb", "b"), ("rrbb", "b"), ("rbrb", "b"), ("--bb", "b"), ("r", "r")])
    func theMajorityOrTheLower(dots: String, winner: String) {
        #expect([PaintPair.majority(paints(dots))] == paints(winner))
    }
}
