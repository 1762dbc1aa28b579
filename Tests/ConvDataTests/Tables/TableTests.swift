import ConvData
import Testing

/// Tables as spreadsheets, R and pandas write them.
@Suite struct TableTests {
    private func read(_ text: String, _ options: NumberOptions = NumberOptions()) throws -> ReadNumbers {
        try FileForm.delimitedText.numbers(Array(text.utf8), options)
    }

    @Test(arguments: [
        // Where `;` or a tab separates, a comma is decimal.
        ("1;2,5;3", "[3] 1 2.5 3", ["with decimal commas"]),
        ("1;2,5\n3,5;4\n", "[2, 2] 1 2.5 3.5 4", ["with decimal commas"]),
        ("1,5\t2\n-0,25\t4e1\n", "[2, 2] 1.5 2 -0.25 40", ["with decimal commas"]),
        ("1,5e-1;2\n", "[2] 0.15 2", ["with decimal commas"]),
        ("\"1,5\",\"2,5\"\n", "[2] 1.5 2.5", ["with decimal commas"]),
        ("1;2;3", "[3] 1 2 3", []),
        ("1,\t2,\t3\n", "[3] 1 2 3", []),
        // Lines end in a line feed, a carriage return, or both.
        ("1,2,3\r4,5,6\r", "[2, 3] 1 2 3 4 5 6", []),
        ("1,2,3\r\n4,5,6", "[2, 3] 1 2 3 4 5 6", []),
        ("# x\r1 2\r\r3 4\r", "[2, 2] 1 2 3 4", []),
        // Words above the numbers.
        ("time,value\n0,1\n1,3\n", "[2, 2] 0 1 1 3", ["without its heading"]),
        ("time;value\n0;1,5\n1;3\n", "[2, 2] 0 1.5 1 3", ["without its heading", "with decimal commas"]),
        ("\"time (s)\",\"value, in V\"\n0,1\n1,3\n", "[2, 2] 0 1 1 3", ["without its heading"]),
        ("My data\ntime\tvalue\ns\tV\n0\t1\n1\t3\n", "[2, 2] 0 1 1 3", ["without its heading"]),
        ("x\n1\n2\n", "[2] 1 2", ["without its heading"]),
        ("größe\n1\n2\n", "[2] 1 2", ["without its heading"]),
        ("a,b,\n1,2,\n3,4,\n", "[2, 2] 1 2 3 4", ["without its heading"]),
        // R's write.table and write.csv, pandas' to_csv, and a printed data frame.
        (
            "\"a\" \"b\"\n\"1\" 1 4\n\"2\" 2 5\n", "[2, 2] 1 4 2 5", ["without its heading", "without its row names"]
        ),
        (
            "\"\",\"a\",\"b\"\n\"1\",1,4\n\"2\",2,5\n", "[2, 2] 1 4 2 5",
            ["without its heading", "without its row names"]
        ),
        ("\"r 1\" 1 4\n\"r 2\" 2 5\n", "[2, 2] 1 4 2 5", ["without its row names"]),
        (",a,b\n0,1,4\n1,2,5\n", "[2, 2] 1 4 2 5", ["without its heading", "without its row names"]),
        (",0,1\n0,1,4\n1,2,5\n", "[2, 2] 1 4 2 5", ["without its heading", "without its row names"]),
        ("   a  b\nx  1  4\ny  2  5\n", "[2, 2] 1 4 2 5", ["without its heading", "without its row names"]),
        ("\"1\",\"2\"\n\"3\",\"4\"\n", "[2, 2] 1 2 3 4", []),
    ])
    func reads(text: String, expected: String, remarks: [String]) throws {
        #expect(outcome { try read(text).array } == expected)
        #expect(try read(text).remarks == remarks)
        #expect(try read(text).form == .table)
    }

