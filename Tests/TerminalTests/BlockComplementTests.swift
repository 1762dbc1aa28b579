import Terminal
import Testing

@Suite struct BlockComplementTests {
    @Test(
        arguments: [
            (" ", "█"), ("▀", "▄"), ("▌", "▐"), ("▘", "▟"), ("▝", "▙"), ("▖", "▜"), ("▗", "▛"), ("▚", "▞"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func eachIsTheOthers(one: Unicode.Scalar, other: Unicode.Scalar) {
        #expect(one.blockComplement == other)
        #expect(other.blockComplement == one)
    }

    @Test(arguments: ["a", "░", "▁", "│"] as [Unicode.Scalar])
    func lettersHaveNone(character: Unicode.Scalar) {
        #expect(character.blockComplement == nil)
    }
}
