import ConvStory
import Testing

@Suite struct StringTermsTests {
    @Test(arguments: [
        ("What comes out?", [["What"], ["comes"], ["out?"]]),
        ("y[1] = 0·1 + 3·2 = 6. And", [["y[1]", "= 0·1", "+ 3·2", "= 6."], ["And"]]),
        ("is 6 - 3 + 1 = 4 places", [["is"], ["6", "- 3", "+ 1", "= 4"], ["places"]]),
        ("floor((6 - 3) / 2) + 1", [["floor((6", "- 3)", "/ 2)", "+ 1"]]),
        ("flat, [1, 3, 3].", [["flat,"], ["[1, 3, 3]."]]), ("Conv2d(3, 1, 2) here", [["Conv2d(3, 1, 2)"], ["here"]]),
        ("-36, the ink", [["-36,"], ["the"], ["ink"]]), ("", []), ("= 4", [["= 4"]]),
    ])
    func groups(text: String, groups: [[String]]) {
        #expect(text.terms == groups)
    }
}
