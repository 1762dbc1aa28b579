import ConvData
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("gausian", "gaussian"), ("Edge", "edge"), ("sharpn", "sharpen"), ("rnadom", "random"), ("one", "ones"),
        ("egde", "edge"),
        ("bax", "box"), ("bx", "box"), ("by", nil),
        ("xyz", nil), ("", nil), (String(repeating: "edge", count: 10000), nil),
    ])
    func findsTheNearestName(typed: String, name: String?) {
        #expect(Suggestion.closest(to: typed, among: NamedSource.names) == name)
    }

    /// Half a name is another one.
    @Test(arguments: [("4d", nil), ("d1", nil), ("2D", "2d"), ("conv2", "conv2d"), ("3dd", nil), ("conv4d", "conv2d")])
    func ofShortNames(typed: String, name: String?) {
        #expect(Suggestion.closest(to: typed, among: ["2d", "conv2d", "3d"]) == name)
    }
}
