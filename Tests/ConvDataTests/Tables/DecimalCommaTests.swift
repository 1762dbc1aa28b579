import ConvData
import Testing

/// Commas and points that could be decimal signs, separators of cells, or of thousands.
@Suite struct DecimalCommaTests {
    private func read(_ text: String, _ options: NumberOptions = NumberOptions()) throws -> ReadNumbers {
        try FileForm.delimitedText.numbers(Array(text.utf8), options)
    }

    /// One heading above rows with one comma each.
    @Test(arguments: [
        ("Volt\n1,5\n2,5\n3,5\n4,5\n", "[4] 1.5 2.5 3.5 4.5"), ("Volt\r\n1,5\r\n2,5\r\n", "[2] 1.5 2.5"),
        ("y\n0,5\n", "[1] 0.5"), ("Volt\n1,5\n2\n-0,25\n1,5e-1\n", "[4] 1.5 2 -0.25 0.15"),
        ("\"Volt (V)\"\n1,5 # first\n2,5\n", "[2] 1.5 2.5"), ("My data\nVolt\n1\n2,5\n", "[2] 1 2.5"),
        ("Volt (V)\n1,5\n2,5\n", "[2] 1.5 2.5"),
    ])
    func aColumnWithOneHeading(text: String, expected: String) throws {
        #expect(outcome { try read(text).array } == expected)
        #expect(try read(text).remarks == ["without its heading", "with decimal commas, as it has one heading"])
        #expect(outcome { try read(text, NumberOptions(column: .number(1))).array } == expected)
    }

    /// Where commas separate for certain, they are not decimal.
    @Test(arguments: [
        ("Volt,\n1,\n2,\n", "[2] 1 2"), ("t,Volt\n1,5\n2,5\n", "[2, 2] 1 5 2 5"),
        ("\"x\"\n\"a\",1\n\"b\",2\n", "[2] 1 2"), ("My data\n1,2,3\n4,5,6\n", "[2, 3] 1 2 3 4 5 6"),
        ("My data\n1, 5\n2, 6\n", "[2] 5 6"), ("My data\n7, 5\n8, 6\n", "[2, 2] 7 5 8 6"),
        ("a,b\n1,2,3\n2,4,5\n", "[2, 2] 2 3 4 5"), ("a;b\nx;2;3\ny;4;5\n", "[2, 2] 2 3 4 5"),
    ])
    func commasThatSeparate(text: String, expected: String) {
        #expect(outcome { try read(text).array } == expected)
    }

    @Test func theOtherColumnIsStillThere() throws {
        #expect(outcome { try read("Volt\n1,5\n2,7\n", NumberOptions(column: .number(2))).array } == "[2] 5 7")
    }

    /// Without a heading nothing tells: it is two columns, and that is said where columns are signals.
    @Test(arguments: [
        ("1,5\n2,5\n3,5\n", true), ("-1,05\n2,5\n", true), ("1,5\n2,-5\n", false), ("1,5\n2.5,3\n", false),
        ("a,b\n1,5\n2,5\n", false), ("1, 5\n2, 5\n", false), ("1;5\n2;5\n", false), ("1,5\n", false),
        ("1,2,3\n4,5,6\n", false),
    ])
    func doubts(text: String, isDoubted: Bool) throws {
        let doubt = "with commas between two columns (if they are decimal, put one heading above them)"
        #expect(try read(text).doubt == (isDoubted ? doubt : nil))
        #expect(try read(text, NumberOptions(column: .number(1))).doubt == (isDoubted ? doubt : nil))
    }

