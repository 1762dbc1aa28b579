import ConvData
import Mutation
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
            (Array("P2 2 1 15 0 15".utf8), .netpbm, "[1, 2] 0 255"),
            (Array("P3\n# \n1 1 9 0 9 0".utf8), .netpbm, "[3, 1, 1] 0 255 0"),
            ([0x89, 0x50, 0x4E, 0x47], .png, "the file does not begin like a PNG"),
            ([0xFF, 0xD8, 0xFF], .jpeg, "the JPEG is damaged: it is cut off"),
            (Array("P2".utf8), .delimitedText, "line 1, column 1: 'P2' is not a number"),
            (Array("P2x".utf8), .delimitedText, "line 1, column 1: 'P2x' is not a number"),
            // What is typed and printed means the same in a file.
            (Array("1 2; 3 4".utf8), .delimitedText, "[2, 2] 1 2 3 4"),
            (Array("1 2; 3 4 | 5 6; 7 8\n".utf8), .delimitedText, "[2, 2, 2] 1 2 3 4 5 6 7 8"),
            (Array("\u{FEFF}1 2; 3 4".utf8), .delimitedText, "[2, 2] 1 2 3 4"),
            (Array("1 2; 3 4;\n5 6".utf8), .delimitedText, "[3, 2] 1 2 3 4 5 6"),
            (Array("1 2; 3 4\n5 6; 7 x".utf8), .delimitedText, "line 2, column 8: 'x' is not a number"),
            (Array("1 2; 3\n".utf8), .delimitedText, "line 1, column 7: row 2 has 1 number but row 1 has 2"),
            (Array("array([[1, 2]])\n".utf8), .nestedList, "[1, 2] 1 2"),
            (Array("tensor([1, x])\n".utf8), .nestedList, "line 1, column 12: 'x' is not a number"),
            (Array("1 ; 2\n3 ; 4".utf8), .delimitedText, "[2, 2] 1 2 3 4"),
            ([], .delimitedText, "there are no numbers"),
            ([0x93], .delimitedText, "line 1, column 1: '\u{FFFD}' is not a number"),
            ([0x93, 0x4E], .npy, "the file does not begin like a .npy file"),
        ] as [([UInt8], FileForm, String)])
    func sniffsStandardInput(bytes: [UInt8], form: FileForm, expected: String) {
        #expect(FileForm(sniffing: bytes) == form)
        #expect(outcome { try form.read(bytes) } == expected)
    }

    @Test(arguments: ["[[1. 2.]\n [3. 4.]]\n", "array([[1, 2],\n       [3, 4]])", "1 2; 3 4", "1 2\n3 4"])
    func readsPrintedArraysFromTextFiles(text: String) {
        #expect(outcome { try FileForm.delimitedText.read(Array(text.utf8)) } == "[2, 2] 1 2 3 4")
    }

    /// Programs that save images go by their beginning, and so do all that open them.
    @Test(arguments: [FileForm.png, .jpeg, .netpbm])
    func anImageIsWhatItBeginsLike(form: FileForm) throws {
        let grey = Array("P2 2 1 15 0 15".utf8)
        #expect(outcome { try form.read(grey) } == "[1, 2] 0 255")
        #expect(try form.image(grey)?.samples == [0, 15])
        #expect(try FileForm.nestedList.image(grey) == nil)
        #expect(refusal { try form.read([0xFF, 0xD8, 0xFF]) }[0] == "the JPEG is damaged: it is cut off")
    }

    @Test(arguments: ["a.jpg", "A.JPEG", "b.jpe", "c.JFIF"])
    func knowsEveryNameOfAJPEG(path: String) {
        #expect(FileForm(path: path) == .jpeg)
    }

    @Test(arguments: ["", "csv", "a.webp", "png", "a.csv.gz", "a.npz"])
    func knowsNoOtherSuffix(path: String) {
        #expect(FileForm(path: path) == nil)
    }
}
