@testable import ConvCode
import ConvData
import ConvEngine
import Testing

/// Arrays as nested lists.
@Suite struct ArrayTextTests {
    private func text(_ extents: [Int], _ values: [Double]) throws -> String {
        var bytes: [UInt8] = []
        var out = ByteStream { bytes += $0 }
        try ArrayText(opening: "x = np.array(", closing: "dtype=np.float64", comment: "input")
            .write(Shape(extents), values, to: &out)
        try out.flush()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func fewNumbersStandOnOneLine() throws {
        #expect(try text([1, 3], [1, -2.5, 3]) == "x = np.array([[1, -2.5, 3]], dtype=np.float64)  # input\n")
        #expect(
            try text([2, 1, 2], [1, 2, 3, 4]) == "x = np.array([[[1, 2]], [[3, 4]]], dtype=np.float64)  # input\n")
    }

    @Test func manyStandInColumns() throws {
        let values = (0..<24).map { Double($0 * 5 - 10) }
        #expect(
            try text([2, 3, 4], values) == """
                x = np.array(  # input
                    [[[-10,  -5,   0,   5],
                      [ 10,  15,  20,  25],
                      [ 30,  35,  40,  45]],
                     [[ 50,  55,  60,  65],
                      [ 70,  75,  80,  85],
                      [ 90,  95, 100, 105]]], dtype=np.float64)

                """)
    }

    @Test func longRowsAreWrapped() throws {
        let text = try text([2, 60], (0..<120).map(Double.init))
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 100 })
        #expect(lines.count == 9)
        #expect(lines[1].hasPrefix("    [[  0,   1,") && lines[2].hasPrefix("       19,  "))
        #expect(lines[5].hasPrefix("     [ 60,"))
    }

    /// What is read back is what was written: all digits, and nothing that a library takes for an integer too large.
    @Test(arguments: [
        (0.1, "0.1"), (-0.0, "0"), (1.0 / 3, "0.3333333333333333"), (9_007_199_254_740_992.0, "9007199254740992"),
        (1e16, "1e+16"), (-1e20, "-1e+20"), (1.5, "1.5"),
    ])
    func numbersReadBackExactly(value: Double, text: String) {
        #expect(Python.number(value) == text)
        #expect(Double(text) == value)
    }

    /// However many numbers there are, they go out in pieces.
    @Test func largeArraysAreStreamed() throws {
        var (largest, count) = (0, 0)
        var out = ByteStream {
            largest = max(largest, $0.count)
            count += $0.count
        }
        let values = repeatElement(0.25, count: 700 * 1000)
        try ArrayText(opening: "x = (", closing: "", comment: "").write(Shape([1, 700, 1000]), values, to: &out)
        try out.flush()
        #expect(largest < 1 << 17 && count > 4_000_000)
    }
}
