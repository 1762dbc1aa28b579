import Testing

@testable import ConvData

@Suite struct NumberTokenTests {
    @Test(arguments: [
        ("1", 1), ("-1.5", -1.5), ("+2", 2), (".5", 0.5), ("5.", 5), ("-.5", -0.5), ("1e-3", 0.001), ("1E+3", 1000),
        ("007", 7), ("1e3", 1000), ("-0", 0), ("0.1", 0.1), ("\u{2212}3", -3), ("1e\u{2212}3", 0.001),
        ("9007199254740993", 9_007_199_254_740_992), ("123456789012345678901234567890", 1.2345678901234568e29),
        ("1e-999", 0), ("5e-324", .leastNonzeroMagnitude), ("1.7976931348623157e308", .greatestFiniteMagnitude),
    ])
    func reads(text: String, value: Double) throws {
        #expect(try NumberToken.value(Array(text.utf8)[...]) == value)
    }

    @Test(
        arguments: [
            ("1/9", 1.0 / 9), ("-1/3", -1.0 / 3), ("1.5/2", 0.75), ("1/-4", -0.25), ("2e3/1e-1", 20000),
            ("\u{2212}1/2", -0.5), ("0/5", 0), ("1//4", 0.25),
        ] as [(String, Double)])
    func readsFractions(text: String, value: Double) throws {
        #expect(try NumberToken.value(Array(text.utf8)[...]) == value)
        #expect(try NumberToken.value(" \(text) ") == value)
    }

    @Test(arguments: [
        ("nan", "NaN is not a number that can be shown"),
        ("-NaN", "NaN is not a number that can be shown"),
        ("inf", "infinity is not a number that can be shown"),
        ("+Infinity", "infinity is not a number that can be shown"),
        ("1e999", "'1e999' is beyond the largest number there is, about 1.8e308"),
        ("-1e309", "'-1e309' is beyond the largest number there is, about 1.8e308"),
        ("0x10", "'0x10' is hexadecimal"),
        ("-0x1p3", "'-0x1p3' is hexadecimal"),
        ("1_000", "'1_000' has an underscore in it"),
        ("_", "'_' is not a number"),
        ("", "'' is not a number"),
        (".", "'.' is not a number"),
        ("1/0", "'1/0' divides by 0"),
        ("0/0", "'0/0' divides 0 by 0"),
        ("1e308/1e-9", "'1e308/1e-9' is beyond the largest number there is, about 1.8e308"),
        ("1/", "'1/' is not a number"),
        ("/2", "'/2' is not a number"),
        ("/", "'/' stands by itself"),
        ("1/2/3", "'1/2/3' is not a number"),
        ("1///3", "'1///3' is not a number"),
        ("nan/2", "'nan/2' is not a number"),
        ("\u{22EE}", "numbers were left out at '\u{22EE}'"),
        ("-", "'-' is not a number"),
        ("--1", "'--1' is not a number"),
        ("1e", "'1e' is not a number"),
        ("1e+", "'1e+' is not a number"),
        ("e5", "'e5' is not a number"),
        ("1-2", "'1-2' is not a number"),
        ("1.2.3", "'1.2.3' is not a number"),
        ("1j", "'1j' is not a number"),
        ("null", "'null' is not a number"),
        ("True", "'True' is not a number"),
        ("٣", "'٣' is not a number"),
        (
            String(repeating: "9", count: 1001),
            "'99999999999999999999...' is 1001 characters long, too long for a number"
        ),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try NumberToken.value(Array(text.utf8)[...]) }.first == sentence)
    }

    @Test(arguments: [("3x224x224", "3x224x224"), ("5\u{D7}5", "5x5")])
    func suggestsAShape(text: String, shape: String) {
        #expect(
            refusal { try NumberToken.value(Array(text.utf8)[...]) } == [
                "'\(text)' is not a number", "for an array of that shape write random:\(shape)",
            ])
    }
}
