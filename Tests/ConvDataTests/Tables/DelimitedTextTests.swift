import ConvData
import Testing

@Suite struct DelimitedTextTests {
    @Test(arguments: [
        ("1,2,3\n4,5,6\n", "[2, 3] 1 2 3 4 5 6"),
        ("1, 2, 3\n4, 5, 6", "[2, 3] 1 2 3 4 5 6"),
        ("1\t2\n3\t4\n", "[2, 2] 1 2 3 4"),
        ("1;2\n3;4\n", "[2, 2] 1 2 3 4"),
        ("  1   2\n 3 4 \n", "[2, 2] 1 2 3 4"),
        ("1,2\r\n3,4\r\n", "[2, 2] 1 2 3 4"),
        ("\u{FEFF}1,2\n3,4", "[2, 2] 1 2 3 4"),
        ("# x, y\n1,2 # the first\n\n  \n3,4\n# end", "[2, 2] 1 2 3 4"),
        // One line or one column is a signal.
        ("1,2,3\n", "[3] 1 2 3"),
        ("1\n\n2\n\n3\n\n", "[3] 1 2 3"),
        ("\n1\n2\n\n", "[2] 1 2"),
        ("1\n2\n3\n", "[3] 1 2 3"),
        ("1,\n2,\n", "[2] 1 2"),
        ("7", "[1] 7"),
        // Spreadsheets end rows with a separator.
        ("1,2,\n3,4,\n", "[2, 2] 1 2 3 4"),
        ("0.000000000000000000e+00 1.000000000000000056e-01\n", "[2] 0 0.1"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try DelimitedText.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: [
        ("", "there are no numbers", "write one row of numbers a line"),
        ("# nothing\n\n", "there are no numbers", "write one row of numbers a line"),
        (
            "1,2,3,4\n\n1,2,3\n", "line 3: the row has 3 numbers but the row in line 1 has 4",
            "give every row the same length"
        ),
        ("1,2\n3,x\n", "line 2, column 2: 'x' is not a number", "write numbers like 3, -1.5 or 2e-3"),
        // A heading alone is taken for numbers that went wrong.
        ("x,y\n", "line 1, column 1: 'x' is not a number", "write numbers like 3, -1.5 or 2e-3"),
        (
            "# pandas\n,3,4\n0,1,2\n", "line 2, column 1: the first cell is empty, as in a heading above an index",
            "save the table without them, in pandas with index=False, header=False"
        ),
        (
            "1,,2\n", "line 1, column 2: there is no number before the separator",
            "fill the empty cell, for example with 0"
        ),
        (
            "1\t\t2\n", "line 1, column 2: there is no number before the separator",
            "fill the empty cell, for example with 0"
        ),
        (
            "1.234,5;2,5\n", "line 1, column 1: '1.234,5' is not a number",
            "write it without separators of thousands"
        ),
        (
            "1 2; 3 4\n", "line 1, column 1: '1 2' is not a number",
            "separate the numbers of a line by one kind of separator, and write decimals with a dot"
        ),
        (
            "1\n2\nnan\n", "line 3, column 1: NaN is not a number that can be shown", "replace it, for example with 0"
        ),
        ("1, é\n", "line 1, column 2: 'é' is not a number", "write numbers like 3, -1.5 or 2e-3"),
    ])
    func refuses(text: String, sentence: String, hint: String) {
        #expect(refusal { try DelimitedText.read(Array(text.utf8)) } == [sentence, hint])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x31, 0x00], [0xFE, 0xFF, 0x00, 0x31]] as [[UInt8]])
    func refusesUTF16(bytes: [UInt8]) {
        #expect(refusal { try DelimitedText.read(bytes) } == ["the text is UTF-16", "save it as UTF-8"])
    }
}
