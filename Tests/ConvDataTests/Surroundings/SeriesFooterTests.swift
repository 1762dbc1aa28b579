import ConvData
import Testing

/// pandas prints a series with its index, and says below what it is.
@Suite struct SeriesFooterTests {
    @Test(arguments: [
        "0    1.0\n1    2.0\n2    4.0\nName: volt, dtype: float64\n", "0    1.0\n1    2.0\n2    4.0\ndtype: float64",
        "a    1\nb    2\nc    4\ndtype: int64\n\n",
        "t\n0    1.0\n1    2.0\n2    4.0\nName: volt, Length: 3, dtype: float64",
        ">>> s\n0    1.0\n1    2.0\n2    4.0\nName: volt, dtype: float64\n",
    ])
    func leavesOutTheIndex(text: String) throws {
        let read = try FileForm.delimitedText.numbers(Array(text.utf8))
        #expect(read.array == NumberArray(shape: [3], values: [1, 2, 4]))
        #expect(read.remarks.last == "without its row names")
        #expect(try Literal.read(text) == NumberArray(shape: [3], values: [1, 2, 4]))
    }

    /// Without it nothing tells which column counts.
    @Test func withoutIt() {
        #expect(
            outcome { try FileForm.delimitedText.read(Array("0    1.0\n1    2.0\n2    4.0\n".utf8)) }
                == "[3, 2] 0 1 1 2 2 4")
    }

    @Test func namesWhatWasLeftOut() {
        let text = "0     1\n     ..\n99    4\nLength: 100, dtype: int64\n"
        #expect(
            refusal { try FileForm.delimitedText.read(Array(text.utf8)) } == [
                "line 2, column 1: numbers were left out at '..'", "print all of them",
            ])
    }
}