    /// Two headings above four cells are two numbers with decimal commas.
    @Test func twiceAsManyCellsAsHeadings() {
        #expect(
            refusal { try read("Volt,Amp\n1,5,2,5\n2,5,3,5\n") } == [
                "line 2: the row has 4 cells, but the heading above it has 2",
                "give every column a heading; if commas are decimal, separate the cells with ';'",
            ])
    }

    /// Row names are hardly numbers, unless they count.
    @Test(arguments: [
        ("a,b\n1.5,2,3\n", 2), ("a,b\n1,2,3\n4,5,6\n", 3), ("a;b\n1;2;3\n2;3;4\n2;4;5\n", 4), ("t\n1, 5\n5, 6\n", 3),
    ])
    func aNumberIsNoName(text: String, line: Int) {
        let isTitle = text.hasPrefix("t")
        #expect(
            refusal { try read(text) }.first
                == "line \(line): the row has \(isTitle ? 2 : 3) cells, but the heading above it has \(isTitle ? 1 : 2)"
        )
    }

    @Test func aHeadingOfSeveralWords() throws {
        #expect(outcome { try read("time (s),volt (V)\n0,1\n1,3\n").array } == "[2, 2] 0 1 1 3")
        #expect(
            outcome { try read("Volt (V)\n1.5\n2.5\n", NumberOptions(column: .heading("volt (v)"))).array }
                == "[2] 1.5 2.5")
    }

    /// `1.500` beside `980,5`, and the mirror image.
    @Test(
        arguments: [
            (
                "Monat;Umsatz\nJan;1.500\nFeb;2.250\nMrz;980,5\n", "2",
                "line 2, column 2 ('Umsatz'): '1.500' may be 1500 or 1.5",
                "comma"
            ),
            (
                "Zeit;Umsatz\nJan;980\nFeb;980,5\nMrz;1.500\n", "2",
                "line 4, column 2 ('Umsatz'): '1.500' may be 1500 or 1.5",
                "comma"
            ),
            ("1.500;2,5\n3.000;4,0\n", nil, "line 1, column 1: '1.500' may be 1500 or 1.5", "comma"),
            ("1.500;2,5\n3.000;4,0\n", "1", "line 1, column 1: '1.500' may be 1500 or 1.5", "comma"),
            (
                "Umsatz\n1.500\n2.250\n980,5\n1.020\n", nil, "line 2, column 1 ('Umsatz'): '1.500' may be 1500 or 1.5",
                "comma"
            ),
            ("1,500;2.5\n", nil, "line 1, column 1: '1,500' may be 1500 or 1.5", "point"),
            ("-12,345\t2.5\n", nil, "line 1, column 1: '-12,345' may be -12345 or -12.345", "point"),
            ("\"1,500\",\"2.5\"\n", nil, "line 1, column 1: '1,500' may be 1500 or 1.5", "point"),
            ("Volt\n1,500\n2.5\n", nil, "line 2, column 1 ('Volt'): '1,500' may be 1500 or 1.5", "point"),
        ] as [(String, String?, String, String)])
    func refusesThousands(text: String, column: String?, sentence: String, sign: String) throws {
        let options = NumberOptions(column: try column.map { try ColumnChoice($0) })
        #expect(
            refusal { try read(text, options) } == [
                sentence + ", for other numbers have a decimal \(sign)",
                "write all numbers without separators of thousands, and with the same decimal sign",
            ])
    }

    @Test(arguments: [
        ("1.500;2.250\n", "[2] 1.5 2.25"), ("1,234;2,500\n", "[2] 1.234 2.5"), ("0.125;2,5\n", "[2] 0.125 2.5"),
        ("1.5;2,5\n", "[2] 1.5 2.5"), ("1.5000\t2,5\n", "[2] 1.5 2.5"),
    ])
    func readsWhatIsPlain(text: String, expected: String) {
        #expect(outcome { try read(text).array } == expected)
    }

    /// A column that is not asked for may have what it likes.
    @Test func onlyWhatIsReadIsRefused() throws {
        let options = NumberOptions(column: .number(2))
        #expect(outcome { try read("1.500;2,5\n3.000;4,0\n", options).array } == "[2] 2.5 4")
    }

    /// Excel's first line says what separates.
    @Test(arguments: [
        ("sep=;\n1,5;2\n3;4\n", "[2, 2] 1.5 2 3 4"), ("\"sep=;\"\r\nt;v\r\n0;1,5\r\n1;2,5\r\n", "[2, 2] 0 1.5 1 2.5"),
        ("sep=,\nVolt\n1,5\n2,6\n", "[2] 5 6"), ("\u{FEFF}sep=;\n1,5\n2,5\n", "[2] 1.5 2.5"),
        ("sep=\t\n1,5\t2\n", "[2] 1.5 2"), ("sep=|\n1|2\n3|4\n", "[2, 2] 1 2 3 4"),
    ])
    func theSeparatorThatIsSaid(text: String, expected: String) {
        #expect(outcome { try read(text).array } == expected)
    }
}