    @Test(arguments: [
        // An empty last cell is blamed on its own line.
        ("1,2,3\n3,4,\n5,6,7\n", "line 2, column 3: the last cell is empty"),
        ("1,2,\n3,4,5\n6,7,8\n", "line 1: the last cell is empty"),
        ("1\t2\t3\n3\t4\t\n", "line 2, column 3: the last cell is empty"),
        ("1,2,3\r3,4,\r", "line 2, column 3: the last cell is empty"),
        ("1,,3\n", "line 1, column 2: there is no number before the separator"),
        ("1,2\r3,x\r", "line 2, column 2: 'x' is not a number"),
        // A control character has a name.
        ("1\u{0}2,3\n", "line 1, column 1: '1<NUL>2' is not a number"),
        ("1,\u{1B}[2J\n", "line 1, column 2: '<ESC>[2J' is not a number"),
        ("1,2\n3,4\u{C}5\n", "line 2, column 2: '4<FF>5' is not a number"),
        // Missing numbers are no heading.
        ("nan,nan\n1,2\n", "line 1, column 1: NaN is not a number that can be shown"),
        ("NA;1\n", "line 1, column 1: 'NA' is not a number"),
        (",3,4\n0,1,2\n", "line 1, column 1: the first cell is empty, as in a heading above an index"),
        ("a,b\n1,2\n3,c\n", "line 3, column 2 ('b'): 'c' is not a number"),
        ("a,b\nc,1\n", "line 2, column 1 ('a'): 'c' is not a number"),
        ("hello\n", "line 1, column 1: 'hello' is not a number"),
        ("\"1,2\n", "line 1, column 1: '\"1,2' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try read(text) }.first == sentence)
    }

    /// Columns are counted as `--column` counts them, whatever separates them; a heading names its own.
    @Test(arguments: [
        ("time,volt\n1,2\n2,oops\n", "line 3, column 2 ('volt'): 'oops' is not a number"),
        ("10.25  20.5  oops\n", "line 1, column 3: 'oops' is not a number"),
        ("a;b\nr1;1;2\nr2;1;oops\n", "line 3, column 3 ('b'): 'oops' is not a number"),
        ("My data\nt,größe\n1,2\n3,x\n", "line 4, column 2 ('größe'): 'x' is not a number"),
        ("t,\u{1B}[2J\n1,2\n3,x\n", "line 3, column 2 ('<ESC>[2J'): 'x' is not a number"),
    ])
    func namesTheColumn(text: String, sentence: String) {
        #expect(refusal { try read(text) }.first == sentence)
    }

    static let table = "date,x,y\n2024-01-01,1,4\n2024-01-02,2,5\n2024-01-03,3,6\n"

    @Test(arguments: [
        (table, "2", "[3] 1 2 3"), (table, "y", "[3] 4 5 6"), (table, "Y", "[3] 4 5 6"),
        ("1,2\n3,4\n", "2", "[2] 2 4"), ("5\n6\n", "1", "[2] 5 6"), ("1 2 3\n", "3", "[1] 3"),
        ("\"a\" \"b\"\n\"1\" 1 4\n\"2\" 2 5\n", "b", "[2] 4 5"),
        ("\"a\" \"b\"\n\"1\" 1 4\n\"2\" 2 5\n", "1", "[2] 1 2"),
    ])
    func choosesAColumn(text: String, column: String, expected: String) {
        #expect(outcome { try read(text, NumberOptions(column: ColumnChoice(column))).array } == expected)
    }

    @Test(arguments: [
        (table, "4", "there is no column 4: the table has 3 columns", "use a column from 1 to 3"),
        (table, "0", "there is no column 0", "count columns from 1, or give a heading"),
        (table, "volts", "no column has the heading 'volts'", "the headings are 'date', 'x', 'y'"),
        (table, "dates", "no column has the heading 'dates'", "did you mean 'date'?"),
        (
            "a,b,c,d\n1,2\n", "d", "there is no number under the heading 'd': the row has 2 cells",
            "give every row as many cells as the heading"
        ),
        ("1,2\n", "x", "no column has the heading 'x'", "the table has no heading: give the column's number, from 1"),
    ])
    func refusesAColumn(text: String, column: String, sentence: String, hint: String) {
        #expect(refusal { try read(text, NumberOptions(column: ColumnChoice(column))) } == [sentence, hint])
    }

    /// Without a choice, the one to make is told.
    @Test func tellsOfColumns() {
        #expect(
            refusal { try read(Self.table) } == [
                "line 2, column 1 ('date'): '2024-01-01' is not a number",
                "choose one column for 1d with --column, by its heading or its number, or empty the cell above the names, and all others are read",
            ])
    }
}
