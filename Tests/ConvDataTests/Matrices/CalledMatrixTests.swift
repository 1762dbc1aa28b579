import ConvData
import Testing

/// R's call that makes a matrix.
@Suite struct CalledMatrixTests {
    @Test(arguments: [
        ("matrix(c(1, 2, 3, 4), nrow=2, byrow=TRUE)", "[2, 2] 1 2 3 4"),
        ("m <- matrix(c(1,2,3,4,5,6), nrow = 2, byrow = T)", "[2, 3] 1 2 3 4 5 6"),
        ("matrix(c(1,2,3,4,5,6), ncol = 2, byrow = TRUE)", "[3, 2] 1 2 3 4 5 6"),
        ("matrix(c(1,2,3,4,5,6), 2, 3, TRUE)", "[2, 3] 1 2 3 4 5 6"),
        // Without a word columns are filled.
        ("matrix(c(1,2,3,4,5,6), nrow = 2)", "[2, 3] 1 3 5 2 4 6"),
        ("matrix(c(1,2,3,4,5,6), 2L, byrow = FALSE)", "[2, 3] 1 3 5 2 4 6"),
        ("matrix(c(1,2,1,2), nrow=2, byrow=TRUE, dimnames=list(c(1, 2), NULL)) / 4", "[2, 2] 0.25 0.5 0.25 0.5"),
        ("matrix(c(1, 2, 3))", "[3] 1 2 3"), ("matrix(c(1, 2, 3), nrow = 1)", "[3] 1 2 3"),
        // NumPy's has rows.
        ("matrix([[1, 2],\n        [3, 4]])", "[2, 2] 1 2 3 4"),
    ])
    func reads(text: String, expected: String) {
        #expect(outcome { try Literal.read(text) } == expected)
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: [
        ("matrix(c(1, 2, 3), nrow = 2, byrow = TRUE)", "3 numbers do not fill 2 rows of 1"),
        ("matrix(c(1, 2, 3), nrow = 0)", "'0' is no number of rows or columns"),
        ("matrix(c(1, 2, 3), ncol = n)", "'n' is no number of rows or columns"),
        (
            "matrix(c(1, 2), nrow = 9223372036854775807, ncol = 2)",
            "2 numbers do not fill 9223372036854775807 rows of 2"
        ),
        ("matrix(c(1, 2), nrow = 2", "the text ends before its call does"),
        ("matrix(c(1, x), nrow = 2)", "'x' is not a number"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try Literal.read(text) }.first == sentence)
    }
}
