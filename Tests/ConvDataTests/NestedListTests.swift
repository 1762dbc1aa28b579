import ConvData
import Testing

@Suite struct NestedListTests {
    @Test(arguments: [
        ("5", "[1] 5"),
        (" -2.5\n", "[1] -2.5"),
        ("[5]", "[1] 5"),
        ("[1, 2, 3]", "[3] 1 2 3"),
        ("\u{FEFF}[1]", "[1] 1"),
        ("[\r\n  [1, 2],\r\n  [3, 4]\r\n]\r\n", "[2, 2] 1 2 3 4"),
        ("[[[[[[[[1]]]]]]]]", "[1, 1, 1, 1, 1, 1, 1, 1] 1"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try NestedList.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: [
        ("", "line 1, column 1: there are no numbers"),
        ("[]", "line 1, column 2: a list is empty"),
        ("[[1],[]]", "line 1, column 7: a list is empty"),
        ("[[1, 2, 3, 4],\n [1, 2, 3]]", "line 2, column 10: row 2 has 3 numbers but row 1 has 4"),
        ("[[[1],[2]],[[3]]]", "line 1, column 16: slice 2 has 1 row but slice 1 has 2"),
        ("[[[1,2]],[[3]]]", "line 1, column 13: row 1 of slice 2 has 1 number but row 1 of slice 1 has 2"),
        ("[[[[1]],[[1]]],[[[1]]]]", "line 1, column 22: block 2 has 1 slice but block 1 has 2"),
        ("[1, [2]]", "line 1, column 5: a list stands where a number should"),
        ("[[1], 2]", "line 1, column 7: a number stands where a list should"),
        ("[1,,2]", "line 1, column 4: there is nothing before a comma"),
        ("[,1]", "line 1, column 2: there is nothing before a comma"),
        ("[1, 2", "line 1, column 6: the text ends before its list does"),
        ("[1, 2)", "line 1, column 6: a list is closed by ')' but was not opened by its counterpart"),
        ("]", "line 1, column 1: a bracket closes that was never opened"),
        ("[1] [2]", "line 1, column 5: '[2]' follows after the end of the list"),
        ("1, 2", "line 1, column 2: ', 2' follows after the end of the list"),
        ("[[[[[[[[[1]]]]]]]]]", "line 1, column 9: the numbers have more than 8 axes"),
        ("[1,\n null]", "line 2, column 2: 'null' is not a number"),
        ("[é, 1]", "line 1, column 2: 'é' is not a number"),
        ("{\"a\": 1}", "line 1, column 1: an object stands where a list should"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try NestedList.read(Array(text.utf8)) }.first == sentence)
    }
}
