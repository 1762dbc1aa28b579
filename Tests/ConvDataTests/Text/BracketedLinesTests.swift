import ConvData
import Testing

/// Lines in one pair of brackets: rows of a matrix, or one row that was wrapped.
@Suite struct BracketedLinesTests {
    @Test(arguments: [
        ("x = [1 2 3\n4 5 6];", "[2, 3] 1 2 3 4 5 6"), ("x = [1 2 3\n     4 5 6]", "[2, 3] 1 2 3 4 5 6"),
        ("[1 2 3\r\n4 5 6];\r\n", "[2, 3] 1 2 3 4 5 6"), ("[1 2 3\n 4 5 6]\n", "[2, 3] 1 2 3 4 5 6"),
        ("x = [\n1 2 3\n4 5 6\n];\n", "[2, 3] 1 2 3 4 5 6"), ("x = [1, 2, 3\n4, 5, 6];", "[2, 3] 1 2 3 4 5 6"),
        ("[1, 2, 3\n 4, 5, 6]", "[2, 3] 1 2 3 4 5 6"),
        ("K = [1 2 1\n2 4 2\n1 2 1]/2", "[3, 3] 0.5 1 0.5 1 2 1 0.5 1 0.5"),
        ("(1 2 1\n 2 4 2) / 2", "[2, 3] 0.5 1 0.5 1 2 1"),
        ("K = [1 2 1;\n2 4 2;\n1 2 1]/2", "[3, 3] 0.5 1 0.5 1 2 1 0.5 1 0.5"),
        // A list goes on after a comma, and a column is a signal.
        ("x = [1, 2, 3,\n     4, 5, 6]", "[6] 1 2 3 4 5 6"), ("[1, 2\n, 3, 4]", "[4] 1 2 3 4"),
        ("x = [1\n2\n3];", "[3] 1 2 3"), ("[1 2\n 3]", "[3] 1 2 3"),
        ("[[1 2 3]\n [4 5 6]]", "[2, 3] 1 2 3 4 5 6"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == expected)
        #expect(outcome { try Literal.read(text) } == expected)
    }

    /// NumPy wraps a row where the next number would not fit on a line of 75 characters.
    @Test(arguments: [30, 36, 40, 54])
    func aRowThatNumPyWraps(count: Int) throws {
        // As np.arange prints them, 18 numbers of three characters to a line.
        let lines = stride(from: 100, to: 100 + count, by: 18).map { start in
            (start..<min(start + 18, 100 + count)).map(String.init).joined(separator: " ")
        }
        let text = "[" + lines.joined(separator: "\n ") + "]"
        #expect(try Literal.read(text).shape == [count])
        // Where it is a statement and rows are equal, MATLAB has written it.
        let isEven = count % 18 == 0
        #expect(try Literal.read("x = \(text)").shape == (isEven ? [count / 18, 18] : [count]))
    }

    @Test func rowsOfAProgramAreEqual() {
        #expect(
            refusal { try FileForm.delimitedText.read(Array("x = [1 2 3\n4 5];".utf8)) }.first
                == "line 2, column 6: row 2 has 2 numbers but row 1 has 3")
    }
}
