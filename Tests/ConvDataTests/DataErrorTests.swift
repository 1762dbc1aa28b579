import Testing

@testable import ConvData

@Suite struct DataErrorTests {
    @Test(arguments: [
        (DataError("it is odd", hint: "make it even"), "it is odd"),
        (DataError("it is odd", hint: "", source: "a.csv"), "a.csv: it is odd"),
        (DataError("it is odd", hint: "", source: "a.csv", line: 3), "a.csv, line 3: it is odd"),
        (DataError("it is odd", hint: "", source: "a.csv", line: 3, column: 5), "a.csv, line 3, column 5: it is odd"),
        (DataError("it is odd", hint: "").named("--bias"), "--bias: it is odd"),
        (DataError("it is odd", hint: "").named("evil\u{1B}[2J.csv"), "evil<ESC>[2J.csv: it is odd"),
    ])
    func describesItself(error: DataError, sentence: String) {
        #expect(error.description == sentence)
    }

    @Test(arguments: [(0, 1, 1), (1, 1, 2), (3, 2, 1), (5, 2, 2), (6, 2, 3), (99, 2, 3)])
    func pointsAtAByte(offset: Int, line: Int, column: Int) {
        // 'é' takes two bytes and one column.
        let error = DataError("", hint: "").located(at: offset, in: Array("ab\né1".utf8))
        #expect(error.line == line)
        #expect(error.column == column)
    }

    /// Lines end in a line feed, a carriage return, or both.
    @Test(arguments: [("a\rb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\n\rb", 3, 3, 1), ("a\r\rbc", 4, 3, 2)])
    func countsEveryLine(text: String, offset: Int, line: Int, column: Int) {
        let error = DataError("", hint: "").located(at: offset, in: Array(text.utf8))
        #expect([error.line, error.column] == [line, column])
    }
}
