import ConvData
import Testing

@Suite struct ForeignFormTests {
    @Test(arguments: [
        ("a.gif", "a GIF"), ("A.HEIC", "a HEIC"), ("b.avif", "an AVIF"), ("./c.bmp", "a BMP"), ("d.webp", "a WebP"),
        ("a.TIF", "a TIFF"), ("a.tiff", "a TIFF"), ("a.jp2", "a JPEG 2000"), ("a.jxl", "a JPEG XL"),
        ("a.CR2", "a camera's raw file"), ("a.dng", "a camera's raw file"),
        ("e.npz", "a zip archive"), ("m.pt", "a file of PyTorch"), ("m.PTH", "a file of PyTorch"),
        ("m.h5", "a model in HDF5 or of Keras"), ("m.keras", "a model in HDF5 or of Keras"),
        ("m.safetensors", "a file of safetensors"), ("m.onnx", "an ONNX model"), ("m.mat", "a MAT-file"),
        ("m.xlsx", "a spreadsheet"), ("m.pkl", "a pickle"),
    ])
    func isToldByItsName(path: String, name: String) {
        #expect(
            refusal { try SourceKind.classify(path, as: .input) { _ in true } }.first
                == "'\(path)' is \(name), which cannot be read")
    }

    /// Every character is a byte.
    @Test(arguments: [
        ("GIF89a", "a GIF"), ("\0\0\0\u{18}ftypheic\0", "a HEIC"), ("\0\0\0\u{18}ftypmif1\0", "a HEIC"),
        ("\0\0\0\u{20}ftypavif\0", "an AVIF"), ("II*\0\u{8}", "a TIFF"), ("MM\0*\0", "a TIFF"),
        ("\0\0\0\u{C}jP  \r\n", "a JPEG 2000"), ("\0\0\0\u{C}JXL \r\n", "a JPEG XL"), ("\u{FF}\n", "a JPEG XL"),
        ("FUJIFILMCCD-RAW 0201", "a camera's raw file"), ("\0\0\0\u{18}ftypcrx ", "a camera's raw file"),
        ("BMF\0\0\0\0\0\0\0", "a BMP"),
        ("RIFF\u{1}\0\0\0WEBPVP8", "a WebP"), ("PK\u{3}\u{4}", "a zip archive"),
        ("\u{89}HDF\r\n\u{1A}\n", "a model in HDF5 or of Keras"), ("MATLAB 5.0 MAT-file, ", "a MAT-file"),
        ("\u{80}\u{4}\u{95}", "a pickle"), ("\u{40}\0\0\0\0\0\0\0{\"w\"", "a file of safetensors"),
    ])
    func isToldByItsBeginning(text: String, name: String) {
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        for form in FileForm.allCases + [FileForm(sniffing: bytes)] {
            #expect(refusal { try form.read(bytes) }.first == "the file is \(name), which cannot be read")
            #expect(refusal { try form.image(bytes) }.first == "the file is \(name), which cannot be read")
        }
    }

    @Test(arguments: ["BM,CO\n1,2\n", "II*,1", "MM,1", "GIF,1", "RIFF", "PK,1"])
    func isNotSeenInText(text: String) {
        #expect(!refusal { try FileForm.delimitedText.read(Array(text.utf8)) }[0].hasSuffix("cannot be read"))
    }

    /// One line to type, with the file's own name in it.
    @Test(arguments: [
        ("net.pt", "torch.load('net.pt')['conv1.weight']"),
        ("net.pth", "torch.load('net.pth')['conv1.weight']"),
        ("net.h5", "keras.models.load_model('net.h5').layers[0].get_weights()[0]"),
        ("net.keras", "and read it with --weight-layout keras"),
        ("net.safetensors", "safetensors.numpy.load_file('net.safetensors')['conv1.weight']"),
        ("net.onnx", "onnx.numpy_helper.to_array(onnx.load('net.onnx').graph.initializer[0])"),
        ("x.mat", "scipy.io.loadmat('x.mat')['w']"),
        ("x.xlsx", "pd.read_excel('x.xlsx').to_csv('table.csv', index=False)"),
        ("x.pkl", "pickle.load(open('x.pkl', 'rb'))"), ("it's.pt", "torch.load('model.pt')"),
        ("a\u{1B}.pt", "torch.load('model.pt')"),
    ])
    func saysWhatSavesTheNumbers(path: String, line: String) {
        #expect(refusal { try SourceKind.classify(path, as: .weight) { _ in true } }.last?.contains(line) == true)
    }

    /// Likewise for a picture.
    @Test(arguments: [
        ("my photo.heic", "my photo.heic", "my photo.png"), ("a.b.WEBP", "a.b.WEBP", "a.b.png"),
        ("./a.tif", "./a.tif", "./a.png"), ("it's.avif", "photo.avif", "photo.png"),
        ("a\u{1B}.dng", "photo.dng", "photo.png"),
    ])
    func saysWhatConvertsAPicture(path: String, from: String, to: String) {
        #if canImport(Darwin)
            let line = "convert it: sips -s format png '\(from)' --out '\(to)'"
        #else
            let line = "convert it with ImageMagick: convert '\(from)' '\(to)'"
        #endif
        #expect(refusal { try SourceKind.classify(path, as: .input) { _ in true } }.last == line)
    }

    @Test func saysWhatToDo() {
        #expect(ForeignForm(path: "a.gif")?.hint.hasSuffix("'photo.png'") == true)
        #expect(ForeignForm(path: "a.npz")?.hint.contains("np.save") == true)
        #expect(ForeignForm(path: "a.npy") == nil)
    }
}
