import ConvData
import Testing

@Suite struct FileFormTests {
    @Test(
        arguments: [
            (Array("[[1,2],[3,4]]".utf8), FileForm.nestedList, "[2, 2] 1 2 3 4"),
            (Array("\n (1, 2)".utf8), .nestedList, "[2] 1 2"),
            (Array("\u{FEFF}[1]".utf8), .nestedList, "[1] 1"),
            (Array("1 2\n3 4\n".utf8), .delimitedText, "[2, 2] 1 2 3 4"),
            (Array("5".utf8), .delimitedText, "[1] 5"),
            (NPYBytes("|u1", shape: "(2,)", data: [1, 2]).bytes, .npy, "[2] 1 2"),
            ([], .delimitedText, "there are no numbers"),
            ([0x93], .delimitedText, "line 1, column 1: '\u{FFFD}' is not a number"),
            ([0x93, 0x4E], .npy, "the file does not begin like a .npy file"),
        ] as [([UInt8], FileForm, String)])
    func sniffsStandardInput(bytes: [UInt8], form: FileForm, expected: String) {
        #expect(FileForm(sniffing: bytes) == form)
        #expect(outcome { try form.read(bytes) } == expected)
    }

    @Test(arguments: ["", "csv", "a.png", "a.csv.gz", "a.npz"])
    func knowsNoOtherSuffix(path: String) {
        #expect(FileForm(path: path) == nil)
    }
}
