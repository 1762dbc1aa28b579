import ConvData
import ConvEngine
import Testing

@Suite struct LiteralTests {
    @Test(arguments: [
        ("1 2 3", "[3] 1 2 3"),
        ("1,2,3", "[3] 1 2 3"),
        (" 1 , 2 ,3 ", "[3] 1 2 3"),
        ("1, 2 3", "[3] 1 2 3"),
        ("1,2; 3 4", "[2, 2] 1 2 3 4"),
        ("7", "[1] 7"),
        ("-1,0,1", "[3] -1 0 1"),
        ("\u{2212}1 +2 .5 5. 1e-3", "[5] -1 2 0.5 5 0.001"),
        ("1 2; 3 4", "[2, 2] 1 2 3 4"),
        ("1\t2\n3 4\n", "[2, 2] 1 2 3 4"),
        ("1 2;\n3 4;\n", "[2, 2] 1 2 3 4"),
        ("1;2;3", "[3, 1] 1 2 3"),
        ("1 2; 3 4 | 5 6; 7 8", "[2, 2, 2] 1 2 3 4 5 6 7 8"),
        ("1 2 | 3 4", "[2, 1, 2] 1 2 3 4"),
        // A separator at the end adds nothing.
        ("1,2,", "[2] 1 2"),
        ("1 2;", "[2] 1 2"),
        ("1 2; | 3 4; |", "[2, 1, 2] 1 2 3 4"),
        // Nested lists, in Python's, JSON's and NumPy's spelling.
        ("[1, 2, 3]", "[3] 1 2 3"),
        ("[[1,2],[3,4]]", "[2, 2] 1 2 3 4"),
        ("((1, 2), (3, 4),)", "[2, 2] 1 2 3 4"),
        (" [[1. 2.]\n [3. 4.]]", "[2, 2] 1 2 3 4"),
        ("[[[1],[2]],[[3],[4]]]", "[2, 2, 1] 1 2 3 4"),
        ("array([[1, 2], [3, 4]])", "[2, 2] 1 2 3 4"),
        ("tensor([[1., 2.]], dtype=torch.float64)", "[1, 2] 1 2"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try Literal.read(text) } == expected)
    }

    @Test(arguments: [
        ("", "there are no numbers"),
        ("  ;", "row 1 is empty"),
        ("1 2;;3 4", "row 2 is empty"),
        ("1 2; 3 4 | ; 5", "row 1 of slice 2 is empty"),
        ("| 1", "slice 1 is empty"),
        ("1 | | 2", "slice 2 is empty"),
        ("1,,2", "there is no number before a comma"),
        ("1,5 2,5 3,5", "both commas and blanks separate the numbers of a row"),
        ("1 2; 3 2,5", "both commas and blanks separate the numbers of a row"),
        ("1,2 3", "both commas and blanks separate the numbers of a row"),
        (",1", "there is no number before a comma"),
        ("1 2 3 4; 5 6 7", "row 2 has 3 numbers but row 1 has 4"),
        ("1 2; 3", "row 2 has 1 number but row 1 has 2"),
        ("1 2; 3 4 | 5 6; 7", "row 2 of slice 2 has 1 number but row 1 of slice 1 has 2"),
        ("1 2; 3 4 | 5 6", "slice 2 has 1 row but slice 1 has 2"),
        ("1 two 3", "'two' is not a number"),
        ("1 2 ... 9", "numbers were left out at '...'"),
        ("1 2 [3]", "'[3]' is not a number"),
        ("[1, x]", "'x' is not a number"),
        ("[1, 2", "the text ends before its list does"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try Literal.read(text) }.first == sentence)
    }

    /// Whatever number is written in exact digits.
    @Test func readsBackExactly() throws {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: generator.next())
            guard value.isFinite else { continue }
            for value in [
                value, value.rounded(), Double(Int32(truncatingIfNeeded: Int(bitPattern: UInt(generator.next())))),
            ] {
                let text = ValueText.exact(value)
                #expect(try Literal.read(text).values == [value], "\(text)")
            }
        }
    }
}
