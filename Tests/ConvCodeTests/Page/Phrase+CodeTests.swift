import ConvCode
import ConvStory
import Testing

/// Code in colours.
@Suite struct CodePhraseTests {
    @Test func arraysHaveTheColoursOfTheirCubes() {
        let words = Phrase(code: "y[i] += x[u] * w[2 - k]").words
        #expect(words.filter { $0.tone == .of(.output) }.map(\.text) == ["y"])
        #expect(words.filter { $0.tone == .of(.input) }.map(\.text) == ["x"])
        #expect(words.filter { $0.tone == .of(.kernel) }.map(\.text) == ["w"])
        #expect(
            words.filter { $0.tone == .plain }.map(\.text) == ["[", "i", "] += ", "[", "u", "] * ", "[2 - ", "k", "]"])
    }

    @Test func wordsOfTheLanguageStandOut() {
        let words = Phrase(code: "for k in range(3):  # in all x").words
        #expect(words.filter { $0.tone == .strong }.map(\.text) == ["for", "in"])
        #expect(words.last == Word("# in all x", .faint))
    }

    /// Only whole names count, and nothing is lost.
    @Test(arguments: ["", "max(x2, wx, y_1)", "np.zeros((1, 6))", "    padded = F.pad(x, (1, 1))  # last", "…"])
    func theTextStaysAsItIs(code: String) {
        #expect(Phrase(code: code).description == code)
        if code.hasPrefix("max") { #expect(Phrase(code: code).words.allSatisfy { $0.tone == .plain }) }
    }
}
