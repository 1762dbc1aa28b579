import ConvData
import Testing

@Suite struct ByteStreamTests {
    /// No operand and no sum is NaN or infinite; but should one be, the document stays legal.
    @Test(arguments: [(1.5, "1.5"), (-0.0, "0"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null")])
    func writesNumbersAsJSON(value: Double, text: String) throws {
        var bytes: [UInt8] = []
        var out = ByteStream { bytes += $0 }
        out.write(value)
        try out.flush()
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
