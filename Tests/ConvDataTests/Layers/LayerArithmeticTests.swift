import ConvData
import Testing

/// Numbers as programs write them.
@Suite struct LayerArithmeticTests {
    @Test(arguments: [
        ("64*2", 128), ("(3-1)//2", 1), ("2 * (3 + 1)", 8), ("7//2*2", 6), ("-(-3)", 3), ("+2", 2), ("2 - -1", 3),
        ("(5 - 8)//2 + 4", 2), ("((((3))))", 3), ("-7//2 + 5", 1),
    ])
    func isCounted(text: String, value: Int) throws {
        #expect(try LayerText.read("Conv1d(1, \(text), 1)").outChannels == value)
        #expect(try LayerText.read("Conv2d(1, 1, (3, \(text)))").kernelSize == [3, value])
    }

    @Test func aBracketAtBothEndsIsNotAlwaysAList() throws {
        #expect(try LayerText.read("Conv2d(1, 1, 5, padding=(5 - 1)//(2))").padding == .cells([.init(2), .init(2)]))
        #expect(try LayerText.read("Conv2d(1, 1, (5), padding=((5-1)//2, 3*1))").kernelSize == [5, 5])
    }

    @Test(arguments: [
        ("4/2", "out_channels is divided by /, which makes a fraction"), ("4//0", "out_channels is divided by 0"),
        ("planes*2", "'planes' is not a whole number"), ("2*", "out_channels is not one whole number"),
        ("9223372036854775807*2", "out_channels is too large"), ("9223372036854775807+1", "out_channels is too large"),
        ("1-2", "out_channels is -1, but it must be at least 1"),
        ("(-9223372036854775807-1)//-1", "out_channels is too large"),
        ("2**3", "out_channels is not one whole number"),
        (
            String(repeating: "(", count: 99) + "1" + String(repeating: ")", count: 99),
            "out_channels is not one whole number"
        ),
    ])
    func refuses(text: String, sentence: String) {
        #expect(refusal { try LayerText.read("Conv1d(1, \(text), 1)") }.first?.hasSuffix(sentence) == true)
    }
}
