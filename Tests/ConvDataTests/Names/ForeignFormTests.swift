import ConvData
import Testing

@Suite struct ForeignFormTests {
    @Test(arguments: [
        ("a.gif", "a GIF"), ("A.JPG", "a JPEG"), ("b.jpeg", "a JPEG"), ("./c.bmp", "a BMP"), ("d.webp", "a WebP"),
        ("e.npz", "a zip archive"),
    ])
    func isToldByItsName(path: String, name: String) {
        #expect(
            refusal { try SourceKind.classify(path, as: .input) { _ in true } }.first
                == "'\(path)' is \(name), which cannot be read")
    }

    /// Every character is a byte.
    @Test(arguments: [
        ("GIF89a", "a GIF"), ("\u{FF}\u{D8}\u{FF}\u{E0}", "a JPEG"), ("BMF\0\0\0\0\0\0\0", "a BMP"),
        ("RIFF\u{1}\0\0\0WEBPVP8", "a WebP"), ("PK\u{3}\u{4}", "a zip archive"),
    ])
    func isToldByItsBeginning(text: String, name: String) {
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        for form in FileForm.allCases + [FileForm(sniffing: bytes)] {
            #expect(refusal { try form.read(bytes) }.first == "the file is \(name), which cannot be read")
            #expect(refusal { try form.image(bytes) }.first == "the file is \(name), which cannot be read")
        }
    }

    @Test(arguments: ["BM,CO\n1,2\n", "GIF,1", "RIFF", "PK,1"])
    func isNotSeenInText(text: String) {
        #expect(!refusal { try FileForm.delimitedText.read(Array(text.utf8)) }[0].hasSuffix("cannot be read"))
    }

    @Test func saysWhatToDo() {
        #expect(ForeignForm(path: "a.gif")?.hint == "convert it to a .png")
        #expect(ForeignForm(path: "a.npz")?.hint.contains("np.save") == true)
        #expect(ForeignForm(path: "a.npy") == nil)
    }
}
