import ConvEngine
import Support
import Testing

@Suite struct ExactValueTextTests {
    @Test(arguments: [
        (3, "3"), (-3, "-3"), (0, "0"), (-0.0, "0"), (10, "10"), (100, "100"), (-1234567, "-1234567"),
        (0.1, "0.1"), (-0.5, "-0.5"), (1.0 / 3, "0.3333333333333333"), (0.1 + 0.2, "0.30000000000000004"),
        (1e-5, "1e-05"), (.leastNonzeroMagnitude, "5e-324"), (1.5e-300, "1.5e-300"),
        (9_007_199_254_740_992, "9007199254740992"), (0x1p62, "4611686018427387904"), (-0x1p63, "-9223372036854776000"),
        (0x1p63, "9223372036854776000"), (1e20, "100000000000000000000"), (-1.2345e20, "-123450000000000000000"),
        (1e21, "1e+21"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
        (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
    ])
    func writes(value: Double, text: String) {
        #expect(ValueText.exact(value) == text)
    }

    @Test(arguments: [(0, "0"), (-7, "-7"), (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808")])
    func writesIntegers(value: Int, text: String) {
        var bytes: [UInt8] = []
        ValueText.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
