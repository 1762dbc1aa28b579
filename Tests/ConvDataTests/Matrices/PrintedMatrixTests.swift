import ConvData
import Testing

/// Matrices as they are printed, in a file and as one word of a command.
@Suite struct PrintedMatrixTests {
    static let matrices = [
        // MATLAB, Octave and Julia, as they are typed.
        ("[1 2 3; 4 5 6]", "[2, 3] 1 2 3 4 5 6"),
        ("[1, 2; 3, 4]", "[2, 2] 1 2 3 4"),
        ("A = [1 2 3; 4 5 6];", "[2, 3] 1 2 3 4 5 6"),
        ("[1; 2; 3]", "[3, 1] 1 2 3"),
        ("[1 2;\n 3 4;]\n", "[2, 2] 1 2 3 4"),
        ("(1 2; 3 4 | 5 6; 7 8)", "[2, 2, 2] 1 2 3 4 5 6 7 8"),
        // Julia.
        ("3\u{D7}3 Matrix{Int64}:\n 1  2  3\n 4  5  6\n 7  8  9\n", "[3, 3] 1 2 3 4 5 6 7 8 9"),
        ("3-element Vector{Float64}:\n 1.0\n -2.5\n 3.0", "[3] 1 -2.5 3"),
        ("2\u{D7}2 adjoint(::Matrix{Int64}) with eltype Int64:\n 1  2\n 3  4", "[2, 2] 1 2 3 4"),
        ("2\u{D7}2 Diagonal{Int64, Vector{Int64}}:\n 1  \u{22C5}\n \u{22C5}  2\n", "[2, 2] 1 0 0 2"),
        ("2\u{D7}2 Matrix{Rational{Int64}}:\n 1//2  1//4\n 3//1  0//1\n", "[2, 2] 0.5 0.25 3 0"),
        (
            "2\u{D7}2\u{D7}2 Array{Int64, 3}:\n[:, :, 1] =\n 1  2\n 3  4\n\n[:, :, 2] =\n 5  6\n 7  8\n",
            "[2, 2, 2] 1 2 3 4 5 6 7 8"
        ),
        // Octave.
        ("A =\n\n   1   2   3\n   4   5   6\n\n", "[2, 3] 1 2 3 4 5 6"),
        ("A =\n\n   1.0e+03  *\n\n   1.0000   0.0020\n", "[2] 1000 2"),
        ("ans = 5\n", "[1] 5"),
        ("A =\n\nDiagonal Matrix\n\n   1   0\n   0   2\n\n", "[2, 2] 1 0 0 2"),
        (
            "A =\n\n Columns 1 through 2:\n\n   1   2\n   4   5\n\n Column 3:\n\n   3\n   6\n\n",
            "[2, 3] 1 2 3 4 5 6"
        ),
        (
            "ans(:,:,1) =\n\n   1   2\n   3   4\n\nans(:,:,2) =\n\n   5   6\n   7   8\n",
            "[2, 2, 2] 1 2 3 4 5 6 7 8"
        ),
        // MATLAB.
        ("A =\n\n   1.0e+03 *\n\n    0.0010    1.0000\n    2.0000    0.5000\n", "[2, 2] 1 1000 2000 500"),
        ("A = 2\u{D7}3\n     1     2     3\n     4     5     6\n", "[2, 3] 1 2 3 4 5 6"),
        ("A =\n\n  2\u{D7}2 single matrix\n\n     1     2\n     3     4\n", "[2, 2] 1 2 3 4"),
        ("A =\n\n  1\u{D7}2 int32 row vector\n\n     1     2\n", "[2] 1 2"),
        (
            "x =\n\n   1.0e+02 *\n\n  Columns 1 through 2\n\n    1.0000    0.5000\n\n  Column 3\n\n    0.2500\n",
            "[3] 100 50 25"
        ),
        (
            "A(:,:,1) =\n\n   1.0e+03 *\n\n    1.0000    0.0010\n\nA(:,:,2) =\n\n     5     6\n",
            "[2, 1, 2] 1000 1 5 6"
        ),
        // R.
        ("[1] 1 2 3", "[3] 1 2 3"),
        (" [1]  1  2  3\n [4]  4 -5\n", "[5] 1 2 3 4 -5"),
        ("     [,1] [,2]\n[1,]    1    3\n[2,]    2    4\n", "[2, 2] 1 3 2 4"),
        ("     [,1] [,2]\n[1,]    1    3\n     [,3]\n[1,]    5\n", "[3] 1 3 5"),
        (", , 1\n\n     [,1] [,2]\n[1,]    1    3\n\n, , 2\n\n     [,1] [,2]\n[1,]    5    7\n", "[2, 1, 2] 1 3 5 7"),
        ("x <- c(1, 2.5, 3)", "[3] 1 2.5 3"),
    ]

    @Test(arguments: matrices)
    func reads(text: String, expected: String) {
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == expected)
        #expect(outcome { try FileForm(sniffing: Array(text.utf8)).read(Array(text.utf8)) } == expected)
    }

    @Test(arguments: matrices)
    func readsAsAWordOfACommand(text: String, expected: String) throws {
        guard case .literal = try SourceKind.classify(text, as: .input, fileExists: { _ in false }) else {
            // A page of R begins like nothing else.
            return #expect(text.hasPrefix(", , 1"))
        }
        #expect(outcome { try Literal.read(text) } == expected)
    }

    @Test func saysThatPagesAreSlices() throws {
        let text = "ans(:,:,1) =\n\n   1\n\nans(:,:,2) =\n\n   5\n"
        #expect(try Literal.numbers(text).remarks == ["with its pages as slices"])
    }

    @Test(arguments: [
        ("[1 2; 3]", "line 1, column 9: row 2 has 1 number but row 1 has 2"),
        ("[1 2; 3 4", "line 1, column 10: the text ends before its list does"),
        ("[1 2; [3 4]]", "line 1, column 7: '[3' is not a number"),
        ("3\u{D7}3 Matrix{Int64}:\n 1  2\n 3  4\n", "the heading says [3,3], but the numbers are [2,2]"),
        ("2-element Vector{Int64}:\n 1\n 2\n 3\n", "the heading says [2], but the numbers are [3]"),
        (
            "9\u{D7}2 Matrix{Int64}:\n 1  2\n \u{22EE}\n 3  4\n",
            "line 3, column 2: numbers were left out at '\u{22EE}'"
        ),
        (
            "2\u{D7}9 Matrix{Int64}:\n 1  2  \u{2026}  9\n 1  2  \u{2026}  9\n",
            "line 2, column 8: numbers were left out at '\u{2026}'"
        ),
        ("A =\n\n Columns 1 through 2:\n\n 1 2\n 3 4\n\n Column 3:\n\n 5\n", "row 2 has 2 numbers but row 1 has 3"),
        ("A(:,:,1) =\n 1 2\nA(:,:,2) =\n 3 4\n 5 6\n", "slice 2 has 2 rows but slice 1 has 1"),
        ("A(:,:,1) =\n 1 2\nA(:,:,3) =\n 3 4\n", "page 2 is missing"),
        ("A(:,:,1,1) =\n 1 2\n", "the array has more than three axes"),
        (
            "2\u{D7}2 Matrix{Int64}:\n 1 2\n 3 4\n2\u{D7}2 Matrix{Int64}:\n 1 2\n",
            "a second heading follows after the numbers"
        ),
        ("2\u{D7}2 Matrix{Int64}:\n", "there are no numbers"),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try FileForm.delimitedText.read(Array(text.utf8)) }.first == sentence)
    }
}
