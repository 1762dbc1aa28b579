import ConvData
import Mutation
import Testing

/// Whole numbers beyond 2^53 are said to be rounded where they are.
@Suite struct WholeNumberTests {
    private static let remark = "with whole numbers beyond 2^53, which are rounded"

    @Test(arguments: [
        ("9007199254740993", true), ("1 -9007199254740993", true), ("[123456789012345678901]", true),
        ("9007199254740993000", true), ("9007199254740992", false), ("18014398509481984", false),
        ("100000000000000000000", false), ("0.1234567890123456789", false), ("9007199254740993.0", false),
        ("1e300 0.12345678901234567", false), ("00000000000000000000001", false), ("1e17", false),
    ])
    func inText(text: String, isRounded: Bool) throws {
        #expect(try Literal.numbers(text).remarks == (isRounded ? [Self.remark] : []))
        #expect(try FileForm.delimitedText.numbers(Array(text.utf8)).remarks == (isRounded ? [Self.remark] : []))
    }

    @Test(
        arguments: [
            ("<i8", [1, 0, 0, 0, 0, 0, 0x20, 0], true), ("<i8", [0, 0, 0, 0, 0, 0, 0x20, 0], false),
            (">u8", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], true),
            ("<i8", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], false),
            ("<f8", [1, 0, 0, 0, 0, 0, 0x50, 0x43], false),
        ] as [(String, [UInt8], Bool)])
    func inArrays(descr: String, bytes: [UInt8], isRounded: Bool) throws {
        let file = NPYBytes(descr, shape: "(1,)", data: bytes).bytes
        #expect(try FileForm.npy.numbers(file).remarks == (isRounded ? [Self.remark] : []))
    }
}
