import ConvStory
import Testing

@Suite struct StringWrappedTests {
    @Test(arguments: [
        ("one two three", 20, ["one two three"]), ("one two three", 9, ["one two", "three"]),
        ("one two three", 5, ["one", "two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("ab abcdefgh c", 3, ["ab", "abc", "def", "gh", "c"]), ("a  b", 9, ["a b"]), ("", 9, [""]),
        ("ab", 0, ["a", "b"]),
        ("ab", -4, ["a", "b"]),
    ])
    func lines(text: String, columns: Int, lines: [String]) {
        #expect(text.wrapped(columns: columns) == lines)
    }
}
