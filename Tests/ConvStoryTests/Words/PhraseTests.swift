import ConvStory
import Testing

@Suite struct PhraseTests {
    @Test(
        arguments: [([], 0, ""), ([Word("Σ·")], 2, "Σ·"), ([Word("a", .strong), Word(" b")], 3, "a b")]
            as [(Phrase, Int, String)])
    func width(phrase: Phrase, width: Int, text: String) {
        #expect(phrase.width == width)
        #expect(phrase.description == text)
    }

    @Test func phrasesAreJoined() {
        var phrase: Phrase = [Word("a")]
        phrase += [Word("b", .faint)]
        #expect(phrase + [Word("c")] == [Word("a"), Word("b", .faint), Word("c")])
    }
}
