import ConvData
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("gausian", "gaussian"), ("Edge", "edge"), ("sharpn", "sharpen"), ("rnadom", "random"), ("one", "ones"),
        ("egde", "edge"),
        ("xyz", nil), ("", nil), (String(repeating: "edge", count: 10000), nil),
    ])
    func findsTheNearestName(typed: String, name: String?) {
        #expect(Suggestion.closest(to: typed, among: NamedSource.names) == name)
    }
}
