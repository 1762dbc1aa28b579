import ConvEngine
import Testing

@Suite struct SignificantValueTextTests {
    static let cases: [(Double, String)] = [
        (0.1, "0.1"), (1.0 / 3, "0.333333"), (-2.0 / 3, "-0.666667"), (1 / 255.0, "0.00392157"), (0.9999999, "1"),
        (3, "3"), (-1, "-1"), (123456, "123456"), (1_234_567, "1234570"), (1.0000004, "1"), (2.5000004, "2.5"),
        (1e-9, "1e-09"), (1.5e20, "1.5e+20"), (0, "0"),
    ]

    @Test(arguments: cases)
    func sixDigits(value: Double, text: String) {
        #expect(ValueText.significant(value, digits: 6) == text)
    }

    @Test(arguments: [(1, "200"), (2, "160"), (3, "157"), (4, "157.1"), (6, "157.08")])
    func asManyAsAreWanted(digits: Int, text: String) {
        #expect(ValueText.significant(157.0796, digits: digits) == text)
    }
}
