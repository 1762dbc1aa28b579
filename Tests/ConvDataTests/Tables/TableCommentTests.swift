import ConvData
import Testing

/// `#` begins a comment, and is also how a spreadsheet says that a number is missing.
@Suite struct TableCommentTests {
    private func read(_ text: String) throws -> NumberArray { try DelimitedText.read(Array(text.utf8)) }

    @Test(arguments: [
        "# x, y\n1,2\n3,4", "#x, y\n1,2\n3,4", "##########\n# x\n1,2\n3,4", "1,2\n# between\n3,4", "1,2\n#\n3,4",
        "1,2 # first\n3,4 #second", "1,2\n## between\n3,4\n# end", "#3.5 volts\n1,2\n3,4", "a,b\n#s,V\n1,2\n3,4",
        "1\t2 # first\n3\t4", "1\t2\t# first\n3\t4\t#",
    ])
    func leavesOutComments(text: String) {
        #expect(outcome { try read(text) } == "[2, 2] 1 2 3 4")
    }

    @Test(arguments: [
        ("#;volt\n1;2,5\n2;3,5\n3;4,5\n", "[3, 2] 1 2.5 2 3.5 3 4.5"),
        ("#,volt\n1,2\n2,3\n", "[2, 2] 1 2 2 3"), ("Sample #,volt\n1,2\n2,3\n", "[2, 2] 1 2 2 3"),
        ("\"item #\",\"volt #\"\n1,2\n2,3\n", "[2, 2] 1 2 2 3"),
    ])
    func aHeadingMayHaveOne(text: String, expected: String) {
        #expect(outcome { try read(text) } == expected)
    }

    private static let errors = [
        "#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
        "#NV", "#WERT!", "#BEZUG!", "#ZAHL!", "#N/D", "#VALEUR!", "#NOM?", "#ERROR!", "#####",
    ]

    /// As a whole column, in one row, in a row of its own, and first of all: nothing vanishes.
    @Test(arguments: errors)
    func namesWhatHasNoNumber(error: String) {
        let hint = "a spreadsheet had no number there: fill the cell, for example with 0"
        func refused(_ text: String, _ place: String) {
            #expect(refusal { try read(text) } == ["\(place): '\(error)' is not a number", hint], "\(text)")
        }
        refused("1,2,\(error)\n3,4,\(error)\n", "line 1, column 3")
        refused("t;a;b\n0;1;\(error)\n1;2;\(error)\n", "line 2, column 3 ('b')")
        refused("1,2\n\(error),9\n3,4\n", "line 2, column 1")
        refused("v\n1\n2\n\(error)\n4\n5\n", "line 4, column 1 ('v')")
        refused("t,v\n0,1\n1,\(error)\n2,3\n", "line 3, column 2 ('v')")
        refused("1\t\(error)\t3\n", "line 1, column 2")
        refused("1 \(error) 3\n", "line 1, column 2")
        refused("\(error),9\n3,4\n", "line 1, column 1")
        refused("\"\(error)\",9\n3,4\n", "line 1, column 1")
    }

    @Test(arguments: [
        ("1,2\n#3,4\n5,6\n", "line 2, column 1: '#3' is not a number"),
        ("1,2#3\n", "line 1, column 2: '2#3' is not a number"),
        ("1,#x\n", "line 1, column 2: '#x' is not a number"),
        ("v\n#N/A\n", "line 2, column 1 ('v'): '#N/A' is not a number"),
    ])
    func refusesCellsThatLookLikeComments(text: String, sentence: String) {
        #expect(refusal { try read(text) }.first == sentence)
    }

    /// In a single column an empty line may be a number that is missing.
    @Test(arguments: [
        ("1\n2\n\n4\n5\n", 3), ("v\r\n1\r\n2\r\n  \r\n4\r\n", 4), ("1\n\n\n4\n", 2), ("1\n\n2\n3\n\n4", 2),
    ])
    func refusesAnEmptyLine(text: String, line: Int) {
        #expect(
            refusal { try read(text) } == [
                "line \(line): the line is empty, so a number may be missing",
                "fill it, for example with 0, or delete the line",
            ])
    }
}
